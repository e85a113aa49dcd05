// The program killed while it sends: what it had claimed is sent again at once when it comes back, under the same id.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Served, serve } from '../support/program.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

describe('a webhook whose sender is killed', () => {
  let dir: string;
  let newsroom: Newsroom;
  let served: Served;
  const received: { id: string; type: string }[] = [];
  const start = () => {
    const files = ['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json')];
    return serve([...files, '--host-gap-ms', '0', '--allow-private-networks', '--log-level', 'error']);
  };

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'kv-kill-'));
    newsroom = await openNewsroom(['nordan']);
    await writeFile(path.join(dir, 'sources.json'), newsroom.sources);
    newsroom.origin.handlers['/webhook'] = ({ body, headers }) => {
      const { type, data } = JSON.parse(body);
      if (type === 'endpoint.challenge') return { body: JSON.stringify({ challenge: data.challenge }) };
      received.push({ id: String(headers['webhook-id']), type });
      // The first time it takes the message and never says so.
      return received.length === 1 ? undefined : { status: 204 };
    };
    served = await start();
    const channel = { type: 'webhook', url: `${newsroom.origin.url}/webhook` };
    const subscribed = await fetch(`${served.baseUrl}/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel }),
    });
    expect(subscribed.status).toBe(201);
    await eventually('the first pass is over', async () => {
      const { items } = (await (await fetch(`${served.baseUrl}/v1/sources`)).json()) as never as {
        items: { lastSuccessAt: string | null }[];
      };
      return items[0]?.lastSuccessAt;
    });
  });
  afterAll(async () => {
    await served.stop();
    await newsroom.origin.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('goes out again after the restart, without waiting for the claim to lapse, and with its first id', async () => {
    newsroom.publish('nordan', {
      slug: 'arvika',
      title: 'Servicekontoret i Arvika stänger',
      text: 'Statens servicecenter har beslutat att servicekontoret i Arvika stänger den 30 maj 2031.',
    });
    await eventually('the first attempt', () => received.length === 1);
    await served.stop('SIGKILL');
    served = await start();
    await eventually('the second attempt', () => received.length === 2, 10_000);
    expect(received[1]).toEqual(received[0]);
  });

  it('goes out no third time', async () => {
    await served.stop();
    served = await start();
    const before = new Date().toISOString();
    await eventually('another pass', async () => {
      const { items } = (await (await fetch(`${served.baseUrl}/v1/sources`)).json()) as never as {
        items: { lastSuccessAt: string }[];
      };
      return (items[0]?.lastSuccessAt ?? '') > before;
    });
    expect(received).toHaveLength(2);
  });
});
