// The logger on AWS: Powertools, JSON lines on stdout with the function's name and the request's id.
import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import type { LogLevel } from './log-levels.ts';
import type { Logger } from './logger.ts';

export interface LambdaLogger extends Logger {
  /** From now on each line names this invocation. */
  begin(context: Context): void;
}

export function createPowertoolsLogger(level: LogLevel): LambdaLogger {
  const powertools = new Powertools({ logLevel: level, serviceName: 'kontorsvakten' });
  return {
    debug: (message, fields = {}) => powertools.debug(message, fields),
    info: (message, fields = {}) => powertools.info(message, fields),
    warn: (message, fields = {}) => powertools.warn(message, fields),
    error: (message, fields = {}) => powertools.error(message, fields),
    begin: (context) => powertools.addContext(context),
  };
}
