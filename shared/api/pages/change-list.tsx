// The front page: the newest changes, a search, filters, the next page. All by links and one GET form.
import { describe } from '../../changelog/describe.ts';
import type { Change, ListFilter } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { toQueryString, withQuery } from '../query.ts';
import { EvidenceFigure } from './evidence.tsx';
import { Facts, MetaLine, Withdrawn } from './facts.tsx';
import { FilterForm } from './filter-form.tsx';
import { feedLinks, Layout, localPath } from './layout.tsx';
import { texts } from './text.ts';

interface ChangeListProps {
  language: Language;
  changes: Change[];
  filter: ListFilter;
  cursor: string | undefined;
  nextCursor: string | null;
  sourceName: (id: string) => string;
}

export function ChangeListPage({ language, changes, filter, cursor, nextCursor, sourceName }: ChangeListProps) {
  const text = texts[language];
  const query = toQueryString(filter);
  const heading = cursor !== undefined ? text.older : query === '' ? text.newest : text.matching;
  return (
    <Layout
      language={language}
      title="Kontorsvakten"
      path={withQuery('/', toQueryString({ ...filter, cursor }))}
      dataUrl={withQuery('/v1/changes', query)}
      feedQuery={query}
      current="changes"
    >
      <h1>{text.tagline}</h1>
      <p class="lead">{text.lead}</p>
      <FilterForm language={language} filter={filter} />
      <h2>{heading}</h2>
      {changes.length === 0 && <Empty language={language} filtered={query !== '' || cursor !== undefined} />}
      <ol class="changes">
        {changes.map((change) => (
          <li>
            <ChangeCard change={change} language={language} sourceName={sourceName} />
          </li>
        ))}
      </ol>
      <p class="hint">
        {text.follow}{' '}
        {feedLinks(query, language).map(({ href, title }, index) => (
          <>
            {index > 0 && ' · '}
            <a href={href}>{title}</a>
          </>
        ))}
      </p>
      <nav class="pager" aria-label={language === 'sv' ? 'Bläddra' : 'Pages of the list'}>
        {cursor !== undefined && <a href={localPath(withQuery('/', query), language)}>{text.first}</a>}
        {nextCursor !== null && (
          <a href={localPath(withQuery('/', toQueryString({ ...filter, cursor: nextCursor })), language)} rel="next">
            {text.next}
          </a>
        )}
      </nav>
    </Layout>
  );
}

function Empty({ language, filtered }: { language: Language; filtered: boolean }) {
  const text = texts[language];
  return (
    <div class="panel">
      <h3>{filtered ? text.noMatchTitle : text.emptyTitle}</h3>
      <p>{filtered ? text.noMatch : text.empty}</p>
      <p>
        <a href={localPath(filtered ? '/' : '/subscribe', language)}>{filtered ? text.clear : text.subscribe}</a>
      </p>
    </div>
  );
}

interface ChangeCardProps {
  change: Change;
  language: Language;
  sourceName: (id: string) => string;
}

/** A change with one thing that shows it; its own page has the rest. */
function ChangeCard({ change, language, sourceName }: ChangeCardProps) {
  const text = texts[language];
  // What the latest version says is shown by what came with it, not by what was first said.
  const shown = change.version === 1 ? change.evidence[0] : change.evidence.at(-1);
  const others = change.evidence.length - 1;
  const href = localPath(`/changes/${encodeURIComponent(change.id)}`, language);
  return (
    <article class="change">
      <MetaLine change={change} language={language} />
      <h3>
        <a href={href}>{describe(change, language).title}</a>
      </h3>
      <Withdrawn change={change} language={language} />
      <Facts change={change} language={language} />
      {shown !== undefined && (
        <EvidenceFigure
          evidence={{ ...shown, quotes: shown.quotes.slice(0, 2) }}
          language={language}
          sourceName={sourceName(shown.source)}
        />
      )}
      {others > 0 && (
        <p class="more">
          <a href={href}>{text.moreEvidence(others)}</a>
        </p>
      )}
    </article>
  );
}
