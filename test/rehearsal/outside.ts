// What comes from outside, through the doors that the template gives it: every route of the API, whole exports, and mail that comes back.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Channel, tokenPurposes } from '../../shared/model/subscription.ts';
import { changeRow, delivery, subscription } from '../store/rows.ts';
import { apiEvent, sesNotification } from '../support/aws-events.ts';
import { issueToken } from '../support/issue-token.ts';
import type { Stage } from './stage.ts';

/** What the templates of paths name: a change, a subscription, and a link for each purpose. */
async function openPaths({ rehearsal: { store } }: Stage) {
  await store.changes.put(changeRow({ id: 'asked-for' }), null);
  let made = 0;
  /** A fresh one for each request: some requests end it. */
  return async (template: string, method: string): Promise<{ route: string; token: string }> => {
    made += 1;
    const id = `asks-${made}`;
    const purpose = tokenPurposes.find((one) => template.startsWith(`/${one}`)) ?? 'manage';
    const status = purpose === 'confirm' ? 'pending' : 'active';
    const createdAt = new Date().toISOString();
    await store.subscriptions.put(
      subscription({ id, status, createdAt, ...(template.includes('secret') && hook) }),
      null,
    );
    const told = delivery({ id: `${id}-told`, subscriptionId: id });
    await store.deliveries.putIfNew({ ...told, status: 'delivered', settledAt: told.createdAt });
    const token = await issueToken({ store, randomBytes }, { purpose, subscriptionId: id, expiresAt: null });
    const known: Record<string, string> = {
      ...{ token, deliveryId: told.id },
      id: template.includes('subscriptions') ? id : template.includes('offices') ? 'arvika' : 'asked-for',
    };
    const unknown = (name: string) => expect.fail(`${method} ${template}: the rehearsal does not know what ${name} is`);
    const route = template.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? unknown(name));
    return { route, token };
  };
}

/** Only webhooks have a secret. */
const channel: Channel = { type: 'webhook', url: 'https://hook.example/in', format: 'standard' };
const hook = { channel, secret: `whsec_${Buffer.alloc(24).toString('base64')}` };

const bodies: Record<string, unknown> = {
  'PATCH /v1/subscriptions/{id}': { frequency: 'daily' },
  'POST /v1/subscriptions/{id}/redeliver': { from: '2020-01-01T00:00:00Z' },
  'POST /manage/{token}/settings': 'county=25&county=17&frequency=weekly&language=en',
  'POST /v1/subscriptions': { channel: { type: 'email', address: 'asks@example.se' }, filter: {} },
};

