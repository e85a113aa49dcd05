// Mail through SES v2, as the same MIME bytes that go out everywhere. SES puts its own Message-ID in place of ours, so what a repeat
// after an unknown outcome cannot be told by is told by nothing: such a mail may come twice.
import { SESv2Client, type SESv2ClientConfig, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { composeMail, type MailOptions } from './compose-mail.ts';
import { type Mail, MailError, type Mailer, subscriptionTag } from './mailer.ts';

export interface SesOptions extends MailOptions {
  configurationSet: string;
}

/** Less than the lease of a delivery. Attempts are the ledger's business: the client makes one. */
const defaultTimeoutMs = 20_000;

export function createSesClient({
  timeoutMs = defaultTimeoutMs,
  ...config
}: SESv2ClientConfig & { timeoutMs?: number } = {}): SESv2Client {
  const requestHandler = { connectionTimeout: 5000, requestTimeout: timeoutMs, throwOnRequestTimeout: true };
  return new SESv2Client({ maxAttempts: 1, requestHandler, ...config });
}

export function createSesMailer({
  client,
  configurationSet,
  ...options
}: SesOptions & { client: SESv2Client }): Mailer {
  return {
    async send(mail) {
      const Data = await composeMail(mail, options);
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: options.from,
            Destination: { ToAddresses: [mail.to] },
            Content: { Raw: { Data } },
            ConfigurationSetName: configurationSet,
            ...tagsOf(mail),
          }),
        );
      } catch (error) {
        throw toMailError(error);
      }
    },
    async close() {
      client.destroy();
    },
  };
}

function tagsOf({ subscriptionId }: Mail) {
  return subscriptionId === undefined ? {} : { EmailTags: [{ Name: subscriptionTag, Value: subscriptionId }] };
}

/** What is wrong with this mail and will stay so. Other refusals (quota, pause, an identity not verified yet) may pass. */
const final = new Set(['MessageRejected', 'BadRequestException', 'NotFoundException']);
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/** The sender has not followed SES's link yet, or the account is still in the sandbox. Only the text tells it from a message that is refused for good. */
const isUnverified = ({ name, message }: SESv2ServiceException): boolean =>
  name === 'MessageRejected' && /\bnot verified\b/i.test(message);

/** SES's texts may hold the address: only names and codes go on. */
function toMailError(error: unknown): MailError {
  if (error instanceof SESv2ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0;
    const message = `mail: SES answered ${status} (${error.name})`;
    if (status === 0 || status >= 500) return new MailError('unknown', message);
    if (isUnverified(error)) return new MailError('failed', `${message}: an address is not verified`);
    return new MailError(final.has(error.name) ? 'rejected' : 'failed', message);
  }
  const { code, name = 'unknown error' } = (error ?? {}) as { code?: unknown; name?: string };
  const never = typeof code === 'string' && neverConnected.has(code);
  return new MailError(never ? 'failed' : 'unknown', `mail: no answer (${typeof code === 'string' ? code : name})`);
}
