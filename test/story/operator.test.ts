// An operator reaches into a `serve` that runs: new keys, a source switched off and another one added, and nothing is started again.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { run, type Served, serve } from '../support/program.ts';
import { startWebhookEndpoint, type WebhookEndpoint } from '../support/webhook-endpoint.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

describe('a system that runs', () => {
  let dir: string;
  let data: string;
  let newsroom: Newsroom;
  let endpoint: WebhookEndpoint;
  let served: Served;
  let subscribed: { id: string; manageToken: string; secret: string };
  const get = (route: string) =>
    fetch(`${served.baseUrl}${route}`, { headers: { authorization: `Bearer ${subscribed.manageToken}` } });
  const sources = async () => {
    const { items } = (await (await get('/v1/sources')).json()) as {
      items: { id: string; enabled: boolean; lastSuccessAt: string | null }[];
    };
    return new Map(items.map((source) => [source.id, source]));
  };
  const command = (...args: string[]) => run([...args, '--data', data]);
  const news = (day: string) => ({
    slug: `arvika-${day.replace(' ', '-')}`,
    title: `Servicekontoret i Arvika stänger ${day}`,
    text: `Statens servicecenter har beslutat att stänga servicekontoret i Arvika den ${day} 2031.`,
  });

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'kv-operator-'));
    data = path.join(dir, 'data');
    newsroom = await openNewsroom(['nordan', 'sunnan', 'vastan']);
    endpoint = await startWebhookEndpoint();
    const [nordan, sunnan, vastan] = JSON.parse(newsroom.sources);
    await writeFile(path.join(dir, 'sources.json'), JSON.stringify([nordan, sunnan]));
    await writeFile(path.join(dir, 'new.json'), JSON.stringify([vastan]));
    const options = ['--host-gap-ms', '0', '--allow-private-networks', '--log-level', 'error'];
    served = await serve(['--data', data, '--sources', path.join(dir, 'sources.json'), ...options]);
    const answer = await fetch(`${served.baseUrl}/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel: { type: 'webhook', url: endpoint.url }, on: ['created', 'updated'] }),
    });
    subscribed = (await answer.json()) as typeof subscribed;
    endpoint.verifyWith(subscribed.secret);
    await eventually('the first pass', async () =>
      [...(await sources()).values()].every(({ lastSuccessAt }) => lastSuccessAt),
    );
  });
  afterAll(async () => {
    await served?.stop();
    await Promise.all([newsroom?.origin.close(), endpoint?.close()]);
    await rm(dir, { recursive: true, force: true });
  });

  it('keeps what it knows to its owner, and no webhook secret as it is', async () => {
    for (const directory of [data, path.join(data, 'store')]) expect((await stat(directory)).mode & 0o777).toBe(0o700);
    const files = await readdir(data, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name)));
    const all = Buffer.concat(await Promise.all(texts));
    expect(all.includes(subscribed.id)).toBe(true);
    expect(all.includes(subscribed.secret.slice('whsec_'.length))).toBe(false);
  });

  it('signs and honours what was signed before, whatever key is the newest', async () => {
    expect(await command('keys', 'rotate')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 webhook secrets'),
    });
    expect((await command('keys', 'list')).stdout.match(/^key-/gm)).toHaveLength(2);
    expect((await get(`/v1/subscriptions/${subscribed.id}`)).status).toBe(200);
    newsroom.publish('nordan', news('30 maj'));
    await eventually('the alert', () => endpoint.events.length === 1);
    expect(endpoint.events[0]).toMatchObject({ type: 'change.created', verified: true });
  });

  it('takes up a source that is put, and leaves one that is switched off', async () => {
    const files = ['--sources', path.join(dir, 'sources.json')];
    expect((await command('sources', 'put', path.join(dir, 'new.json'), ...files)).stdout).toBe('vastan: added\n');
    await eventually('its first pass', async () => (await sources()).get('vastan')?.lastSuccessAt);
    expect((await command('sources', 'off', 'sunnan', ...files)).stdout).toBe('sunnan: off\n');
    expect((await sources()).get('sunnan')?.enabled).toBe(false);
    newsroom.publish('sunnan', news('1 april'));
    newsroom.publish('vastan', news('30 juni'));
    await eventually('the alert', () => endpoint.events.length === 2);
    const told = JSON.stringify(endpoint.events[1]);
    expect(told).toContain('"source":"vastan"');
    expect(told).not.toContain('sunnan');
  });
});

describe('a directory that was there', () => {
  it('is left open if it held other things, and what is ours in it is closed', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'kv-shared-'));
    const shared = path.join(dir, 'shared');
    await mkdir(shared, { mode: 0o755 });
    await writeFile(path.join(shared, 'theirs'), '');
    expect((await run(['keys', 'rotate', '--data', shared])).status).toBe(0);
    expect((await stat(shared)).mode & 0o777).toBe(0o755);
    expect((await stat(path.join(shared, 'store'))).mode & 0o777).toBe(0o700);
    await rm(dir, { recursive: true, force: true });
  });
});
