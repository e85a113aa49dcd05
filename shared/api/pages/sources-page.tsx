// What is read, and how each source is doing.
import type { Source, SourceState } from '../../model/source.ts';
import type { Language } from '../../model/words.ts';
import { Layout } from './layout.tsx';
import { networkTexts } from './network-text.ts';
import { dayWord, safeUrl } from './wording.ts';

interface SourcesProps {
  language: Language;
  sources: readonly Source[];
  states: ReadonlyMap<string, SourceState>;
}

export function SourcesPage({ language, sources, states }: SourcesProps) {
  const text = networkTexts[language];
  return (
    <Layout language={language} title={text.sourcesTitle} path="/sources" dataUrl="/v1/sources">
      <h1>{text.sourcesTitle}</h1>
      <p class="lead">{text.sourcesLead}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.sourceName}</th>
              <th scope="col">{text.health}</th>
              <th scope="col">{text.lastRead}</th>
              <th scope="col">{text.lastNew}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Row source={source} state={states.get(source.id)} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

function Row({ source, state, language }: { source: Source; state: SourceState | undefined; language: Language }) {
  const href = safeUrl(source.url);
  return (
    <tr>
      <td lang="sv">
        {href === null ? (
          source.name
        ) : (
          <a href={href} rel="noopener nofollow">
            {source.name}
          </a>
        )}
      </td>
      <td>{healthOf(source, state, language)}</td>
      <td>{moment(state?.lastSuccessAt, language)}</td>
      <td>{moment(state?.lastNewItemAt, language)}</td>
    </tr>
  );
}

function healthOf({ enabled }: Source, state: SourceState | undefined, language: Language): string {
  const text = networkTexts[language];
  if (!enabled) return text.off;
  if (state?.failure) return text.failing(state.consecutiveFailures, state.failure.kind);
  return state?.lastSuccessAt ? text.healthy : text.notYet;
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
