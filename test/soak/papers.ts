// The papers of the plan on one local server, each showing what it has printed by now: a feed of its latest and the articles behind it.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { article, feed } from '../story/newsroom.ts';
import { startOrigin } from '../support/origin.ts';
import { run } from '../support/program.ts';
import type { Paper, Plan, Story as PlannedStory } from './plan.ts';

const shown = 30;
const intervalMinutes = 240;

const toStory = ({ at, ...story }: PlannedStory) => ({ ...story, publishedAt: new Date(at) });

export interface Papers {
  /** A sources file of those there are at the beginning. */
  sources: string;
  /** How often each feed was asked for. */
  asked: Map<string, number>;
  /** The operator takes up new papers and gives up dead ones, with the program's own commands. */
  tend(data: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPapers({ papers, stories }: Plan, now: () => number): Promise<Papers> {
  const start = now();
  const asked = new Map<string, number>();
  const origin = await startOrigin({
    '*': ({ path: route }) => {
      origin.requests.length = 0;
      const [, id = '', slug = ''] = route.split('/');
      const paper = papers.find((one) => one.id === id);
      if (paper === undefined) return { status: 404 };
      if (slug === 'feed') asked.set(id, (asked.get(id) ?? 0) + 1);
      if (now() >= paper.diesAt) return { status: 410 };
      const outage = paper.outages.find(({ from, to }) => from <= now() && now() < to);
      if (outage !== undefined) return { status: outage.status };
      const printed = stories.filter((story) => story.paper === id && story.at <= now());
      const latest = printed.slice(-shown).reverse();
      if (slug === 'feed') return feed(latest.map(toStory), `${origin.url}/${id}`);
      const story = printed.find((one) => one.slug === slug);
      return story === undefined ? { status: 404 } : article(toStory(story));
    },
  });
  const toSource = ({ id }: Paper) => ({
    ...{ id, name: `Tidningen ${id}`, kind: 'feed', category: 'news', intervalMinutes },
    url: `${origin.url}/${id}/feed`,
  });
  const added = new Set(papers.filter(({ appearsAt }) => appearsAt <= start));
  const removed = new Set<Paper>();
  const operate = async (...args: string[]) => {
    const { status, stderr } = await run(['sources', ...args]);
    if (status !== 0) throw new Error(`sources ${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  return {
    sources: JSON.stringify([...added].map(toSource)),
    asked,
    async tend(data) {
      const file = path.join(data, '..', 'sources.json');
      for (const paper of papers) {
        if (paper.appearsAt <= now() && !added.has(paper)) {
          added.add(paper);
          const one = path.join(data, '..', 'one.json');
          await writeFile(one, JSON.stringify([toSource(paper)]));
          await operate('put', one, '--data', data, '--sources', file);
        }
        if (paper.removedAt > now() || removed.has(paper)) continue;
        removed.add(paper);
        // What stands in the file can only be switched off.
        const isOfFile = (await readFile(file, 'utf8')).includes(`"${paper.id}"`);
        await operate(isOfFile ? 'off' : 'remove', paper.id, '--data', data, '--sources', file);
      }
    },
    close: origin.close,
  };
}
