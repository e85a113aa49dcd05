// The local logger: pino, JSON lines on stderr.
import pino from 'pino';
import type { LogLevel } from './log-levels.ts';
import type { Logger } from './logger.ts';

/** JSON lines on stderr, written at once, so that a kill loses none and stdout stays free for results. */
export function createLogger(level: LogLevel): Logger {
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    debug: (message, fields) => log.debug(fields ?? {}, message),
    info: (message, fields) => log.info(fields ?? {}, message),
    warn: (message, fields) => log.warn(fields ?? {}, message),
    error: (message, fields) => log.error(fields ?? {}, message),
  };
}
