// One look at all sources: which of them are due, and which need a person.
import type { Source, SourceState } from '../model/source.ts';
import type { SourceFlag } from '../model/words.ts';
import { sourceFlags } from '../sources/health.ts';
import { isDue } from './next-state.ts';
import type { Services } from './services.ts';

/** So many failures in a row are no hiccup: with the doubling gap, a source asked every 15 minutes has been failing for half a day. */
const failingAfter = 6;

/** It answers, and that is all it does. */
const silence: ReadonlySet<SourceFlag> = new Set(['empty', 'stale']);

export function isFailing(state: SourceState): boolean {
  return state.consecutiveFailures >= failingAfter;
}

/** Of the sources that are not disabled. */
export async function lookAtSources({ sources, store, clock }: Pick<Services, 'sources' | 'store' | 'clock'>): Promise<{
  due: Source[];
  failing: SourceState[];
  silent: SourceState[];
}> {
  const enabled = (await store.sourceDefinitions.over(sources)).filter((source) => source.enabled);
  const states = await store.sources.getMany(enabled.map(({ id }) => id));
  const now = clock.now();
  return {
    due: enabled.filter(({ id }) => isDue(states.get(id), now)),
    failing: [...states.values()].filter(isFailing),
    silent: [...states.values()].filter((state) => sourceFlags(state, now).some((flag) => silence.has(flag))),
  };
}
