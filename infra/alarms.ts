// What wakes a person, each with its entry in docs/runbook.md, and the dashboard that shows the same figures. Quiet while all is well.
import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type MetricName, metricNamespace } from '../shared/adapters/metrics.ts';
import type { Queues } from './queues.ts';

const metric = (metricName: MetricName, statistic: 'Sum' | 'Maximum', period: Duration) =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { service: 'kontorsvakten' },
    statistic,
    period,
  });

interface Watch {
  name: string;
  what: string;
  metric: IMetric;
  /** Periods in a row that the figure has to be on the wrong side. */
  periods: number;
  threshold: number;
  below?: boolean;
  /** Nothing told is a fault, too: whoever should tell is down. */
  silence?: boolean;
}

const hour = Duration.hours(1);
const minutes = Duration.minutes(5);

export class Alarms extends Construct {
  readonly dashboard: Dashboard;

  constructor(
    scope: Construct,
    id: string,
    { queues, alarmEmail }: { queues: Queues; alarmEmail?: string | undefined },
  ) {
    super(scope, id);
    const dead = Object.entries(queues.dead).map(([name, queue]) => ({
      name: `dead-${name}`,
      what: `work of ${name} that nobody could do waits in its dead-letter queue`,
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: minutes, statistic: 'Maximum' }),
      periods: 1,
      threshold: 1,
    }));
    const watches: Watch[] = [
      {
        name: 'stalled',
        what: 'no source has been polled with success for two hours',
        metric: metric('SourcesPolled', 'Sum', hour),
        ...{ periods: 2, threshold: 1, below: true },
      },
      {
        name: 'haywire',
        what: 'more changes in an hour than a month brings: something is misread',
        metric: metric('ChangesRecorded', 'Sum', hour),
        ...{ periods: 1, threshold: 300 },
      },
      {
        name: 'deliveries-stuck',
        what: 'a delivery that is due has waited for a quarter of an hour',
        metric: metric('DeliveryDelay', 'Maximum', minutes),
        ...{ periods: 3, threshold: 900 },
      },
      {
        name: 'source-failing',
        what: 'a source has failed many times in a row, all day',
        metric: metric('SourcesFailing', 'Maximum', hour),
        ...{ periods: 24, threshold: 1 },
      },
      {
        name: 'source-silent',
        what: 'a source answers and has shown nothing, or nothing new, for far longer than usual, all day',
        metric: metric('SourcesSilent', 'Maximum', hour),
        ...{ periods: 24, threshold: 1 },
      },
      {
        name: 'end-to-end-check-failed',
        what: 'somebody was not told of a change, or nobody has asked for half an hour',
        metric: metric('DeliveriesMissing', 'Maximum', Duration.minutes(30)),
        ...{ periods: 1, threshold: 1, silence: true },
      },
      ...dead,
    ];
    const topic = alarmEmail === undefined ? null : new Topic(this, 'Topic', { enforceSSL: true });
    if (topic !== null && alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));
    const alarms = watches.map((watch) => this.alarm(watch));
    if (topic !== null) {
      for (const alarm of alarms) {
        alarm.addAlarmAction(new SnsAction(topic));
        alarm.addOkAction(new SnsAction(topic));
      }
    }
    this.dashboard = this.draw();
  }

  private alarm({ name, what, metric, periods, threshold, below = false, silence = below }: Watch): Alarm {
    return new Alarm(this, name, {
      alarmDescription: `${what}. See docs/runbook.md, "${name}".`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Silence is the fault when we wait for something to happen, and none when we wait for a fault.
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }

  private draw(): Dashboard {
    const graph = (title: string, ...left: IMetric[]) =>
      new GraphWidget({ title, left, width: 12, region: Stack.of(this).region });
    return new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph(
            'Sources',
            metric('SourcesPolled', 'Sum', hour),
            metric('SourcesFailing', 'Maximum', hour),
            metric('SourcesSilent', 'Maximum', hour),
          ),
          graph('Reading', metric('ItemsRead', 'Sum', hour), metric('ChangesRecorded', 'Sum', hour)),
        ],
        [
          graph(
            'Alerts',
            metric('DeliveriesMade', 'Sum', hour),
            metric('Delivered', 'Sum', hour),
            metric('DeliveryFailures', 'Sum', hour),
          ),
          graph('Delay of the oldest delivery, seconds', metric('DeliveryDelay', 'Maximum', minutes)),
          graph('Deliveries missing', metric('DeliveriesMissing', 'Maximum', Duration.minutes(30))),
        ],
      ],
    });
  }
}
