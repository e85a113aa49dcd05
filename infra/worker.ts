// One function: its bundle, its log and its role, which holds what it is given here and nothing else.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  EventSourceMapping,
  FunctionUrlAuthType,
  InvokeMode,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { VariableName } from '../functions/environment.ts';
import { bundle } from './bundle.ts';

export interface WorkerProps {
  /** Of functions/lambda, without the ending. */
  door: string;
  seconds: number;
  memoryMb: number;
  environment: Partial<Record<VariableName, string>>;
  /** A file of the operator's that goes into the bundle as sources.json. */
  sourcesFile?: string | undefined;
  /** Where events go that were handed over and could not be done, after two more tries. For who is called without being waited for. */
  deadLetterQueue?: Queue;
}

export class Worker extends Construct {
  readonly function: LambdaFunction;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    const { door, seconds, memoryMb, environment, sourcesFile, deadLetterQueue } = props;
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.function = new LambdaFunction(this, 'Function', {
      code: bundle(door, sourcesFile),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb,
      timeout: Duration.seconds(seconds),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...(deadLetterQueue && { deadLetterQueue }),
      environment: { ...environment, ...(sourcesFile !== undefined && { SOURCES_FILE: 'sources.json' }) },
    });
  }

  allow(actions: string[], ...resources: string[]): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
  }

  get grantPrincipal(): Role {
    return this.role;
  }

  /** Wakes the function with batches of the queue; a message that failed comes again alone. */
  consume(queue: Queue, { batchSize, atMost }: { batchSize: number; atMost: number }): void {
    this.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn);
    const mapping = new EventSourceMapping(this, 'Queue', {
      target: this.function,
      eventSourceArn: queue.queueArn,
      batchSize,
      maxConcurrency: atMost,
      reportBatchItemFailures: true,
    });
    mapping.node.addDependency(this.role);
  }

  /** An address of its own that anybody may ask, and that streams the answer. */
  streamAt(): string {
    return this.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE, invokeMode: InvokeMode.RESPONSE_STREAM })
      .url;
  }

  send(queue: Queue): void {
    this.allow(['sqs:SendMessage'], queue.queueArn);
  }
}
