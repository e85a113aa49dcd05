// Metrics on AWS: lines of the embedded metric format in the log, which CloudWatch counts. No call, no permission.
import { Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import { type Metrics, metricNamespace } from './metrics.ts';

/** `flush` at the end of each invocation. */
export function createPowertoolsMetrics(): Metrics & { flush(): void } {
  // One service for all functions: a dimension more is a metric more to pay for.
  const powertools = new Powertools({ namespace: metricNamespace, serviceName: 'kontorsvakten' });
  return {
    add: (name, value) => void powertools.addMetric(name, name === 'DeliveryDelay' ? 'Seconds' : 'Count', value),
    flush() {
      if (powertools.hasStoredMetrics()) powertools.publishStoredMetrics();
    },
  };
}
