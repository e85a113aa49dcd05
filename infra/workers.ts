// All functions: what each is given to work with, and allowed to call. The rehearsal holds that each permission is needed and enough.
import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Keys } from './keys.ts';
import type { Mail } from './mail.ts';
import { type Queues, workSeconds } from './queues.ts';
import type { Settings } from './settings.ts';
import type { Table, TableUse } from './table.ts';
import { Worker, type WorkerProps } from './worker.ts';

export interface WorkersProps {
  table: Table;
  keys: Keys;
  queues: Queues;
  mail: Mail;
  baseUrl: string;
  settings: Settings;
}

const announcing: TableUse['rows'] = ['GetItem', 'BatchGetItem', 'PutItem', 'Query'];

export class Workers extends Construct {
  readonly pollTick: Worker;
  readonly poll: Worker;
  readonly read: Worker;
  readonly alert: Worker;
  readonly deliver: Worker;
  readonly sweep: Worker;
  readonly endToEndCheck: Worker;
  readonly api: Worker;
  readonly export: Worker;
  readonly feedback: Worker;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: WorkersProps,
  ) {
    super(scope, id);
    const { keys, queues, mail, baseUrl, settings } = props;
    const { sourcesFile, senderEmail } = settings;
    const pollQueue = { POLL_QUEUE_URL: queues.work.poll.queueUrl };
    const readQueue = { READ_QUEUE_URL: queues.work.read.queueUrl };
    const deliverQueue = { DELIVER_QUEUE_URL: queues.work.deliver.queueUrl };

    this.pollTick = this.worker('poll-tick', {
      ...{ seconds: 30, memoryMb: 256, sourcesFile, environment: pollQueue },
      use: { rows: ['BatchGetItem', 'Query'] },
    });
    this.pollTick.send(queues.work.poll);

    this.poll = this.worker('poll', {
      ...{ seconds: workSeconds.poll, memoryMb: 512, sourcesFile, environment: readQueue },
      use: { rows: ['GetItem', 'BatchGetItem', 'PutItem'] },
    });
    this.poll.consume(queues.work.poll, { batchSize: 5, atMost: 5 });
    this.poll.send(queues.work.read);

    this.read = this.worker('read', {
      ...{ seconds: workSeconds.read, memoryMb: 1024, sourcesFile, environment: {} },
      use: { rows: ['GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem'] },
    });
    this.read.consume(queues.work.read, { batchSize: 5, atMost: 5 });

    this.alert = this.worker('alert', {
      ...{ seconds: 600, memoryMb: 512, environment: deliverQueue },
      use: { rows: announcing },
    });
    this.alert.send(queues.work.deliver);
    this.followStream(this.alert);

    this.deliver = this.worker('deliver', {
      ...{ seconds: workSeconds.deliver, memoryMb: 512 },
      environment: {
        ...deliverQueue,
        BASE_URL: baseUrl,
        SENDER_EMAIL: senderEmail,
        CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      },
      use: { rows: [...announcing, 'DeleteItem'], indexes: ['work', 'open'] },
    });
    this.deliver.consume(queues.work.deliver, { batchSize: 10, atMost: 5 });
    this.deliver.send(queues.work.deliver);
    // SES v2's SendEmail asks for this one when the message is raw.
    this.deliver.allow(['ses:SendRawEmail'], ...mail.arns);
    keys.giveTo(this.deliver);

    this.sweep = this.worker('sweep', {
      ...{ seconds: 300, memoryMb: 256, environment: { ...readQueue, ...deliverQueue } },
      use: { rows: announcing, indexes: ['work'] },
    });
    this.sweep.send(queues.work.read);
    this.sweep.send(queues.work.deliver);

    this.endToEndCheck = this.worker('end-to-end-check', {
      ...{ seconds: 600, memoryMb: 256, environment: {} },
      use: { rows: announcing },
    });

    this.export = this.worker('export', {
      ...{ seconds: 300, memoryMb: 512, environment: { BASE_URL: baseUrl } },
      use: { rows: ['GetItem', 'BatchGetItem', 'Query'] },
    });
    const exportUrl = this.export.streamAt();

    this.api = this.worker('api', {
      ...{ seconds: 29, memoryMb: 1024, sourcesFile },
      environment: { ...deliverQueue, BASE_URL: baseUrl, EXPORT_URL: exportUrl },
      use: { rows: [...announcing, 'DeleteItem'], indexes: ['open', 'listing'] },
    });
    this.api.send(queues.work.deliver);
    keys.giveTo(this.api);

    this.feedback = this.worker('feedback', {
      ...{ seconds: 30, memoryMb: 256, environment: {} },
      use: { rows: ['GetItem', 'PutItem', 'DeleteItem'] },
      // The topic only hands over: what the function could not do would be gone. The subscription's queue holds what could not be handed over.
      deadLetterQueue: queues.dead.feedback,
    });
    mail.feedback.addSubscription(
      new LambdaSubscription(this.feedback.function, { deadLetterQueue: queues.dead.feedback }),
    );
  }

  private worker(door: string, { use, ...props }: Omit<WorkerProps, 'door'> & { use: TableUse }): Worker {
    const { table } = this.props;
    const environment = { TABLE_NAME: table.table.tableName, ...props.environment };
    const worker = new Worker(this, door, { ...props, door, environment });
    table.allow(worker, use);
    return worker;
  }

  /** Only rows with announcements wake the function: the filter is AWS's, and what it drops costs nothing. */
  private followStream(worker: Worker): void {
    const { table, queues } = this.props;
    const { tableStreamArn = '' } = table.table;
    const reading = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    worker.allow(
      reading.map((action) => `dynamodb:${action}`),
      tableStreamArn,
    );
    worker.allow(['sqs:SendMessage'], queues.dead.alert.queueArn);
    const mapping = new EventSourceMapping(this, 'Stream', {
      target: worker.function,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 5,
      maxRecordAge: Duration.hours(24),
      reportBatchItemFailures: true,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { NewImage: { workPk: { S: FilterRule.isEqual('announce') } } },
        }),
      ],
      onFailure: { bind: () => ({ destination: queues.dead.alert.queueArn }) },
    });
    mapping.node.addDependency(worker.grantPrincipal);
  }
}
