// One change with all that is known of it: the facts, every quote, and its earlier versions.
import { describe } from '../../changelog/describe.ts';
import type { Change } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { EvidenceFigure } from './evidence.tsx';
import { Facts, MetaLine, Withdrawn } from './facts.tsx';
import { Layout, localPath } from './layout.tsx';
import { texts } from './text.ts';
import { dayWord, statusWord } from './wording.ts';

interface ChangeProps {
  change: Change;
  /** Newest first; one alone is not worth showing. */
  revisions: Change[];
  language: Language;
  sourceName: (id: string) => string;
}

export function ChangePage({ change, revisions, language, sourceName }: ChangeProps) {
  const text = texts[language];
  const path = `/changes/${encodeURIComponent(change.id)}`;
  const { title, summary } = describe(change, language);
  return (
    <Layout language={language} title={title} path={path} dataUrl={`/v1${path}`}>
      <h1>{title}</h1>
      <MetaLine change={change} language={language} />
      <Withdrawn change={change} language={language} />
      {summary !== title && <p>{summary}</p>}
      <Facts change={change} language={language} whole />
      <h2>{text.proof}</h2>
      {change.evidence.map((evidence) => (
        <EvidenceFigure evidence={evidence} language={language} sourceName={sourceName(evidence.source)} />
      ))}
      {revisions.length > 1 && <History revisions={revisions} language={language} />}
      <p class="hint">
        {text.firstSeen} {dayWord(change.firstSeenAt, language)} · {text.updated} {dayWord(change.updatedAt, language)}{' '}
        · {text.confidence} {Math.round(change.confidence * 100)} %
      </p>
      <p class="pager">
        <a href={localPath('/', language)}>{text.back}</a>
      </p>
    </Layout>
  );
}

function History({ revisions, language }: { revisions: Change[]; language: Language }) {
  return (
    <>
      <h2>{texts[language].history}</h2>
      <ol class="timeline" reversed>
        {revisions.map((revision) => (
          <li>
            <time datetime={revision.updatedAt}>{dayWord(revision.updatedAt, language)}</time>
            {': '}
            {statusWord(revision.status, language)}. {describe(revision, language).title}
          </li>
        ))}
      </ol>
    </>
  );
}
