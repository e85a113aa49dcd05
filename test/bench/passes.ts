// `poll --all` as whole processes, a first pass and a second, beside the program people use for the same: rss2email for feeds, urlwatch for pages.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { feedCount, itemCount, type LocalSource, startFeeds } from './feeds.ts';
import { atMost, type Line } from './figure.ts';
import { median, seconds } from './measure.ts';
import { hasRss2email, rss2emailSeconds } from './rss2email.ts';
import { hasUrlwatch, urlwatchSeconds } from './urlwatch.ts';

const rounds = 3;
const options = ['--allow-private-networks', '--host-gap-ms', '0', '--host-concurrency', '8', '--log-level', 'error'];

interface Peer {
  name: string;
  isThere: boolean;
  pass: (dir: string, urls: string[]) => Promise<number>;
}
const peers = (): Record<LocalSource['kind'], Peer> => ({
  feed: { name: 'rss2email', isThere: hasRss2email(), pass: rss2emailSeconds },
  page: { name: 'urlwatch', isThere: hasUrlwatch(), pass: urlwatchSeconds },
});

export async function measurePasses(cli: string, dir: string): Promise<Line[]> {
  const { feeds, pages, close } = await startFeeds();
  const { feed, page } = peers();
  try {
    return [
      ...(await passesOver(`${feedCount} feeds of ${itemCount} items`, feeds, feed, cli, dir)),
      ...(await passesOver(`${feedCount} pages`, pages, page, cli, dir)),
    ];
  } finally {
    close();
  }
}

async function passesOver(what: string, sources: LocalSource[], peer: Peer, cli: string, dir: string): Promise<Line[]> {
  const kind = sources[0]?.kind ?? 'feed';
  const file = path.join(dir, `${kind}.json`);
  await writeFile(file, JSON.stringify(sources));
  const urls = sources.map(({ url }) => url);
  const ours = (run: number) =>
    seconds({
      args: [cli, 'poll', '--all', '--sources', file, '--data', path.join(dir, `${kind}-${run}`), ...options],
    });
  const theirs = (run: number) => peer.pass(path.join(dir, `${peer.name}-${run}`), urls);
  const times: [number, number][] = [];
  const peerTimes: [number, number][] = [];
  for (let run = 0; run < rounds; run += 1) {
    times.push([await ours(run), await ours(run)]);
    if (peer.isThere) peerTimes.push([await theirs(run), await theirs(run)]);
  }
  const line = (which: 0 | 1): Line => {
    const of = (pairs: [number, number][]) => median(pairs.map((pair) => pair[which]));
    return {
      part: 'poll',
      what: `poll --all over ${what}, ${which === 0 ? 'first' : 'second'} pass`,
      unit: 's',
      ours: of(times),
      peer: peer.isThere ? { name: peer.name, value: of(peerTimes) } : null,
      goal: peer.isThere ? atMost('ratio', which === 0 ? 0.33 : 2) : null,
      bound: bounds[kind][which],
    };
  };
  return [line(0), line(1)];
}

/** From profiles (`node --cpu-prof dist/cli.js poll …`) of 2026-11-27: the process is never idle, and no function has a tenth of its time. */
const bounds: Record<LocalSource['kind'], [string, string]> = {
  feed: [
    'one thread, never idle: the articles, which the peer does not fetch, are read and recorded; the embedded store, with a pointer for each way to find a change, takes a third of it, parsing feeds, reading, garbage collection and the start about a tenth each.',
    'the start of the process, then for each source a conditional GET, a read and two writes.',
  ],
  page: [
    'one thread, never idle: each paragraph is an item that is remembered, each page is read and recorded, and what it says is indexed; the peer keeps a page as one text.',
    'the start of the process, then for each source a conditional GET, a read and two writes.',
  ],
};
