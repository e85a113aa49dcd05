// Figures for the operator's dashboard and alarms: how many, or how much, since it was last told.
export const metricNames = [
  'SourcesPolled',
  'SourcesFailing',
  'SourcesSilent',
  'ItemsRead',
  'ChangesRecorded',
  'DeliveriesMade',
  'Delivered',
  'DeliveryFailures',
  'DeliveryDelay',
  'DeliveriesMissing',
  'SubscriptionsEnded',
] as const;
export type MetricName = (typeof metricNames)[number];

export interface Metrics {
  /** Adds a value; a second one of the same name in one invocation stands beside the first. */
  add(name: MetricName, value: number): void;
}

export const metricNamespace = 'Kontorsvakten';
