// What goes wrong outside: each fault is named with what to do, and the healthy source beside it is read all the same.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flood } from '../support/faults.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { freePort, run, serve } from '../support/program.ts';

const feed = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title>${items}</channel></rss>`;
const entry = (link: string) =>
  `<item><title>Servicekontoret i Ånge öppnar</title><link>${link}</link><pubDate>Mon, 02 Jun 2025 08:00:00 +0200</pubDate><description>Statens servicecenter öppnar ett nytt servicekontor i Ånge den 9 juni 2025.</description></item>`;

describe('a pass over sources of which most are broken', () => {
  let dir: string;
  let origin: Origin;
  let pass: Record<string, unknown>;
  let states: Map<string, { lastSuccessAt: string | null; failure: { kind: string; message: string } | null }>;
  let changes: { title: string; evidence: { source: string }[] }[];

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'kv-faults-'));
    origin = await startOrigin();
    const { handlers, url } = origin;
    handlers['/healthy'] = feed(entry(`${url}/article`));
    handlers['/article'] = { status: 500, body: 'the article page is broken, too' };
    handlers['/broken'] = { status: 500, body: 'oops' };
    handlers['/truncated'] = feed(entry(`${url}/article`)).slice(0, -120);
    handlers['/html'] = {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>Nyheter</title><p>Hej',
    };
    handlers['/huge'] = flood(40 * 1024 * 1024);
    const faults: Record<string, string> = {
      ...{ healthy: `${url}/healthy`, broken: `${url}/broken`, truncated: `${url}/truncated` },
      ...{
        html: `${url}/html`,
        huge: `${url}/huge`,
        gone: `${url}/gone`,
        nobody: `http://127.0.0.1:${await freePort()}/`,
      },
    };
    const sources = Object.entries(faults).map(([id, address]) => ({ id, name: id, kind: 'feed', url: address }));
    await writeFile(path.join(dir, 'sources.json'), JSON.stringify(sources));
    const { stdout } = await run(['poll', ...options()]);
    pass = JSON.parse(stdout);
    const served = await serve([...options(), '--sources', path.join(dir, 'sources.json')]);
    const get = async (route: string) =>
      (await fetch(`${served.baseUrl}${route}`)).json() as Promise<{ items: never[] }>;
    states = new Map((await get('/v1/sources')).items.map((state: { id: string }) => [state.id, state as never]));
    changes = (await get('/v1/changes')).items;
    await served.stop();
  }, 60_000);
  afterAll(async () => {
    await origin.close();
    await rm(dir, { recursive: true, force: true });
  });
  const options = () => {
    const files = ['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json')];
    return [
      ...files,
      '--allow-private-networks',
      '--host-gap-ms',
      '0',
      '--host-concurrency',
      '8',
      '--log-level',
      'error',
    ];
  };

  it('reads the healthy one, from its teaser when its article page is broken', () => {
    expect(pass).toMatchObject({ sources: 7, failures: 6, created: 1 });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.evidence.map(({ source }) => source)).toEqual(['healthy']);
    expect(states.get('healthy')?.failure).toBeNull();
  });

  it.each([
    ['broken', 'broken', /answered 500/],
    ['truncated', 'broken', /./],
    ['html', 'broken', /HTML/],
    ['huge', 'too-large', /MiB|MB/],
    ['gone', 'gone', /404/],
    ['nobody', 'unreachable', /refuses connections/],
  ])('says of the source "%s" that it is %s, and why', (id, kind, message) => {
    expect(states.get(id)).toMatchObject({ lastSuccessAt: null, failure: { kind } });
    expect(states.get(id)?.failure?.message).toMatch(message);
  });

  it('refuses an address in a private network unless told otherwise, and says which flag that is', async () => {
    const check = await run(['sources', 'check', 'healthy', '--sources', path.join(dir, 'sources.json')]);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('--allow-private-networks');
  });
});

describe('a variable instead of a flag', () => {
  it('is taken, and named when it is wrong', async () => {
    const { status, stderr } = await run(['poll'], '', { KONTORSVAKTEN_HOST_GAP_MS: 'soon' });
    expect(stderr).toContain('KONTORSVAKTEN_HOST_GAP_MS');
    expect(status).toBe(2);
  });

  it.each([
    ['false', 1, /address filter/],
    ['true', 1, /refuses connections/],
    ['perhaps', 2, /expected true or false/],
  ])('that is a switch is off when it says so: %s', async (value, status, message) => {
    const dir = await mkdtemp(path.join(tmpdir(), 'kv-variable-'));
    const file = path.join(dir, 'sources.json');
    const url = `http://127.0.0.1:${await freePort()}/`;
    await writeFile(file, JSON.stringify([{ id: 'a', name: 'A', kind: 'feed', url }]));
    const variables = { KONTORSVAKTEN_ALLOW_PRIVATE_NETWORKS: value, KONTORSVAKTEN_SOURCES: file };
    const finished = await run(['sources', 'check'], '', variables);
    await rm(dir, { recursive: true });
    expect(finished.stdout + finished.stderr).toMatch(message);
    expect(finished.status).toBe(status);
  });
});

describe('wrong use', () => {
  it.each([
    [['serve', '--port', 'abc'], 2, /--port/],
    [['poll', '--now', 'yesterday'], 2, /2024-09-20T06:00:00/],
    [['no-such-command'], 2, /unknown command/],
    [['sources', 'check', 'no-such-source'], 2, /no such source/],
    [['export', '--county', 'Norrbotten'], 2, /expected 2 digits/],
    [['extract', 'no-such-file.txt'], 1, /no-such-file\.txt/],
    [['poll', '--sources', 'no-such-file.json'], 1, /no-such-file\.json/],
    [['export', '--data', 'no-such-directory'], 1, /no-such-directory.*--data/],
    [['poll', '--data', 'package.json'], 1, /package\.json.*--data/],
  ])('%j ends with status %i and says what to do', async (args, status, message) => {
    const finished = await run(args);
    expect(finished.stderr).toMatch(message);
    expect(finished.status).toBe(status);
    expect(finished.stdout).toBe('');
  });

  it('names the entry and the field at fault in a sources file', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'kv-sources-'));
    const file = path.join(dir, 'sources.json');
    await writeFile(file, JSON.stringify([{ id: 'a', name: 'A', kind: 'feed', url: 'ftp://example.se/feed' }]));
    const { status, stderr } = await run(['poll', '--sources', file, '--data', path.join(dir, 'data')]);
    await rm(dir, { recursive: true, force: true });
    expect(stderr).toMatch(/"a".*url.*http/s);
    expect(status).toBe(1);
  });

  it('says that the port is taken, and how to choose another', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const { status, stderr } = await run(['serve', '--port', String(port)]);
    taken.close();
    expect(stderr).toMatch(new RegExp(`port ${port}.*--port`));
    expect(status).toBe(1);
  });
});
