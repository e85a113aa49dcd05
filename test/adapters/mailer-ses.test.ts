import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailError, type Mailer } from '../../shared/adapters/mailer.ts';
import { createSesClient, createSesMailer } from '../../shared/adapters/mailer-ses.ts';
import { type Answer, type Origin, startOrigin } from '../support/origin.ts';

const mail = {
  messageId: 'msg_1@vakt.example.se',
  to: 'läsare@example.se',
  subject: 'Kontoret i Åre stänger',
  text: 'Den 30 maj.\n',
  html: '<p>Den 30 maj.</p>',
  headers: { 'List-Unsubscribe': '<https://vakt.example.se/unsubscribe/t>' },
  subscriptionId: 'a1',
};
const taken: Answer = { headers: { 'content-type': 'application/json' }, body: '{"MessageId":"0110"}' };

let origin: Origin;
let mailer: Mailer;

const open = (endpoint: string) => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = createSesClient({ region: 'eu-north-1', endpoint, timeoutMs: 200, credentials });
  return createSesMailer({ client, from: 'vakt@example.se', configurationSet: 'alerts' });
};

beforeEach(async () => {
  origin = await startOrigin({ '*': taken });
  mailer = open(origin.url);
});
afterEach(async () => {
  await mailer.close();
  await origin.close();
});

const refusing = (status: number, name: string, message = 'Not to reader@example.se'): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': name },
  body: JSON.stringify({ message }),
});

const outcomeOf = async (sending: Promise<void>) => {
  const error = await sending.then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(MailError);
  const { outcome, message } = error as MailError;
  expect(message).not.toContain('reader@');
  return outcome;
};

describe('mail through SES', () => {
  it('hands over the whole message, under our configuration set, tagged with whose alert it is', async () => {
    await mailer.send(mail);
    const [request] = origin.requests;
    expect(request?.path).toBe('/v2/email/outbound-emails');
    const body = JSON.parse(request?.body ?? '{}');
    expect(body).toMatchObject({
      FromEmailAddress: 'vakt@example.se',
      Destination: { ToAddresses: [mail.to] },
      ConfigurationSetName: 'alerts',
      EmailTags: [{ Name: 'subscription', Value: 'a1' }],
    });
    const parsed = await simpleParser(Buffer.from(body.Content.Raw.Data, 'base64'));
    expect(parsed).toMatchObject({ subject: mail.subject, text: mail.text, messageId: `<${mail.messageId}>` });
  });

  it('tags no confirmation', async () => {
    const { subscriptionId: _, ...confirmation } = mail;
    await mailer.send(confirmation);
    expect(JSON.parse(origin.requests[0]?.body ?? '{}').EmailTags).toBeUndefined();
  });

  it.each([
    [400, 'MessageRejected', 'rejected'],
    [400, 'BadRequestException', 'rejected'],
    [429, 'TooManyRequestsException', 'failed'],
    [400, 'SendingPausedException', 'failed'],
    [400, 'MailFromDomainNotVerifiedException', 'failed'],
    [403, 'AccessDeniedException', 'failed'],
    [500, 'InternalServiceErrorException', 'unknown'],
  ])('takes an answer %i %s for %s, in one attempt', async (status, name, outcome) => {
    origin.handlers['*'] = refusing(status, name);
    expect(await outcomeOf(mailer.send(mail))).toBe(outcome);
    expect(origin.requests).toHaveLength(1);
  });

  it('tries again what is refused only until an address is verified, or the sandbox left', async () => {
    const text =
      'Email address is not verified. The following identities failed the check in region EU-NORTH-1: reader@example.se';
    origin.handlers['*'] = refusing(400, 'MessageRejected', text);
    expect(await outcomeOf(mailer.send(mail))).toBe('failed');
  });

  it('does not know what became of a mail when no answer comes', async () => {
    origin.handlers['*'] = () => undefined;
    expect(await outcomeOf(mailer.send(mail))).toBe('unknown');
    origin.handlers['*'] = (_, response) => void response.destroy();
    expect(await outcomeOf(mailer.send(mail))).toBe('unknown');
  });

  it('knows that nothing was taken when nobody is there', async () => {
    await origin.close();
    expect(await outcomeOf(mailer.send(mail))).toBe('failed');
  });
});
