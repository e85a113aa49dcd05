// One change to 10,000 webhooks on loopback, beside a bare loop that signs, fetches and makes two conditional writes a message: those of a ledger
// line that is claimed and settled, with the index entries any ledger needs to find what is due. In turns, since a machine slows down and warms up.
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
import { changeRow, delivery, subscription } from '../store/rows.ts';
import { createRecordingMailer } from '../support/recording-mailer.ts';
import { openBenchStore, silent } from './bench-store.ts';
import { median } from './measure.ts';

/** As `deliverDue` has it. */
const concurrency = 32;
const rounds = 3;

export interface WebhookRate {
  messages: number;
  announceSeconds: number;
  seconds: number;
  perSecond: number;
  barePerSecond: number;
  ratio: number;
  rowsPerMessage: number;
  requestsPerMessage: number;
}

export async function measureWebhooks(count: number, report: (line: string) => void): Promise<WebhookRate> {
  const sink = spawn(process.execPath, ['test/bench/sink.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(sink.stdout, 'data');
  const url = `http://127.0.0.1:${String(port).trim()}/hook`;
  const [bare, own] = [await openBare(url, count), await openOwn(url, count)];
  report(`${count} webhooks made`);
  const times: { bare: number; own: Awaited<ReturnType<typeof own.run>> }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    times.push({ bare: await bare.run(round), own: await own.run(round) });
    const { bare: bareSeconds, own: ownSeconds } = times.at(-1) as (typeof times)[number];
    report(`round ${round}: bare ${bareSeconds.toFixed(1)} s, ours ${ownSeconds.seconds.toFixed(1)} s`);
  }
  await Promise.all([bare.close(), own.close()]);
  sink.kill();
  const [bareSeconds, seconds] = [median(times.map((one) => one.bare)), median(times.map((one) => one.own.seconds))];
  return {
    messages: count,
    announceSeconds: median(times.map((one) => one.own.announceSeconds)),
    seconds,
    perSecond: count / seconds,
    barePerSecond: count / bareSeconds,
    ratio: bareSeconds / seconds,
    rowsPerMessage: median(times.map((one) => one.own.rows)) / count,
    requestsPerMessage: median(times.map((one) => one.own.requests)) / count,
  };
}

const changeOf = (round: number) =>
  changeRow({
    id: `c${round}`,
    announcements: [{ version: 1, event: 'created', recordedAt: new Date().toISOString() }],
  });

async function openBare(url: string, count: number) {
  const { table, close } = await openBenchStore();
  const secret = createSecret(randomBytes);
  const send = async (id: string, round: number) => {
    const timestamp = new Date();
    const at = timestamp.toISOString();
    const line = { pk: `deliveries#${id}`, sk: id, ...delivery({ id, status: 'sending', createdAt: at }), listAt: at };
    await table.put({ ...line, workPk: 'delivery', workAt: `${at}#${id}` }, isAbsent);
    const body = webhookBody('change.created', at, toChange(changeOf(round)));
    const headers = {
      ...{ 'content-type': 'application/json', 'webhook-id': id },
      'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, timestamp, body),
    };
    const answer = await fetch(url, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    await table.put({ ...line, status: 'delivered' }, isEqual('status', 'sending'));
  };
  return {
    close,
    /** Seconds. */
    async run(round: number): Promise<number> {
      const ids = Array.from({ length: count }, (_, index) => `m${round}-${index}`);
      const started = performance.now();
      await pMap(ids, (id) => send(id, round), { concurrency });
      return (performance.now() - started) / 1000;
    },
  };
}

async function openOwn(url: string, count: number) {
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
  const http = createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent: 'bench' });
  const mailer = createRecordingMailer();
  const services = { store, http, mailer, clock: systemClock, logger: silent, randomBytes };
  return {
    async close() {
      await http.close();
      await close();
    },
    async run(round: number) {
      const row = changeOf(round);
      await store.changes.put(row, null);
      const began = performance.now();
      await announce(row, services);
      const announceSeconds = (performance.now() - began) / 1000;
      rows.take();
      const started = performance.now();
      const { delivered } = await deliverDue({ ...services, baseUrl: 'https://vakt.example' }, { concurrency });
      const seconds = (performance.now() - started) / 1000;
      if (delivered !== count) throw new Error(`${delivered} delivered instead of ${count}`);
      const { read, written, requests } = rows.take();
      return { announceSeconds, seconds, rows: read + written, requests };
    },
  };
}
