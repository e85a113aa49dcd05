// What `serve` takes of memory over as many polls as a day has, at speed: resident, sampled from /proc.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { townsToClose } from '../chaos/press.ts';
import { median } from './measure.ts';
import { openServedPapers, paperCount } from './served-papers.ts';

/** A day of papers that are asked every quarter of an hour. */
const pollsOfDay = paperCount * 24 * 4;
const storiesOfDay = 100;
const intervalMinutes = 0.05;
const sampleEveryMs = 500;

export interface Memory {
  polls: number;
  stories: number;
  /** Megabytes: medians of the second quarter and of the last, and the highest of all. */
  early: number;
  late: number;
  highest: number;
}

export async function measureMemory(report: (line: string) => void): Promise<Memory> {
  const papers = await openServedPapers(intervalMinutes);
  const towns = townsToClose().slice(0, storiesOfDay);
  const samples: number[] = [];
  try {
    for (let published = 0; papers.polls() < pollsOfDay; ) {
      await sleep(sampleEveryMs);
      samples.push(residentMb(papers.program.pid));
      const town = towns[published];
      if (town !== undefined && papers.polls() / pollsOfDay >= published / storiesOfDay) {
        papers.publish(town, published);
        published += 1;
      }
      if (samples.length % 60 === 0)
        report(`${papers.polls()} of ${pollsOfDay} polls, ${samples.at(-1)?.toFixed(0)} MB`);
    }
    await papers.everyWebhookCame();
  } finally {
    await papers.close();
  }
  const quarter = Math.floor(samples.length / 4);
  return {
    polls: papers.polls(),
    stories: papers.stories.size,
    early: median(samples.slice(quarter, 2 * quarter)),
    late: median(samples.slice(-quarter)),
    highest: Math.max(...samples),
  };
}

function residentMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}
