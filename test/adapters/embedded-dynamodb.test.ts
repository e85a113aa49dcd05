// The embedded database between real processes: who hosts, what a kill leaves behind, and that nobody notices.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { item } from '../store/rows.ts';
import type { Told } from './embedded-writer.ts';

const root = join(import.meta.dirname, '../..');
const writer = join(root, 'node_modules/.cache/kontorsvakten/embedded-writer.mjs');
const running = new Set<ChildProcess>();
const dirs: string[] = [];

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'embedded-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: writer,
    logLevel: 'error',
  });
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function freshDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kv-'));
  dirs.push(dir);
  return dir;
}

interface Writer {
  child: ChildProcess;
  acknowledged(): number;
  host(): boolean;
  /** Resolves when it has told of so many rows. */
  reached(count: number): Promise<void>;
  /** The exit code, or the signal. */
  ended: Promise<number | string>;
}

function startWriter(dir: string, name: string, count: number): Writer {
  const child = fork(writer, [dir, name, String(count)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  running.add(child);
  let acknowledged = -1;
  let host = false;
  child.on('message', (told: Told) => {
    host = told.host;
    acknowledged = told.acknowledged ?? Math.max(acknowledged, 0);
    child.emit('progress');
  });
  return {
    child,
    acknowledged: () => acknowledged,
    host: () => host,
    async reached(wanted) {
      while (acknowledged < wanted) await once(child, 'progress');
    },
    ended: once(child, 'exit').then(([code, signal]) => code ?? signal),
  };
}

async function inspect<T>(dir: string, look: (store: Store) => Promise<T>): Promise<T> {
  const embedded = await openEmbeddedDynamoDB({ dir });
  try {
    return await look(createStore({ client: embedded.client, tableName: 'test' }));
  } finally {
    await embedded.close();
  }
}

const idsOf = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${name}-${n + 1}`);

/** All rows of both kinds that are there: by key, by index, and in the shared list. */
const rowsThere = (dir: string, wanted: string[]) =>
  inspect(dir, async (store) => ({
    byKey: (await Promise.all(wanted.map((id) => store.items.get(id)))).flatMap((row) => row?.id ?? []),
    byIndex: (await store.items.listDue(new Date('2030-01-01'), 5000)).map(({ id }) => id),
    shared: (await store.threads.get('shared')).entries.map(({ changeId }) => changeId),
  }));

describe('two processes on one directory', () => {
  it('lose and double nothing when the host is killed amid writes, and the other takes over', async () => {
    const dir = freshDir();
    const first = startWriter(dir, 'a', 5000);
    await first.reached(0);
    const second = startWriter(dir, 'b', 500);
    await Promise.all([first.reached(60), second.reached(40)]);
    expect([first.host(), second.host()]).toEqual([true, false]);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(await second.ended).toBe(0);
    expect(second.host()).toBe(true);

    const promised = [...idsOf('a', first.acknowledged()), ...idsOf('b', 500)];
    const there = await rowsThere(dir, promised);
    expect(there.byKey).toEqual(promised);
    expect(there.byIndex).toEqual(expect.arrayContaining(promised));
    expect(new Set(there.shared).size).toBe(there.shared.length);
    expect(there.shared).toEqual(expect.arrayContaining(promised.filter((id) => Number(id.slice(2)) % 10 === 0)));
  });

  it('go on when the host closes, and when a guest is killed', async () => {
    const dir = freshDir();
    const host = startWriter(dir, 'a', 5000);
    await host.reached(0);
    const guest = startWriter(dir, 'b', 5000);
    const last = startWriter(dir, 'c', 150);
    await Promise.all([guest.reached(15), last.reached(15)]);
    guest.child.kill('SIGKILL');
    await guest.ended;
    const before = host.acknowledged();
    await host.reached(before + 20);
    host.child.kill('SIGTERM');
    expect(await host.ended).toBe(0);
    expect(await last.ended).toBe(0);
    const promised = [...idsOf('a', host.acknowledged()), ...idsOf('b', guest.acknowledged()), ...idsOf('c', 150)];
    const there = await rowsThere(dir, promised);
    expect(there.byKey).toEqual(promised);
    expect(new Set(there.shared).size).toBe(there.shared.length);
  });

  it('may all start at once on an empty directory', async () => {
    const dir = freshDir();
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(dir, name, 20));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const promised = ['a', 'b', 'c', 'd'].flatMap((name) => idsOf(name, 20));
    const there = await rowsThere(dir, promised);
    expect(there.byIndex.sort()).toEqual([...promised].sort());
    expect(there.shared).toHaveLength(8);
  });
});

describe('the embedded database', () => {
  const openStore = async (dir: string) => {
    const embedded = await openEmbeddedDynamoDB({ dir });
    await ensureTable(embedded.client, 'test');
    return { embedded, store: createStore({ client: embedded.client, tableName: 'test' }) };
  };

  it('hosts for a second client of the same process, which takes over in its turn', async () => {
    const dir = freshDir();
    const first = await openStore(dir);
    const second = await openStore(dir);
    await second.store.items.offer(item());
    expect([first.embedded.host, second.embedded.host]).toEqual([true, false]);
    await first.embedded.close();
    expect(await second.store.items.get('i1')).toEqual(item());
    expect(second.embedded.host).toBe(true);
    await second.embedded.close();
  });

  it('serves many requests at once through the socket', async () => {
    const dir = freshDir();
    const first = await openStore(dir);
    const second = await openStore(dir);
    const offers = Array.from({ length: 300 }, (_, n) => second.store.items.offer(item({ id: `i${n}` })));
    expect(new Set(await Promise.all(offers))).toEqual(new Set(['new']));
    await second.embedded.close();
    await first.embedded.close();
  });

  it('works where the path is too long for a socket', async () => {
    const dir = join(freshDir(), 'a-directory-with-a-long-name-'.repeat(5));
    const first = await openStore(dir);
    const second = await openStore(dir);
    await second.store.items.offer(item());
    expect(await first.store.items.get('i1')).toEqual(item());
    await second.embedded.close();
    await first.embedded.close();
  });

  it('closes its directory to others', async () => {
    const dir = join(freshDir(), 'store');
    mkdirSync(dir, { mode: 0o755 });
    const { embedded } = await openStore(dir);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    await embedded.close();
  });

  it('says what is wrong when the directory is a file', async () => {
    const file = join(freshDir(), 'data');
    writeFileSync(file, '');
    await expect(openEmbeddedDynamoDB({ dir: file })).rejects.toThrow(file);
  });

  it('answers nothing more once it is closed', async () => {
    const { embedded, store } = await openStore(freshDir());
    await embedded.close();
    await embedded.close();
    await expect(store.items.get('i1')).rejects.toThrow('closed');
  });
});
