// One function: its bundle, its log and its role, which holds what it is given here and nothing else.
import path from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, EventSourceMapping, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { VariableName } from '../functions/environment.ts';

export interface WorkerProps {
  /** Of functions/lambda, without the ending. */
  door: string;
  seconds: number;
  memoryMb: number;
  environment: Partial<Record<VariableName, string>>;
  /** A file of the operator's that goes into the bundle as sources.json. */
  sourcesFile?: string | undefined;
}

/** CommonJS packages inside an ESM bundle ask for `require`. */
const banner =
  "import { createRequire as topCreateRequire } from 'node:module'; const require = topCreateRequire(import.meta.url);";

export class Worker extends Construct {
  readonly function: NodejsFunction;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { door, seconds, memoryMb, environment, sourcesFile }: WorkerProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.function = new NodejsFunction(this, 'Function', {
      entry: path.resolve('functions', 'lambda', `${door}.ts`),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb,
      timeout: Duration.seconds(seconds),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...environment, ...(sourcesFile !== undefined && { SOURCES_FILE: 'sources.json' }) },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        forceDockerBundling: false,
        // All packages are in the bundle: which SDK the runtime brings, and when it changes, is not ours to know.
        externalModules: [],
        mainFields: ['module', 'main'],
        banner,
        logLevel: LogLevel.ERROR,
        ...(sourcesFile !== undefined && { commandHooks: copying(path.resolve(sourcesFile)) }),
      },
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

  send(queue: Queue): void {
    this.allow(['sqs:SendMessage'], queue.queueArn);
  }
}

function copying(file: string) {
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input: string, output: string) => [`cp "${file}" "${output}/sources.json"`],
  };
}
