// `import` as it is called: a change log carried from one data directory into another, and files that are not what they should be.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toNdjson } from '../../shared/changelog/export.ts';
import { changeRow } from '../store/rows.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { run, type Served, serve } from '../support/program.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'kv-import-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));
const inside = (name: string) => path.join(dir, name);
const exported = async (data: string) => (await run(['export', '--data', inside(data)])).stdout;

const line = (id: string, fields: Parameters<typeof changeRow>[0] = {}) => toNdjson(changeRow({ id, ...fields }));

describe('an import', () => {
  it('from a file or from stdin is the export again, byte for byte, and writes nothing the second time', async () => {
    const later = { announcedAt: '2025-04-09T06:00:00.000Z', version: 3, withdrawn: true };
    const lines = line('b') + line('a') + line('c', later);
    await writeFile(inside('changes.ndjson'), lines);
    const first = await run(['import', inside('changes.ndjson'), '--data', inside('one')]);
    expect(first).toEqual({
      status: 0,
      stdout: '3 new, 0 newer than ours, 0 as they stood, 0 lines refused\n',
      stderr: '',
    });
    expect(await exported('one')).toBe(lines);
    const again = await run(['import', '-', '--data', inside('one')], lines + line('d'));
    expect(again.stdout).toBe('1 new, 0 newer than ours, 3 as they stood, 0 lines refused\n');
    const newer = await run(['import', '-', '--data', inside('one')], line('a', { version: 2 }) + line('b'));
    expect(newer.stdout).toBe('0 new, 1 newer than ours, 1 as they stood, 0 lines refused\n');
  });

  it('tells of each line it cannot use, by its number, and takes the others', async () => {
    const lines = [
      Buffer.from(`\ufeff${line('first').trimEnd()}\r\n\r\n`),
      Buffer.from('{"id": "cut off\n'),
      Buffer.from(line('strange').replace('office-closure', 'party')),
      Buffer.concat([Buffer.from('"'), Buffer.from([0xe5]), Buffer.from('"\n')]),
      Buffer.from(`${'x'.repeat(5 * 1024 * 1024)}\n`),
      Buffer.from(line('heavy', { summary: 'x'.repeat(450_000) })),
      Buffer.from(line('last').trimEnd()),
    ];
    await writeFile(inside('changes.ndjson'), Buffer.concat(lines));
    const { status, stdout, stderr } = await run(['import', inside('changes.ndjson'), '--data', inside('data')]);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: '2 new, 0 newer than ours, 0 as they stood, 5 lines refused\n',
    });
    const told = [
      /^line 3: not JSON/,
      /^line 4: type: .*"office-closure"/,
      /^line 5: not UTF-8/,
      /^line 6: longer than/,
      /^line 7: cannot be kept: Item size/,
    ];
    expect(stderr.trimEnd().split('\n')).toEqual(told.map((text) => expect.stringMatching(text)));
    expect((await exported('data')).match(/"id":"(?:first|last)"/g)).toHaveLength(2);
  });

  it.each([
    ['that is not there', 'no-such-file.ndjson', /no-such-file\.ndjson: cannot be read \(ENOENT\)/],
    ['that is a directory', tmpdir(), /cannot be read \(EISDIR\)/],
  ])('of a file %s is wrong use, and makes no store', async (_, file, message) => {
    const finished = await run(['import', file, '--data', inside('data')]);
    expect(finished).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
    expect(existsSync(inside('data'))).toBe(false);
  });

  it('into a store that is being served shows at once', async () => {
    await writeFile(inside('sources.json'), '[]');
    const served: Served = await serve(['--data', inside('data'), '--sources', inside('sources.json')]);
    try {
      expect((await run(['import', '-', '--data', inside('data')], line('a'))).status).toBe(0);
      const answer = await fetch(`${served.baseUrl}/v1/changes?office=arvika`);
      expect(await answer.json()).toMatchObject({ items: [{ id: 'a' }] });
    } finally {
      await served.stop();
    }
  });
});

describe('a change log carried into a new store', () => {
  let origin: Origin;
  afterAll(() => origin?.close());

  it('stays as it was when the sources show the same again, long after and some of it without a date', async () => {
    origin = await startOrigin();
    const entry = (slug: string, text: string, day: string) =>
      `<item><title>${text}</title><link>${origin.url}/${slug}</link>${day}<description>Statens servicecenter: ${text}.</description></item>`;
    const feed = (...items: string[]) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title>${items.join('')}</channel></rss>`;
    const day = '<pubDate>Mon, 02 Jun 2025 08:00:00 +0200</pubDate>';
    const opening = 'Servicekontoret i Ånge öppnar den 9 juni 2025';
    const closure = 'Servicekontoret i Arvika stänger den 30 juni 2025';
    origin.handlers['/one'] = feed(entry('one/ange', opening, day), entry('one/arvika', closure, ''));
    origin.handlers['/two'] = feed(entry('two/ange', 'Servicekontoret i Ånge öppnar', day));
    const sources = ['one', 'two'].map((id) => ({
      ...{ id, name: id, kind: 'feed', url: `${origin.url}/${id}`, fullText: true },
      category: id === 'one' ? 'agency' : 'news',
    }));
    await writeFile(inside('sources.json'), JSON.stringify(sources));
    const options = ['--sources', inside('sources.json'), '--host-gap-ms', '0', '--allow-private-networks'];
    const poll = async (data: string, now: string) =>
      JSON.parse((await run(['poll', '--all', '--data', inside(data), '--now', now, ...options])).stdout);

    expect(await poll('old', '2025-06-02T09:00:00Z')).toMatchObject({ created: 2, read: 3 });
    const before = await exported('old');
    const carried = ['import', '-', '--data', inside('new'), '--sources', inside('sources.json')];
    expect((await run(carried, before)).stdout).toContain('2 new');
    expect(await exported('new')).toBe(before);
    expect(await poll('new', '2026-11-24T09:00:00Z')).toMatchObject({ created: 0, updated: 0, read: 3 });
    const said = (text: string) => text.replaceAll(/"updatedAt":"[^"]*"/g, '');
    expect(said(await exported('new'))).toBe(said(before));
  });
});
