// One change to 10,000 webhooks on loopback, beside a bare loop that signs, fetches and makes two conditional writes a message.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import pMap from 'p-map';
import { Webhook } from 'standardwebhooks';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { withSealedSecret } from '../../shared/alerts/seal.ts';
import { createSecret, webhookBody } from '../../shared/alerts/webhook.ts';
import { toChange } from '../../shared/changelog/merge.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { isAbsent, isEqual } from '../../shared/store/table.ts';
import { changeRow, subscription } from '../store/rows.ts';
import { createRecordingMailer } from '../support/recording-mailer.ts';
import { openBenchStore, silent } from './bench-store.ts';

/** As `deliverDue` has it. */
const concurrency = 16;

export interface WebhookRate {
  messages: number;
  announceSeconds: number;
  seconds: number;
  perSecond: number;
  barePerSecond: number;
  ratio: number;
  rowsPerMessage: number;
}

export async function measureWebhooks(count: number, report: (line: string) => void): Promise<WebhookRate> {
  const sink = spawn(process.execPath, ['test/bench/sink.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(sink.stdout, 'data');
  const url = `http://127.0.0.1:${String(port).trim()}/hook`;
  try {
    const bare = await bareRate(url, count);
    report(`bare loop: ${Math.round(bare)} a second`);
    const own = await ownRate(url, count, report);
    return { ...own, barePerSecond: bare, ratio: own.perSecond / bare };
  } finally {
    sink.kill();
  }
}

const change = () =>
  changeRow({ announcements: [{ version: 1, event: 'created', recordedAt: new Date().toISOString() }] });

async function bareRate(url: string, count: number): Promise<number> {
  const { table, close } = await openBenchStore();
  const secret = createSecret(randomBytes);
  const told = toChange(change());
  const started = performance.now();
  await pMap(
    Array.from({ length: count }, (_, index) => `m${index}`),
    async (id) => {
      await table.put({ pk: `message#${id}`, sk: 'x', status: 'sending' }, isAbsent);
      const timestamp = new Date();
      const body = webhookBody('change.created', timestamp.toISOString(), told);
      const headers = {
        ...{ 'content-type': 'application/json', 'webhook-id': id },
        'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, timestamp, body),
      };
      const answer = await fetch(url, { method: 'POST', headers, body });
      await answer.arrayBuffer();
      await table.put({ pk: `message#${id}`, sk: 'x', status: 'delivered' }, isEqual('status', 'sending'));
    },
    { concurrency },
  );
  const seconds = (performance.now() - started) / 1000;
  await close();
  return count / seconds;
}

async function ownRate(url: string, count: number, report: (line: string) => void) {
  const { store, rows, close } = await openBenchStore();
  const channel = { type: 'webhook' as const, url, format: 'standard' as const };
  await pMap(
    Array.from({ length: count }, (_, index) => index),
    async (index) => {
      const one = subscription({ id: `w${index}`, channel, secret: createSecret(randomBytes) });
      await store.subscriptions.put(await withSealedSecret(one, store), null);
    },
    { concurrency: 64 },
  );
  report(`${count} webhooks made`);
  const http = createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent: 'bench' });
  const services = { store, http, mailer: createRecordingMailer(), clock: systemClock, logger: silent, randomBytes };
  const row = change();
  await store.changes.put(row, null);
  const began = performance.now();
  await announce(row, services);
  const announceSeconds = (performance.now() - began) / 1000;
  rows.take();
  const started = performance.now();
  const { delivered } = await deliverDue({ ...services, baseUrl: 'https://vakt.example' }, { concurrency });
  const seconds = (performance.now() - started) / 1000;
  const { read, written } = rows.take();
  await http.close();
  await close();
  if (delivered !== count) throw new Error(`${delivered} delivered instead of ${count}`);
  return {
    messages: count,
    announceSeconds,
    seconds,
    perSecond: count / seconds,
    rowsPerMessage: (read + written) / count,
  };
}
