// The main job, told over HTTP and SMTP only, against the program as it is built.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../shared/model/change.ts';
import { eventually } from '../support/eventually.ts';
import { freePort, run, type Served, serve } from '../support/program.ts';
import { type Inbox, startInbox } from './inbox.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const papers = ['nordan', 'sunnan', 'vastan'];
const closure = 'Servicekontoret i Arvika stänger den 30 maj 2031. Det har Statens servicecenter beslutat.';

describe('a closure, from three papers to a subscriber', () => {
  let dir: string;
  let newsroom: Newsroom;
  let inbox: Inbox;
  let served: Served;
  const webhooks: { headers: Record<string, string>; body: string }[] = [];
  let secret = '';
  let manageToken = '';
  let port = 0;
  let subscriptionId = '';

  const options = () => {
    const files = ['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json')];
    const pace = ['--host-gap-ms', '0', '--host-concurrency', '8', '--allow-private-networks', '--log-level', 'error'];
    return [...files, ...pace, '--smtp-url', inbox.url, '--port', String(port)];
  };
  const get = async (route: string) => (await fetch(`${served.baseUrl}${route}`)).json();
  const changes = async (query = '') => ((await get(`/v1/changes${query}`)) as { items: Change[] }).items;
  const polledSince = (moment: Date) =>
    eventually('every paper has been polled', async () => {
      const { items } = (await get('/v1/sources')) as { items: { lastSuccessAt: string | null }[] };
      return items.every(({ lastSuccessAt }) => lastSuccessAt !== null && lastSuccessAt > moment.toISOString());
    });

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'kv-story-'));
    newsroom = await openNewsroom(papers);
    inbox = await startInbox();
    port = await freePort();
    newsroom.origin.handlers['/webhook'] = ({ body, headers }) => {
      const { type, data } = JSON.parse(body);
      if (type === 'endpoint.challenge') return { body: JSON.stringify({ challenge: data.challenge }) };
      webhooks.push({ body, headers: headers as Record<string, string> });
      return { status: 204 };
    };
    await writeFile(path.join(dir, 'sources.json'), newsroom.sources);
    newsroom.publish('nordan', {
      slug: 'gammalt',
      title: 'Servicekontoret i Kiruna har flyttat',
      text: 'Statens servicecenter: Servicekontoret i Kiruna har flyttat till nya lokaler.',
    });
    served = await serve(options());
  });
  afterAll(async () => {
    await served.stop();
    await inbox.close();
    await newsroom.origin.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('records what a source shows on its first pass, and lists it', async () => {
    const found = await eventually('the first pass is recorded', async () => (await changes('?office=kiruna'))[0]);
    expect(found).toMatchObject({ type: 'office-relocation', status: 'in-effect', version: 1 });
    await polledSince(new Date(0));
  });

  it('lets a webhook subscribe after it echoed the challenge, and an address after it confirmed', async () => {
    const subscribe = (channel: object) =>
      fetch(`${served.baseUrl}/v1/subscriptions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ channel, filter: { county: ['17'] } }),
      });
    const webhook = await subscribe({ type: 'webhook', url: `${newsroom.origin.url}/webhook` });
    expect(webhook.status).toBe(201);
    ({ secret, manageToken, id: subscriptionId } = (await webhook.json()) as Record<string, string> as never);
    expect((await subscribe({ type: 'email', address: 'reporter@example.se' })).status).toBe(202);
    const confirmation = await eventually('the confirmation mail', () => inbox.mails[0]);
    const link = confirmation.text.match(/\S+\/confirm\/\S+/)?.[0] ?? '';
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link, { method: 'POST' })).status).toBe(200);
  });

  it('tells both of a new closure, once, signed, with the quote', async () => {
    newsroom.publish('nordan', { slug: 'arvika', title: 'Arvika förlorar sitt servicekontor', text: closure });
    const webhook = await eventually('the webhook', () => webhooks[0]);
    const told = new Webhook(secret).verify(webhook.body, webhook.headers) as { type: string; data: Change };
    expect(told.type).toBe('change.created');
    expect(told.data).toMatchObject({ type: 'office-closure', status: 'decided', effectiveFrom: '2031-05-30' });
    const mail = await eventually('the alert by mail', () => inbox.mails[1]);
    expect(mail.to).toBe('reporter@example.se');
    expect(mail.subject).toContain('Arvika');
    expect(mail.text).toContain('Servicekontoret i Arvika stänger den 30 maj 2031');
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('adds what other papers say to the same change, and tells nobody again', async () => {
    const before = new Date();
    newsroom.publish('sunnan', { slug: 'kontor', title: 'Servicekontoret i Arvika stängs i maj', text: closure });
    newsroom.publish('vastan', {
      slug: 'sista-dagen',
      title: 'Sista dagen för servicekontoret i Arvika',
      text: 'Den 30 maj 2031 stänger Statens servicecenter servicekontoret i Arvika, enligt ett beslut.',
    });
    const change = await eventually('all three papers are evidence', async () =>
      (await changes('?office=arvika')).find(({ evidence }) => evidence.length === 3),
    );
    expect(change.evidence.map(({ source }) => source).sort()).toEqual(['nordan', 'sunnan', 'vastan']);
    await polledSince(before);
    expect(await changes('?type=office-closure')).toHaveLength(1);
    expect(webhooks).toHaveLength(1);
    expect(inbox.mails).toHaveLength(2);
  });

  it('shows the change and its quote on the page', async () => {
    const page = await (await fetch(served.baseUrl)).text();
    expect(page).toContain('Arvika');
    expect(page).toContain('stänger den 30 maj 2031');
  });

  it('keeps its record over a restart, and lets poll, export and withdraw join its store', async () => {
    const { status, seconds } = await served.stop();
    expect(status).toBe(0);
    expect(seconds).toBeLessThan(5);
    served = await serve(options());
    const before = new Date();
    await polledSince(before);
    const poll = await run(['poll', '--all', ...options()]);
    expect(JSON.parse(poll.stdout)).toMatchObject({ failures: 0, created: 0, updated: 0, delivered: 0 });
    const exported = await run(['export', '--data', path.join(dir, 'data'), '--office', 'arvika']);
    const [line = ''] = exported.stdout.split('\n');
    const change = JSON.parse(line) as Change;
    expect(change.evidence).toHaveLength(3);
    expect(webhooks).toHaveLength(1);
    const withdrawn = await run(['withdraw', change.id, '--reason', 'Uppgiften var fel.', ...options()]);
    expect(withdrawn.status).toBe(0);
    const told = await eventually('those who were told are told', () => webhooks[1]);
    expect(JSON.parse(told.body)).toMatchObject({ type: 'change.withdrawn', data: { id: change.id, withdrawn: true } });
  });

  it('shows a subscription to whoever holds its token, and to nobody else', async () => {
    const route = `${served.baseUrl}/v1/subscriptions/${subscriptionId}`;
    expect((await fetch(route)).status).toBe(401);
    const authorization = `Bearer ${manageToken}`;
    expect((await fetch(route, { headers: { authorization } })).status).toBe(200);
    expect((await fetch(route, { method: 'DELETE', headers: { authorization } })).status).toBe(204);
    expect((await fetch(route, { headers: { authorization } })).status).toBe(401);
  });

  it('ends a mail subscription with one click, and only by POST', async () => {
    const link = inbox.mails[1]?.headers.get('list-unsubscribe')?.match(/<(http[^>]+)>/)?.[1] ?? '';
    expect((await fetch(link)).status).toBe(200);
    const clicked = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(clicked.status).toBe(200);
    const mailsBefore = inbox.mails.length;
    const before = new Date();
    newsroom.publish('sunnan', {
      slug: 'torsby',
      title: 'Servicekontoret i Torsby stänger',
      text: 'Statens servicecenter har beslutat att servicekontoret i Torsby stänger den 13 juni 2031.',
    });
    await eventually('the new closure is recorded', async () => (await changes('?office=torsby'))[0]);
    await polledSince(before);
    expect(inbox.mails).toHaveLength(mailsBefore);
  });
});
