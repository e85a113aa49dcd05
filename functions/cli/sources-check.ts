// `sources check`: fetches each source once and says what was found and what is wrong. Writes nothing.
import { existsSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { systemClock } from '../../shared/model/clock.ts';
import type { Source, SourceState } from '../../shared/model/source.ts';
import type { SourceFlag } from '../../shared/model/words.ts';
import { checkSource, type SourceCheck } from '../../shared/pipeline/check-sources.ts';
import { sourceFlags } from '../../shared/sources/health.ts';
import type { Config } from '../config.ts';
import { readSources } from '../read-sources.ts';
import { userAgent } from '../user-agent.ts';
import { UsageError } from './usage-error.ts';
import { type Place, withStore } from './with-store.ts';

type Options = Place &
  Pick<Config, 'sources' | 'allowPrivateNetworks' | 'hostGapMs' | 'hostConcurrency'> & { json?: boolean };

export async function checkSources(ids: string[], options: Options): Promise<void> {
  const all = await readSources(options.sources);
  const unknown = ids.filter((id) => !all.some((source) => source.id === id));
  if (unknown.length > 0) {
    throw new UsageError(`no such source: ${unknown.join(', ')}; the ids are ${all.map(({ id }) => id).join(', ')}`);
  }
  const chosen = ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all.filter(({ enabled }) => enabled);
  const states = await statesOf(chosen, options);
  const http = createHttpClient({ ...options, userAgent });
  try {
    const checks = await pMap(
      chosen,
      async (source) => {
        const check = await checkSource(source, http, systemClock.now());
        const history = historyOf(states.get(source.id));
        process.stdout.write(options.json ? `${JSON.stringify({ ...check, history })}\n` : report(check, history));
        return check;
      },
      { concurrency: 16 },
    );
    const failed = checks.filter(({ ok }) => !ok).length;
    if (!options.json) process.stdout.write(`${checks.length - failed} of ${checks.length} sources work\n`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await http.close();
  }
}

/** What serve or poll remember of them; nothing where neither has run. */
async function statesOf(sources: Source[], place: Place): Promise<Map<string, SourceState>> {
  if (place.table === undefined && !existsSync(path.join(place.data, 'store'))) return new Map();
  return withStore(place, (store) => store.sources.getMany(sources.map(({ id }) => id)));
}

interface History extends Pick<SourceState, 'lastSuccessAt' | 'lastNewItemAt' | 'consecutiveFailures'> {
  flags: SourceFlag[];
}

function historyOf(state: SourceState | undefined): History | null {
  if (state === undefined) return null;
  const { lastSuccessAt, lastNewItemAt, consecutiveFailures } = state;
  return { lastSuccessAt, lastNewItemAt, consecutiveFailures, flags: sourceFlags(state, systemClock.now()) };
}

const flagTexts: Record<SourceFlag, string> = {
  empty: 'its last answer to a poll held nothing, and earlier ones did',
  stale: 'it has been silent for far longer than usual',
  gap: 'a poll of the last week found nothing it knew: something before may have been missed',
};

function historyLines({ lastSuccessAt, lastNewItemAt, consecutiveFailures, flags }: History): string[] {
  return [
    `polled: last success ${lastSuccessAt ?? 'never'}, last news ${lastNewItemAt ?? 'never'}, ${consecutiveFailures} failures in a row`,
    ...flags.map((flag) => `warning: ${flagTexts[flag]}`),
  ];
}

function report(
  { id, ok, itemCount, newestItem, contentType, charset, warnings, failure }: SourceCheck,
  history: History | null,
): string {
  const lines = ok
    ? [
        `${itemCount} items, ${contentType ?? 'no content type'}${charset === null ? '' : `, ${charset}`}`,
        ...(newestItem ? [`newest: ${newestItem.publishedAt ?? 'no date'}  ${newestItem.title}`] : []),
      ]
    : [`${failure?.kind}: ${failure?.message}`];
  const details = [
    ...lines,
    ...warnings.map((warning) => `warning: ${warning}`),
    ...(history === null ? [] : historyLines(history)),
  ];
  return `${ok ? 'ok  ' : 'FAIL'}  ${id}\n${details.map((line) => `      ${line}\n`).join('')}`;
}
