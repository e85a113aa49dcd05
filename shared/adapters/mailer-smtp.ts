// Mail over SMTP through nodemailer: one connection a message, `smtp://` (STARTTLS when offered) or `smtps://`, credentials in the URL.
import { createTransport } from 'nodemailer';
import { type MailOptions, mailOptions } from './compose-mail.ts';
import { MailError, type Mailer } from './mailer.ts';
import { type Refusal, refusalOf } from './smtp-refusal.ts';

export interface SmtpOptions extends MailOptions {
  /** smtp://user:password@host:587 */
  url: string;
  /** Longest silence of the server, also before its greeting. */
  timeoutMs?: number;
  /** Longest time for one mail. */
  totalMs?: number;
}

const defaultTimeoutMs = 20_000;
/** However slowly the server talks: less than the lease of a delivery, so that nobody else begins meanwhile. */
const defaultTotalMs = 45_000;

export function createSmtpMailer(settings: SmtpOptions): Mailer {
  const { url, timeoutMs = defaultTimeoutMs, totalMs = defaultTotalMs, ...options } = settings;
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    // Shorter than the silence allowed later, so that this one is reported: before the greeting nothing can have been taken.
    greetingTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...mailOptions(mail, options), signal: AbortSignal.timeout(totalMs) });
      } catch (error) {
        throw error instanceof MailError ? error : toMailError(error);
      }
    },
    async close() {
      transport.close();
    },
  };
}

/** Errors of these stages come before the server could have taken the mail. */
const earlyCodes = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG', 'EREQUIRETLS', 'ESTREAM'];
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'];

interface SmtpFailure {
  code?: unknown;
  originalCode?: unknown;
  responseCode?: unknown;
  response?: unknown;
  timeoutType?: unknown;
  command?: unknown;
}

const outcomes = { address: 'no-mailbox', mail: 'rejected', later: 'failed' } as const satisfies Record<
  Refusal['of'],
  string
>;

/** A server's answer tells; without one it depends on how far we came. Server texts may hold the address: only codes go on. */
function toMailError(error: unknown): MailError {
  const failure: SmtpFailure = typeof error === 'object' && error !== null ? error : {};
  const { code, originalCode, responseCode } = failure;
  if (typeof responseCode === 'number') {
    const { of, reply } = refusalOf({ ...failure, responseCode });
    return new MailError(outcomes[of], `mail: the server answered ${reply} (${String(code)})`);
  }
  const early = [code, originalCode].some(
    (one) => typeof one === 'string' && [...earlyCodes, ...neverConnected].includes(one),
  );
  const detail = [code, originalCode, failure.timeoutType].filter((part) => typeof part === 'string').join(' ');
  return new MailError(
    early || isBeforeGreeting(failure) ? 'failed' : 'unknown',
    `mail: no answer (${detail || 'unknown error'})`,
  );
}

function isBeforeGreeting({ timeoutType }: SmtpFailure): boolean {
  return typeof timeoutType === 'string' && timeoutType !== 'SOCKET_TIMEOUT';
}
