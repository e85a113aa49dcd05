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
  /** The versions before this one, newest first. */
  revisions: Change[];
  language: Language;
  sourceName: (id: string) => string;
}

export function ChangePage({ change, revisions, language, sourceName }: ChangeProps) {
  const text = texts[language];
  const path = `/changes/${encodeURIComponent(change.id)}`;
  const { title } = describe(change, language);
  return (
    <Layout language={language} title={title} path={path} dataUrl={`/v1${path}`}>
      <h1>{title}</h1>
      <MetaLine change={change} language={language} />
      <Withdrawn change={change} language={language} />
      <Facts change={change} language={language} whole />
      <h2>{text.proof}</h2>
      {change.evidence.map((evidence) => (
        <EvidenceFigure evidence={evidence} language={language} sourceName={sourceName(evidence.source)} />
      ))}
      {revisions.length > 0 && <History versions={[change, ...revisions]} language={language} />}
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

function History({ versions, language }: { versions: Change[]; language: Language }) {
  return (
    <>
      <h2>{texts[language].history}</h2>
      <ol class="timeline" reversed>
        {versions.map((version) => (
          <li>
            <time datetime={version.updatedAt}>{dayWord(version.updatedAt, language)}</time>
            {': '}
            {statusWord(version.status, language)}. {describe(version, language).title}
          </li>
        ))}
      </ol>
    </>
  );
}
