// What is read, and how each source is doing.
import type { Source, SourceState } from '../../model/source.ts';
import type { Language } from '../../model/words.ts';
import { sourceFlags } from '../../sources/health.ts';
import { DataTable } from './data-table.tsx';
import { Layout } from './layout.tsx';
import { networkTexts } from './network-text.ts';
import { dayWord, safeUrl } from './wording.ts';

interface SourcesProps {
  language: Language;
  sources: readonly Source[];
  states: ReadonlyMap<string, SourceState>;
  now: Date;
}

export function SourcesPage({ language, sources, states, now }: SourcesProps) {
  const text = networkTexts[language];
  return (
    <Layout language={language} title={text.sourcesTitle} path="/sources" dataUrl="/v1/sources">
      <h1>{text.sourcesTitle}</h1>
      <p class="lead">{text.sourcesLead}</p>
      <DataTable
        headings={[text.sourceName, text.health, text.lastRead, text.lastNew]}
        rows={sources.map((source) => {
          const state = states.get(source.id);
          return [
            <SourceLink source={source} />,
            healthOf(source, state, now, language),
            moment(state?.lastSuccessAt, language),
            moment(state?.lastNewItemAt, language),
          ];
        })}
      />
    </Layout>
  );
}

function SourceLink({ source }: { source: Source }) {
  const href = safeUrl(source.url);
  if (href === null) return <span lang="sv">{source.name}</span>;
  return (
    <a href={href} lang="sv" rel="noopener nofollow">
      {source.name}
    </a>
  );
}

function healthOf({ enabled }: Source, state: SourceState | undefined, now: Date, language: Language): string {
  const text = networkTexts[language];
  if (!enabled) return text.off;
  if (state?.failure) return text.failing(state.consecutiveFailures, state.failure.kind);
  if (!state?.lastSuccessAt) return text.notYet;
  const flags = sourceFlags(state, now);
  return flags.length === 0 ? text.healthy : flags.map((flag) => text.sourceFlags[flag]).join(' ');
}

/** Day and time of day, Swedish. */
function moment(at: string | null | undefined, language: Language) {
  if (at == null) return '–';
  const time = new Date(at).toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });
  return (
    <time datetime={at}>
      {dayWord(at, language)} {time}
    </time>
  );
}
