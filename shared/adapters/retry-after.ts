/** A source is not left alone for longer than a week: more is taken for a slip of the pen, and none is given up for good. */
export const longestPauseMs = 7 * 24 * 3_600_000;

/** `Retry-After` in either form (RFC 9110 section 10.2.3): seconds or an HTTP date. Milliseconds from `now`; `null` for neither. */
export function parseRetryAfter(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
