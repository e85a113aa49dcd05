// A year of `serve` in minutes: the very system, on a clock that is set on half an hour at a time whenever it has nothing in hand.

import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { defaultConfig } from '../../functions/config.ts';
import { openStore } from '../../functions/local.ts';
import { startSystem } from '../../functions/system.ts';
import { createClient } from '../../shared/client/client.ts';
import type { Change } from '../../shared/model/change.ts';
import { groupBy } from '../../shared/pipeline/group-by.ts';
import { createChance } from '../chaos/chance.ts';
import { compare, type LedgerLine, faults as tellingFaults } from '../chaos/compare.ts';
import { eventually } from '../support/eventually.ts';
import { createVirtualTime } from '../support/virtual-time.ts';
import { digestFaults, logFaults, owedTo } from './judge-log.ts';
import { type MachineFacts, machineFaults, type Sample } from './judge-machine.ts';
import { kindOf, type StoredRow, tableFaults } from './judge-table.ts';
import { openPapers } from './papers.ts';
import { makePlan } from './plan.ts';
import { makeReaders, openReaders, type Reader } from './readers.ts';

const stepMinutes = 30;
const reportEveryDays = 30;
/** After the last news, until the last weekly digest is out and the last retry is through. */
const calmDays = 8;

export interface SoakOptions {
  start: Date;
  days: number;
  seed: number;
  report: (line: string) => void;
}

export interface SoakResult extends MachineFacts {
  days: number;
  seconds: number;
  /** In the course of it. */
  papers: number;
  subscribers: number;
  polls: number;
  published: number;
  changes: number;
  messages: number;
  /** By kind. */
  rows: Record<string, number>;
  /** What is wrong, by what it is wrong with: all of them must be empty. */
  faults: Record<string, string[]>;
}

export async function runSoak({ start, days, seed, report }: SoakOptions): Promise<SoakResult> {
  const startedAt = performance.now();
  const chance = createChance(seed);
  const time = createVirtualTime(start);
  const now = () => time.clock.wall().getTime();
  const plan = makePlan(start, days, chance);
  const planned = makeReaders(now(), days, chance);
  const papers = await openPapers(plan, now);
  const readers = await openReaders(planned, now);
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-soak-'));
  const data = path.join(dir, 'data');
  const sources = path.join(dir, 'sources.json');
  await mkdir(data);
  await writeFile(sources, papers.sources);
  const own = {
    allowPrivateNetworks: true,
    hostGapMs: 0,
    hostConcurrency: 8,
    rateLimit: 'off',
    logLevel: 'error',
  } as const;
  const { clock, timer, onQuiet } = time;
  const system = await startSystem(
    { ...defaultConfig, ...own, port: 0, data, sources },
    { clock, timer, onQuiet, onMail: readers.onMail },
  );
  const samples: Sample[] = [];
  try {
    await time.quiet();
    const steps = ((days + calmDays) * 24 * 60) / stepMinutes;
    for (let step = 1; step <= steps; step += 1) {
      await papers.tend(data);
      await readers.act(system.baseUrl);
      await time.passMinutes(stepMinutes);
      if ((step * stepMinutes) % (reportEveryDays * 24 * 60) !== 0) continue;
      const sample = takeSample();
      samples.push(sample);
      const polls = sum(papers.asked.values());
      report(
        `${new Date(now()).toISOString().slice(0, 10)}: ${polls} polls, ${readers.receipts.length} messages, heap ${sample.heap.toFixed(1)} MB`,
      );
    }
    // What has expired is looked for beside the loop, while the year goes on.
    await eventually('the last look for what has expired is over', () => lookedWithinDay(data, now()), 60_000);
    const changes = await everyChange(system.baseUrl);
    await system.stop(5000);
    const { rows, ledger } = await readTable(data, planned);
    const told = compare({
      owed: owedTo(planned, changes, plan.events),
      receipts: readers.receipts,
      townOf: new Map(changes.map(({ id, offices }) => [id, offices[0]?.id ?? ''])),
      ledger,
    });
    const machine = {
      samples,
      mails: readers.mails(),
      mailFiles: (await readdir(path.join(data, 'outbox'))).length,
      rowBytes: sum(rows.map((row) => JSON.stringify(row).length)),
      storeBytes: await sizeOf(path.join(data, 'store')),
    };
    return {
      days,
      seconds: Math.round((performance.now() - startedAt) / 1000),
      papers: plan.papers.length,
      subscribers: planned.length,
      polls: sum(papers.asked.values()),
      published: plan.stories.filter(({ at }) => at <= now()).length,
      changes: changes.length,
      messages: told.messages,
      rows: Object.fromEntries([...groupBy(rows, kindOf)].map(([kind, all]) => [kind, all.length])),
      ...machine,
      faults: {
        log: logFaults(changes, plan),
        ...Object.fromEntries(tellingFaults.map((fault) => [fault, told[fault]])),
        digests: digestFaults(planned, readers.receipts),
        table: tableFaults({ rows, changes, plan, readers: planned, endedAt: now() }),
        machine: machineFaults(machine),
      },
    };
  } finally {
    await system.stop(5000);
    await Promise.all([papers.close(), readers.close()]);
    await rm(dir, { recursive: true, force: true });
  }
}

/** The heap after a collection, where Node was started with `--expose-gc`. */
function takeSample(): Sample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, resident: rss / 1e6, descriptors: readdirSync('/proc/self/fd').length };
}

async function lookedWithinDay(data: string, now: number): Promise<boolean> {
  return now - Date.parse(await readFile(path.join(data, 'store-expiry'), 'utf8')) < 24 * 3_600_000;
}

async function everyChange(baseUrl: string): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const change of createClient({ baseUrl }).changes()) changes.push(change);
  return changes;
}

async function readTable(data: string, readers: Reader[]): Promise<{ rows: StoredRow[]; ledger: LedgerLine[] }> {
  const { client, close } = await openStore(data);
  const rows = await scan(client);
  await close();
  const nameOf = new Map(readers.map(({ id, name }) => [id, name]));
  const ledger = rows
    .filter(({ pk, changeId }) => pk.startsWith('deliveries#') && changeId !== null)
    .map(({ subscriptionId, id, channel, messageId, settledAt, status }) => ({
      subscriber: nameOf.get(String(subscriptionId)) ?? String(subscriptionId),
      id: channel === 'email' ? `<${messageId}>` : String(id),
      settledAt: typeof settledAt === 'string' ? Date.parse(settledAt) : null,
      status: String(status),
    }));
  return { rows, ledger };
}

async function scan(client: DynamoDBClient): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: 'kontorsvakten' })) {
    rows.push(...Items.map((item) => unmarshall(item) as StoredRow));
  }
  return rows;
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  );
  return sum(sizes);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
