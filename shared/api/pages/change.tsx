// One change with all that is known of it: the facts, every quote, and its earlier versions.
import { describe } from '../../changelog/describe.ts';
import type { Change } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { EvidenceFigure } from './evidence.tsx';
import { Facts, MetaLine, Withdrawn } from './facts.tsx';
import { Layout, localPath } from './layout.tsx';
import { networkTexts } from './network-text.ts';
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
      {change.offices.length > 0 && (
        <p class="links">
          {change.offices.map(({ id, name }) => (
            <a href={localPath(`/offices/${encodeURIComponent(id)}`, language)}>
              {networkTexts[language].officeIn(name)}
            </a>
          ))}
        </p>
      )}
      <h2>{text.proof}</h2>
      {change.evidence.map((evidence) => (
        <EvidenceFigure evidence={evidence} language={language} sourceName={sourceName(evidence.source)} inContext />
      ))}
      <Timeline versions={[change, ...revisions]} language={language} sourceName={sourceName} />
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

interface TimelineProps {
  /** Newest first. */
  versions: Change[];
  language: Language;
  sourceName: (id: string) => string;
}

/** Who reported when, and what the change said from then on; newest first. */
function Timeline({ versions, language, sourceName }: TimelineProps) {
  const text = texts[language];
  const reported = (versions[0]?.evidence ?? []).flatMap(({ publishedAt, source, title }) =>
    publishedAt === null || Number.isNaN(Date.parse(publishedAt))
      ? []
      : [{ at: publishedAt, words: `${sourceName(source)}: ${title}` }],
  );
  const said = versions.map((version) => ({
    at: version.updatedAt,
    words: `${text.version} ${version.version}: ${statusWord(version.status, language)}. ${describe(version, language).title}`,
  }));
  const entries = [...said, ...reported].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <>
      <h2>{text.history}</h2>
      <ol class="timeline">
        {entries.map(({ at, words }) => (
          <li>
            <time datetime={at}>{dayWord(at, language)}</time> {words}
          </li>
        ))}
      </ol>
    </>
  );
}
