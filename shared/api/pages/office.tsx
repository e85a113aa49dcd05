// One office: how it stands, what has been said of it, and where to go instead.

import { describe } from '../../changelog/describe.ts';
import type { OfficeEvent, OfficeOnDay } from '../../changelog/office-states.ts';
import { countyName, municipalityName } from '../../knowledge/municipalities.ts';
import type { Change } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { EvidenceFigure } from './evidence.tsx';
import { MetaLine } from './facts.tsx';
import { Layout, localPath } from './layout.tsx';
import { networkTexts } from './network-text.ts';
import { OfficeStatusLine, sharpDay } from './office-status.tsx';
import { Nearest } from './offices.tsx';
import { texts } from './text.ts';

interface OfficeProps {
  language: Language;
  office: OfficeOnDay;
  /** Newest first. */
  history: OfficeEvent<Change>[];
  nearest: { id: string; name: string; km: number }[];
  sourceName: (id: string) => string;
}

export function OfficePage({ language, office, history, nearest, sourceName }: OfficeProps) {
  const text = networkTexts[language];
  const { municipality, county } = office;
  const where = [municipality && municipalityName(municipality), county && countyName(county)].filter(Boolean);
  const path = `/offices/${encodeURIComponent(office.id)}`;
  return (
    <Layout language={language} title={text.officeIn(office.name)} path={path} dataUrl={`/v1${path}`} current="offices">
      <h1>{text.officeIn(office.name)}</h1>
      <p>
        <OfficeStatusLine office={office} language={language} />
      </p>
      {where.length > 0 && <p class="lead">{[...new Set(where)].join(', ')}</p>}
      <p>
        <a class="button" href={localPath(`/subscribe?office=${encodeURIComponent(office.id)}`, language)}>
          {text.follow}
        </a>
      </p>
      {nearest.length > 0 && (
        <section>
          <h2>{text.nearest}</h2>
          <Nearest offices={nearest} language={language} />
          <p class="hint">{text.nearestHint}</p>
        </section>
      )}
      <section>
        <h2>{text.history}</h2>
        <ol class="changes">
          {history.map((event) => (
            <li>
              <HistoryEntry event={event} language={language} sourceName={sourceName} />
            </li>
          ))}
        </ol>
      </section>
      <p class="pager">
        <a href={localPath('/offices', language)}>{text.officesTitle}</a>
        <a href={localPath(`/?office=${encodeURIComponent(office.id)}`, language)}>{texts[language].changes}</a>
      </p>
    </Layout>
  );
}

type EntryProps = { event: OfficeEvent<Change> } & Pick<OfficeProps, 'language' | 'sourceName'>;

function HistoryEntry({ event, language, sourceName }: EntryProps) {
  const { change } = event;
  if (change === null) return <KnownBefore event={event} language={language} />;
  return (
    <article class="change">
      <MetaLine change={change} language={language} />
      <h3>
        <a href={localPath(`/changes/${encodeURIComponent(change.id)}`, language)}>
          {describe(change, language).title}
        </a>
      </h3>
      {change.evidence.map((evidence) => (
        <EvidenceFigure
          evidence={{ ...evidence, quotes: evidence.quotes.slice(0, 2) }}
          language={language}
          sourceName={sourceName(evidence.source)}
        />
      ))}
    </article>
  );
}

function KnownBefore({ event, language }: Pick<EntryProps, 'event' | 'language'>) {
  const text = networkTexts[language];
  const { kind, status, day, precision, announcedOn, source } = event;
  const has = { opening: text.opened, closure: text.closed, 'seen-open': text.seenOpen, listed: text.listed };
  const will = { opening: text.willOpen, closure: text.willClose, 'seen-open': text.seenOpen, listed: text.listed };
  const what = (status === 'in-effect' ? has : will)[kind];
  return (
    <article class="change">
      <h3>
        {what} {day === null ? `(${text.withoutDay})` : sharpDay(day, kind === 'listed' ? 'day' : precision, language)}
      </h3>
      <p class="meta">
        {source}
        {kind !== 'listed' && ` · ${text.before}`}
        {day === null && ` · ${sharpDay(announcedOn, 'day', language)}`}
      </p>
    </article>
  );
}
