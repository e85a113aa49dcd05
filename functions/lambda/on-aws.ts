// Makes a Lambda handler of a door: opens what it works with once a container, names the invocation in the log, sends the metrics off.
import type { Context } from 'aws-lambda';
import type { Logger } from '../../shared/adapters/logger.ts';
import { createPowertoolsLogger } from '../../shared/adapters/logger-powertools.ts';
import type { Metrics } from '../../shared/adapters/metrics.ts';
import { createPowertoolsMetrics } from '../../shared/adapters/metrics-powertools.ts';
import { type Environment, readEnvironment, type VariableName } from '../environment.ts';

export interface Telling {
  logger: Logger;
  metrics: Metrics;
}
export type Door<Event, Answer> = (event: Event, context: Context) => Promise<Answer>;

/** `names`: the variables the function has. `open` is called at the first event, so that importing the file asks for nothing. */
export function onAws<Event, Answer, Name extends VariableName>(
  names: readonly Name[],
  open: (environment: Environment<Name>, telling: Telling) => Door<Event, Answer> | Promise<Door<Event, Answer>>,
): Door<Event, Answer> {
  const start = async () => {
    const { LOG_LEVEL } = readEnvironment(['LOG_LEVEL']);
    const logger = createPowertoolsLogger(LOG_LEVEL);
    const metrics = createPowertoolsMetrics();
    return { logger, metrics, door: await open(readEnvironment(names), { logger, metrics }) };
  };
  let started: ReturnType<typeof start> | undefined;
  return async (event, context) => {
    started ??= start();
    const { logger, metrics, door } = await started;
    logger.begin(context);
    try {
      return await door(event, context);
    } finally {
      metrics.flush();
    }
  };
}
