// All doors over one store and recording queues, and a paper on a local server: what the doors tests drive.

import { alert } from '../../functions/lambda/alert.ts';
import { api } from '../../functions/lambda/api.ts';
import { deliver } from '../../functions/lambda/deliver.ts';
import { feedback } from '../../functions/lambda/feedback.ts';
import { poll } from '../../functions/lambda/poll.ts';
import { pollTick } from '../../functions/lambda/poll-tick.ts';
import { read } from '../../functions/lambda/read.ts';
import { sweep } from '../../functions/lambda/sweep.ts';
import type { MetricName } from '../../shared/adapters/metrics.ts';
import { parseSourcesFile } from '../../shared/sources/read-sources-file.ts';
import { openNewsroom } from '../story/newsroom.ts';
import { openAlertBench } from '../support/alert-services.ts';
import { createRecordingQueue } from '../support/recording-queue.ts';

export async function openDoors() {
  const bench = await openAlertBench();
  const newsroom = await openNewsroom(['bladet', 'posten']);
  const queues = { poll: createRecordingQueue(), read: createRecordingQueue(), deliver: createRecordingQueue() };
  const told: { name: MetricName; value: number }[] = [];
  const parts = {
    ...bench,
    sources: parseSourcesFile(newsroom.sources, 'sources.json'),
    metrics: { add: (name: MetricName, value: number) => void told.push({ name, value }) },
    pollQueue: queues.poll,
    readQueue: queues.read,
    deliverQueue: queues.deliver,
    exportUrl: 'https://export.lambda-url.eu-north-1.on.aws/',
  };
  return {
    ...parts,
    bench,
    newsroom,
    queues,
    /** The sum of a metric so far. */
    sum: (metric: MetricName) => told.filter(({ name }) => name === metric).reduce((all, { value }) => all + value, 0),
    doors: {
      pollTick: pollTick(parts),
      poll: poll(parts),
      read: read(parts),
      alert: alert(parts),
      deliver: deliver(parts),
      sweep: sweep(parts),
      api: api(parts),
      feedback: feedback(parts),
    },
    async [Symbol.asyncDispose]() {
      await newsroom.origin.close();
      await bench[Symbol.asyncDispose]();
    },
  };
}
