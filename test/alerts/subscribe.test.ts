import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpClient, HttpRequest } from '../../shared/adapters/http.ts';
import { HttpError } from '../../shared/adapters/http.ts';
import { createSubscriptions, type Subscriptions } from '../../shared/alerts/subscribe.ts';
import { publicView } from '../../shared/alerts/subscription.ts';
import { subscriptionRequestSchema } from '../../shared/model/subscription.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { type AlertBench, openAlertBench } from '../support/alert-services.ts';
import { startWebhookEndpoint, type WebhookEndpoint } from '../support/webhook-endpoint.ts';

let bench: AlertBench;
let subscriptions: Subscriptions;
beforeEach(async () => {
  bench = await openAlertBench();
  subscriptions = createSubscriptions(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

const day = 24 * 3600;
const email = (more: object = {}, address = 'lasare@example.se') =>
  subscriptionRequestSchema.parse({ channel: { type: 'email', address }, ...more });
const webhook = (url: string, format = 'standard') =>
  subscriptionRequestSchema.parse({ channel: { type: 'webhook', url, format } });
const deliver = async () => {
  bench.pass(2);
  await deliverDue(bench);
  return bench.mailer.mails;
};
const tokensIn = (text: string) => [...text.matchAll(/\/confirm\/([\w-]+)/g)].map(([, token]) => token ?? '');

describe('an e-mail subscription', () => {
  it('begins when the link of the confirmation mail is followed, and can be seen with the token that comes then', async () => {
    const { id } = await subscriptions.subscribe(email());
    const [mail] = await deliver();
    expect(mail?.to).toBe('lasare@example.se');
    const [token = ''] = tokensIn(mail?.text ?? '');
    expect((await subscriptions.inspect('confirm', token)).status).toBe('pending');
    const { subscription, manageToken } = await subscriptions.confirm(token);
    expect(subscription).toMatchObject({ id, status: 'active', activeAt: bench.clock.wall().toISOString() });
    expect(await subscriptions.get(id, manageToken)).toEqual(subscription);
  });

  it('confirmed twice began the first time', async () => {
    await subscriptions.subscribe(email());
    const [token = ''] = tokensIn((await deliver())[0]?.text ?? '');
    const first = await subscriptions.confirm(token);
    bench.pass(60);
    expect((await subscriptions.confirm(token)).subscription.activeAt).toBe(first.subscription.activeAt);
  });

  it('cannot be confirmed after seven days, nor with a token for something else', async () => {
    await subscriptions.subscribe(email());
    const [token = ''] = tokensIn((await deliver())[0]?.text ?? '');
    const { manageToken } = await subscriptions.confirm(token);
    await expect(subscriptions.confirm(manageToken)).rejects.toMatchObject({ kind: 'token' });
    await expect(subscriptions.unsubscribe(token)).rejects.toMatchObject({ kind: 'token' });
    bench.pass(7 * day);
    await expect(subscriptions.confirm(token)).rejects.toMatchObject({ kind: 'token' });
  });

  it('is asked about at most once an hour a mailbox, however often and in whatever case it is asked for', async () => {
    await subscriptions.subscribe(email());
    expect(await deliver()).toHaveLength(1);
    for (let minute = 0; minute < 57; minute += 1) {
      await subscriptions.subscribe(email({}, minute % 2 ? 'Lasare@example.se' : 'lasare@EXAMPLE.se'));
      bench.pass(60);
      await deliverDue(bench);
    }
    expect(bench.mailer.mails).toHaveLength(1);
    expect(bench.errors).toEqual([]);
  });

  it('asked for within that hour is asked about when it is over, all that waits in one mail', async () => {
    await subscriptions.subscribe(email());
    await deliver();
    await subscriptions.subscribe(email({ filter: { county: ['25'] } }));
    bench.pass(1);
    await subscriptions.subscribe(email({ filter: { county: ['17'] } }));
    expect(await deliver()).toHaveLength(1);
    bench.pass(3600);
    const [, second] = await deliver();
    const tokens = tokensIn(second?.text ?? '');
    const confirmed = await Promise.all(tokens.map((token) => subscriptions.confirm(token)));
    expect(confirmed.map(({ subscription }) => subscription.filter)).toEqual([{ county: ['25'] }, { county: ['17'] }]);
  });

  it('asked for in one go is one mail with a link for each', async () => {
    for (const county of ['01', '17', '25']) await subscriptions.subscribe(email({ filter: { county: [county] } }));
    const mails = await deliver();
    expect(mails).toHaveLength(1);
    expect(tokensIn(mails[0]?.text ?? '')).toHaveLength(3);
  });

  it('is answered alike whether or not the address is subscribed', async () => {
    const first = await subscriptions.subscribe(email());
    await subscriptions.confirm(tokensIn((await deliver())[0]?.text ?? '')[0] ?? '');
    const second = await subscriptions.subscribe(email());
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(second.kind).toBe('email');
  });

  it('keeps its confirmation when the mail server fails, and repeats the same mail', async () => {
    bench.mailer.fail.push('failed', 'unknown');
    await subscriptions.subscribe(email());
    await deliver();
    bench.pass(10);
    await deliver();
    bench.pass(600);
    const mails = await deliver();
    expect(mails.map(({ messageId }) => messageId)).toEqual([mails[0]?.messageId, mails[0]?.messageId]);
  });

  it('can be left by its link, and stays left', async () => {
    const { id } = await subscriptions.subscribe(email());
    const { manageToken } = await subscriptions.confirm(tokensIn((await deliver())[0]?.text ?? '')[0] ?? '');
    await bench.record({});
    await subscriptions.sendTest(id, manageToken);
    const test = (await deliver()).at(-1);
    const token = /unsubscribe\/([\w-]+)/.exec(test?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    await subscriptions.unsubscribe(token);
    await subscriptions.unsubscribe(token);
    expect(await subscriptions.get(id, manageToken)).toMatchObject({ status: 'ended', endedReason: 'unsubscribed' });
  });
});

describe('a webhook subscription', () => {
  let endpoint: WebhookEndpoint;
  beforeEach(async () => {
    endpoint = await startWebhookEndpoint();
  });
  afterEach(() => endpoint.close());

  it('is active at once when the endpoint echoed the signed challenge', async () => {
    const subscribed = await subscriptions.subscribe(webhook(endpoint.url));
    if (subscribed.kind !== 'webhook') throw new Error('a webhook was expected');
    expect(subscribed.secret).toMatch(/^whsec_/);
    expect(endpoint.challenges[0]?.headers).toMatchObject({
      'webhook-id': expect.stringMatching(/^msg_/),
      'webhook-timestamp': expect.stringMatching(/^\d+$/),
      'webhook-signature': expect.stringMatching(/^v1,/),
    });
    expect(JSON.parse(endpoint.challenges[0]?.body ?? '')).toMatchObject({
      timestamp: bench.clock.wall().toISOString(),
    });
    const seen = publicView(await subscriptions.get(subscribed.id, subscribed.manageToken));
    expect(seen.status).toBe('active');
    expect(JSON.stringify(seen)).not.toContain(subscribed.secret);
  });

  it('tests are deliveries: signed, under their own id, of the type "test"', async () => {
    const subscribed = await subscriptions.subscribe(webhook(endpoint.url));
    if (subscribed.kind !== 'webhook') throw new Error('a webhook was expected');
    endpoint.verifyWith(subscribed.secret);
    const { id } = await subscriptions.sendTest(subscribed.id, subscribed.manageToken);
    await deliverDue(bench);
    expect(endpoint.events).toMatchObject([{ id, type: 'test', verified: true, data: { id: 'test' } }]);
  });

  it.each([
    ['answers an error', { status: 500 }, /answered 500/],
    ['redirects', { status: 302, headers: { location: '/' } }, /Redirects are not followed/],
    ['echoes something else', { body: '{"challenge":"hm"}' }, /did not echo/],
    ['answers no JSON', { body: 'ok' }, /did not echo/],
    ['answers JSON of another shape', { body: '["challenge"]' }, /did not echo/],
    ['echoes null', { body: 'null' }, /did not echo/],
  ])('is refused when the endpoint %s', async (_, answer, message) => {
    endpoint.echo = () => answer;
    const refused = subscriptions.subscribe(webhook(endpoint.url));
    await expect(refused).rejects.toMatchObject({ kind: 'endpoint', message: expect.stringMatching(message) });
  });

  it('is refused, with the reason, when the endpoint cannot be reached', async () => {
    await endpoint.close();
    await expect(subscriptions.subscribe(webhook(endpoint.url))).rejects.toMatchObject({ kind: 'endpoint' });
  });

  it('is refused when the URL holds a password', async () => {
    const url = endpoint.url.replace('http://', 'http://user:hemligt@');
    const refused = subscriptions.subscribe(webhook(url));
    await expect(refused).rejects.toMatchObject({ kind: 'endpoint', message: expect.not.stringContaining('hemligt') });
    expect(endpoint.challenges).toEqual([]);
  });

  it('can be removed by its owner only, and is gone then', async () => {
    const one = await subscriptions.subscribe(webhook(endpoint.url));
    const other = await subscriptions.subscribe(webhook(endpoint.url));
    if (one.kind !== 'webhook' || other.kind !== 'webhook') throw new Error('a webhook was expected');
    await expect(subscriptions.remove(one.id, other.manageToken)).rejects.toMatchObject({ kind: 'token' });
    await expect(subscriptions.remove(one.id, 'hm')).rejects.toMatchObject({ kind: 'token' });
    await subscriptions.remove(one.id, one.manageToken);
    await expect(subscriptions.get(one.id, one.manageToken)).rejects.toMatchObject({ kind: 'token' });
    expect((await subscriptions.get(other.id, other.manageToken)).status).toBe('active');
  });
});

describe('Slack and Teams', () => {
  const answering = (status: number) => {
    const requests: HttpRequest[] = [];
    const http: HttpClient = {
      async fetch(request) {
        requests.push(request);
        if (status === 0) throw new HttpError('refused', 'hooks.slack.com resolves to 10.0.0.1, a private address');
        return { status, headers: {}, body: new Uint8Array(), url: request.url };
      },
      async close() {},
    };
    return { requests, subscriptions: createSubscriptions({ ...bench, http }) };
  };
  const slackUrl = 'https://hooks.slack.com/services/T0/B0/x';

  it.each([
    ['slack', slackUrl],
    ['teams', 'https://firma.webhook.office.com/webhookb2/x'],
    ['teams', 'https://prod-1.northeurope.logic.azure.com/workflows/x'],
    ['teams', 'https://default0.environment.api.powerplatform.com/powerautomate/x'],
  ])('are taken after a first message was answered with 2xx: %s %s', async (format, url) => {
    const { requests, subscriptions: taking } = answering(200);
    expect((await taking.subscribe(webhook(url, format))).kind).toBe('webhook');
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'POST', maxRedirects: 0, polite: false });
    expect(requests[0]?.body).toContain('Kontorsvakten');
  });

  it.each([
    ['slack', 'https://hooks.slack.com.evil.example/services/x'],
    ['slack', 'https://evil.example/hooks.slack.com'],
    ['slack', 'http://hooks.slack.com/services/x'],
    ['teams', 'https://webhook.office.com.evil.example/x'],
    ['teams', slackUrl],
  ])('are taken nowhere else: %s %s', async (format, url) => {
    const { requests, subscriptions: taking } = answering(200);
    await expect(taking.subscribe(webhook(url, format))).rejects.toMatchObject({ kind: 'endpoint' });
    expect(requests).toEqual([]);
  });

  it('are refused when the first message is', async () => {
    await expect(answering(404).subscriptions.subscribe(webhook(slackUrl, 'slack'))).rejects.toMatchObject({
      message: expect.stringContaining('404'),
    });
    await expect(answering(0).subscriptions.subscribe(webhook(slackUrl, 'slack'))).rejects.toMatchObject({
      kind: 'endpoint',
      message: expect.stringContaining('private address'),
    });
  });
});
