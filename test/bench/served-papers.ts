// The program as built, with 60 papers on loopback and one webhook that wants everything.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storyOf, type Town } from '../chaos/press.ts';
import { openNewsroom } from '../story/newsroom.ts';
import { eventually } from '../support/eventually.ts';
import { serve } from '../support/program.ts';
import { startWebhookEndpoint } from '../support/webhook-endpoint.ts';

export const paperCount = 60;

/** When it happened, by `performance.now()`. */
export interface StoryTimes {
  published: number;
  /** When the paper first answered with it. */
  fetched?: number;
  received?: number;
}

export async function openServedPapers(intervalMinutes: number) {
  const papers = Array.from({ length: paperCount }, (_, index) => `paper-${index}`);
  const newsroom = await openNewsroom(papers);
  const endpoint = await startWebhookEndpoint();
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-papers-'));
  const sources = (JSON.parse(newsroom.sources) as object[]).map((source) => ({ ...source, intervalMinutes }));
  await writeFile(path.join(dir, 'sources.json'), JSON.stringify(sources));
  const stories = new Map<string, StoryTimes>();
  const unfetched = new Map<string, StoryTimes[]>();
  let polls = 0;
  for (const paper of papers) {
    const feed = newsroom.origin.handlers[`/${paper}/feed`];
    newsroom.origin.handlers[`/${paper}/feed`] = (request, response) => {
      polls += 1;
      for (const story of unfetched.get(paper) ?? []) story.fetched = performance.now();
      unfetched.delete(paper);
      return typeof feed === 'function' ? feed(request, response) : undefined;
    };
  }
  const { events } = endpoint;
  events.push = (...received) => {
    for (const { data } of received) {
      const story = stories.get((data as { offices: { id: string }[] }).offices[0]?.id ?? '');
      if (story !== undefined) story.received ??= performance.now();
    }
    return Array.prototype.push.apply(events, received);
  };
  const program = await serve([
    ...['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json'), '--log-level', 'error'],
    ...['--host-gap-ms', '0', '--host-concurrency', '8', '--allow-private-networks', '--rate-limit', 'off'],
  ]);
  await subscribe(program.baseUrl, endpoint.url);
  await eventually('every paper was polled', () => arePolled(program.baseUrl), 60_000);
  return {
    program,
    stories,
    polls: () => polls,
    /** In a paper that its number chooses. */
    publish(town: Town, number: number) {
      const paper = papers[(number * 37) % papers.length] ?? '';
      const story: StoryTimes = { published: performance.now() };
      stories.set(town.id, story);
      newsroom.publish(paper, { slug: town.id, ...storyOf(town, '30 maj') });
      unfetched.set(paper, [...(unfetched.get(paper) ?? []), story]);
    },
    everyWebhookCame: () =>
      eventually(
        'every webhook came',
        () => [...stories.values()].every(({ received }) => received !== undefined),
        60_000,
      ),
    async close() {
      await program.stop();
      await Promise.all([newsroom.origin.close(), endpoint.close()]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function subscribe(baseUrl: string, url: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/v1/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: { type: 'webhook', url }, filter: {} }),
  });
  if (!answer.ok) throw new Error(`subscribing: ${answer.status} ${await answer.text()}`);
}

async function arePolled(baseUrl: string): Promise<boolean> {
  const answer = await fetch(`${baseUrl}/v1/sources`);
  const { items } = (await answer.json()) as { items: { lastSuccessAt: string | null }[] };
  return items.every(({ lastSuccessAt }) => lastSuccessAt !== null);
}
