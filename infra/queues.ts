// The queues between the functions, each with a dead-letter queue. Poll and read are FIFO for their groups: one batch per host at a time,
// however many functions run, so that no publisher is asked by two of us at once.
import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** AWS's advice: the visibility timeout is six times the function's. */
const visibilityFactor = 6;
const maxReceiveCount = 3;

/** How long one invocation for a batch of each queue may take. A poll and a read wait up to 22 s for each of five requests to a host. */
export const workSeconds = { poll: 120, read: 120, deliver: 300 } as const;
export type QueueName = keyof typeof workSeconds;
const isFifo: Record<QueueName, boolean> = { poll: true, read: true, deliver: false };

export class Queues extends Construct {
  readonly work: Record<QueueName, Queue>;
  /** What nobody could do, by whose work it was. */
  readonly dead: Record<QueueName | 'alert' | 'feedback', Queue>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const dead = (name: string, fifo = false) =>
      this.queue(`${name}-dead`, fifo, { retentionPeriod: Duration.days(14) });
    const deadFor = (name: QueueName) => dead(name, isFifo[name]);
    this.dead = {
      poll: deadFor('poll'),
      read: deadFor('read'),
      deliver: deadFor('deliver'),
      alert: dead('alert'),
      feedback: dead('feedback'),
    };
    for (const queue of Object.values(this.dead)) {
      Validations.of(queue).acknowledge({
        id: 'AwsSolutions::AwsSolutions-SQS3',
        reason: 'It is a dead-letter queue itself: of a queue, of the stream, or of a topic subscription.',
      });
    }
    const work = (name: QueueName) =>
      this.queue(name, isFifo[name], {
        visibilityTimeout: Duration.seconds(workSeconds[name] * visibilityFactor),
        deadLetterQueue: { queue: this.dead[name], maxReceiveCount },
      });
    this.work = { poll: work('poll'), read: work('read'), deliver: work('deliver') };
  }

  private queue(name: string, fifo: boolean, props: ConstructorParameters<typeof Queue>[2]): Queue {
    return new Queue(this, name, {
      // CloudFormation refuses `FifoQueue: false`.
      ...(fifo ? { fifo } : {}),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      ...props,
    });
  }
}
