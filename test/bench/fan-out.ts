// What a change costs among 100,000 subscriptions: rows touched and time, for one that few want and one that very many do.
import pMap from 'p-map';
import { municipalities } from '../../shared/knowledge/municipalities.ts';
import type { Filter } from '../../shared/model/change.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { changeRow, subscription } from '../store/rows.ts';
import { openBenchStore, silent } from './bench-store.ts';

export interface FanOutRow {
  subscriptions: number;
  matching: number;
  rowsRead: number;
  rowsWritten: number;
  rowsPerMatch: number;
  seconds: number;
  peakMb: number;
}

const few = { municipality: '1784', county: '17', office: 'arvika', name: 'Arvika' };
const many = { municipality: '0180', county: '01', office: 'kista', name: 'Kista' };

/** Most on a municipality or a county: 50 that want news of Arvika, a fifth that want news of Stockholm's county. */
function filterOf(index: number, count: number): Filter {
  if (index < 50) return { municipality: [few.municipality] };
  if (index < 50 + count / 5) return { county: [many.county] };
  const elsewhere = municipalities.filter(({ code }) => !code.startsWith('17') && !code.startsWith('01'));
  const { code } = elsewhere[index % elsewhere.length] as { code: string };
  if (index % 10 === 0) return { county: [code.slice(0, 2)] };
  if (index % 97 === 0) return { type: ['office-opening'] };
  return { municipality: [code] };
}

export async function measureFanOut(count: number, report: (line: string) => void): Promise<FanOutRow[]> {
  const { store, rows, close } = await openBenchStore();
  const all = Array.from({ length: count }, (_, index) => index);
  let made = 0;
  const put = async (index: number) => {
    await store.subscriptions.put(subscription({ id: `s${index}`, filter: filterOf(index, count) }), null);
    made += 1;
    if (made % 10_000 === 0) report(`${made} of ${count} subscriptions made`);
  };
  await pMap(all, put, { concurrency: 64 });

  const results: FanOutRow[] = [];
  for (const { municipality, county, office, name } of [few, many]) {
    const recordedAt = new Date().toISOString();
    const offices = [{ id: office, name, municipality, county }];
    const row = changeRow({
      ...{ id: office, offices, municipalities: [municipality], counties: [county] },
      announcements: [{ version: 1, event: 'created', recordedAt }],
    });
    await store.changes.put(row, null);
    rows.take();
    let peak = 0;
    const watching = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 50);
    const started = performance.now();
    const matching = await announce(row, { store, clock: systemClock, logger: silent });
    const seconds = (performance.now() - started) / 1000;
    clearInterval(watching);
    const { read, written } = rows.take();
    const rowsPerMatch = (read + written) / matching;
    const peakMb = Math.max(peak, process.memoryUsage().rss) / 1e6;
    results.push({
      subscriptions: count,
      matching,
      rowsRead: read,
      rowsWritten: written,
      rowsPerMatch,
      seconds,
      peakMb,
    });
  }
  await close();
  return results;
}