/** The line of docs/deploy.md that turns a message of the dead-letter queue into an event. */
function asDocumented(message: unknown): unknown {
  const script = /node -e '(const \[m\].*)' > event\.json/.exec(
    readFileSync(path.resolve('docs', 'deploy.md'), 'utf8'),
  )?.[1];
  const directory = mkdtempSync(path.join(tmpdir(), 'redrive-'));
  writeFileSync(path.join(directory, 'message.json'), JSON.stringify({ Messages: [message] }));
  const event = execFileSync(process.execPath, ['-e', script ?? ''], { cwd: directory, encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  return JSON.parse(event);
}

export function storiesFromOutside(open: () => Stage): void {
  const statusOf = async (id: string) => (await open().rehearsal.store.subscriptions.get(id))?.status;

  it('answers every route that the API describes, and every page, with what its role allows', async () => {
    const { rehearsal, cloud } = open();
    const pathOf = await openPaths(open());
    const { paths } = JSON.parse((await rehearsal.request(apiEvent('GET', '/openapi.json'))).body);
    const described = Object.entries<object>(paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => [method.toUpperCase(), route] as const),
    );
    expect(described.length).toBeGreaterThan(12);
    const swedish = [
      '/changes/{id}',
      '/offices',
      '/offices/{id}',
      '/network',
      '/budget',
      '/sources',
      '/about',
      '/subscribe',
    ];
    const pages = ['/', '/en', ...swedish, ...swedish.map((page) => `/en${page}`)].map(
      (page) => ['GET', page] as const,
    );
    for (const [method, template] of [...described, ...pages]) {
      const { route, token } = await pathOf(template, method);
      const event = apiEvent(method, route, bodies[`${method} ${template}`]);
      event.headers.authorization = `Bearer ${token}`;
      const { statusCode } = await rehearsal.request(event);
      expect([method, template, statusCode]).toEqual([method, template, expect.toSatisfy((status) => status < 400)]);
    }
    expect(cloud.refusals).toEqual([]);
  }, 30_000);

  it('keeps mail that came back and could not be recorded, and takes it up by hand as docs/deploy.md says', async () => {
    const { rehearsal, cloud, template } = open();
    const [dead] = template.of('AWS::SNS::Subscription').map(([, { Properties }]) => Properties.RedrivePolicy);
    const aside = cloud.queueOf(dead.deadLetterTargetArn.split(':').at(-1));
    for (const id of ['fails', 'unreached']) await rehearsal.store.subscriptions.put(subscription({ id }), null);

    // The function fails each time Lambda tries.
    let isDown = true;
    cloud.faults.push({ text: '"subscription#fails"', lasts: () => isDown });
    await rehearsal.mailCameBack(sesNotification('Permanent', 'fails'));
    isDown = false;
    // The topic cannot reach the function.
    const others = template.permissions.filter(
      ({ role, action }) => role !== 'sns.amazonaws.com' || action.startsWith('sqs:'),
    );
    cloud.enter({ ...template, permissions: others });
    await rehearsal.mailCameBack(sesNotification('Complaint', 'unreached'));
    cloud.enter(template);
    expect(cloud.refusals.splice(0)).toHaveLength(1);
    expect(await Promise.all(['fails', 'unreached'].map(statusOf))).toEqual(['active', 'active']);

    expect(aside).toHaveLength(2);
    for (const { messageId, body } of aside.splice(0)) {
      await rehearsal.invoke('Workersfeedback', asDocumented({ MessageId: messageId, Body: body, ReceiptHandle: 'x' }));
    }
    expect(await Promise.all(['fails', 'unreached'].map(statusOf))).toEqual(['ended', 'ended']);
  }, 30_000);

  it('streams a whole export that is longer than a plain answer may be, to who came through the front door', async () => {
    const { rehearsal } = open();
    const quotes = [{ field: 'text' as const, quote: 'Kontoret stänger. '.repeat(9000) }];
    const evidence = [
      { source: 'bladet', url: 'https://bladet.example/lang', title: 'Långt', publishedAt: null, quotes },
    ];
    for (let count = 0; count < 40; count += 1) {
      const long = changeRow({ id: `long-${count}`, counties: ['01'], offices: [], evidence });
      await rehearsal.store.changes.put(long, null);
    }
    const sent = await rehearsal.request(apiEvent('GET', '/v1/changes.ndjson?county=01'));
    expect(sent.statusCode).toBe(307);
    const { pathname, search } = new URL(sent.headers.location);
    const event = apiEvent('GET', `${pathname}${search}`);
    const whole = await rehearsal.download(event);
    expect(whole).toMatchObject({ statusCode: 200, headers: { 'content-type': expect.stringContaining('ndjson') } });
    const lines: string[] = whole.body.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).evidence.length)).toHaveLength(40);
    expect(whole.bytes).toBeGreaterThan(6 * 1024 * 1024);
    const again = { ...event, headers: { ...event.headers, 'if-none-match': whole.headers.etag } };
    expect(await rehearsal.download(again)).toMatchObject({ statusCode: 304, bytes: 0 });
    const without = await rehearsal.download(apiEvent('GET', '/v1/changes.ndjson?county=01'));
    expect(without).toMatchObject({ statusCode: 307, headers: { location: expect.stringContaining('execute-api') } });
  }, 30_000);
}
