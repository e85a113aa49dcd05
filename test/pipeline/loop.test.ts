import { expect, it } from 'vitest';
import { startLoop } from '../../shared/pipeline/loop.ts';
import { addSubscriber, openAlertBench } from '../support/alert-services.ts';
import { eventually } from '../support/eventually.ts';

it('the loop asks again and again whether everybody was told, and says who was not', async () => {
  await using bench = await openAlertBench();
  const subscription = await addSubscriber(bench);
  const row = await bench.record({});
  await bench.store.changes.put({ ...row, seq: row.seq + 1, announcements: [] }, row);
  bench.pass(16 * 60);
  const loop = startLoop({ ...bench, sources: [] }, { checkEveryMs: 5 });
  await eventually('two reports', () => bench.errors.length >= 2);
  await loop.stop();
  expect(bench.errors.slice(0, 2)).toMatchObject([
    { change: row.id, version: 1, subscription: subscription.id },
    { change: row.id, version: 1, subscription: subscription.id },
  ]);
});
