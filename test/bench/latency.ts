// From a story's publication to the webhook that tells of it, one story after the other.
import { setTimeout as sleep } from 'node:timers/promises';
import { townsToClose } from '../chaos/press.ts';
import { quantile } from './measure.ts';
import { openServedPapers, type StoryTimes } from './served-papers.ts';

/** Each paper is asked this often: thirty times as often as the catalogue's busiest. */
const intervalMinutes = 0.5;
const betweenStoriesMs = 1000;
/** The first story of a process loads the reading's tables. */
const warmUp = 1;

/** Milliseconds. */
export interface Latency {
  stories: number;
  /** From the answer in which the paper first showed the story. */
  afterFetch: { p50: number; p99: number };
  /** From the publication: the wait for the next poll included. */
  afterPublication: { p50: number; p99: number };
}

export async function measureLatency(count: number, report: (line: string) => void): Promise<Latency> {
  const papers = await openServedPapers(intervalMinutes);
  try {
    for (const [index, town] of townsToClose()
      .slice(0, warmUp + count)
      .entries()) {
      papers.publish(town, index);
      await sleep(betweenStoriesMs);
      if ((index + 1) % 50 === 0) report(`${index + 1} of ${count} stories published`);
    }
    await papers.everyWebhookCame();
  } finally {
    await papers.close();
  }
  const measured = [...papers.stories.values()].slice(warmUp);
  const since = (start: (story: StoryTimes) => number | undefined) => {
    const waits = measured.map((story) => (story.received ?? Number.NaN) - (start(story) ?? Number.NaN));
    return { p50: quantile(waits, 0.5), p99: quantile(waits, 0.99) };
  };
  return {
    stories: measured.length,
    afterFetch: since(({ fetched }) => fetched),
    afterPublication: since(({ published }) => published),
  };
}
