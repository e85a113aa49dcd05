// The offices as a map and by county, on any day; looked for by a GET form.
import type { OfficeOnDay, OfficeStatus } from '../../changelog/office-states.ts';
import { counties, municipalityName } from '../../knowledge/municipalities.ts';
import type { Language } from '../../model/words.ts';
import type { Coverage } from '../network-schemas.ts';
import { withQuery } from '../query.ts';
import { Layout, localPath } from './layout.tsx';
import { Legend, OfficeMap } from './map.tsx';
import { networkTexts } from './network-text.ts';
import { OfficeStatusLine } from './office-status.tsx';
import { texts } from './text.ts';

export interface OfficesProps {
  language: Language;
  /** Those found. */
  offices: OfficeOnDay[];
  coverage: Coverage;
  asOf: string;
  /** What was asked, as it was asked. */
  query: { q?: string | undefined; county?: string | undefined; asOf?: string | undefined };
  /** The place looked for when no office is known there, with those nearest to it. */
  near: { place: string; offices: { id: string; name: string; km: number }[] } | null;
}

export function OfficesPage({ language, offices, coverage, asOf, query, near }: OfficesProps) {
  const text = networkTexts[language];
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(asked);
  const present = [...new Set(offices.map(({ status }) => status))];
  return (
    <Layout
      language={language}
      title={text.officesTitle}
      path={withQuery('/offices', search.toString())}
      dataUrl="/v1/offices"
      current="offices"
    >
      <h1>{text.officesTitle}</h1>
      <p class="lead">{text.officesLead}</p>
      <FindForm language={language} query={query} asOf={asOf} />
      {coverage.network !== null && <p class="hint">{text.coverage(coverage.known, coverage.network)}</p>}
      {offices.length === 0 ? (
        <Nothing language={language} near={near} />
      ) : (
        <div class="beside">
          <section aria-label={text.map}>
            <OfficeMap offices={offices} language={language} />
            <Legend
              marks={legend.filter((one) => present.includes(one)).map((status) => [status, text.statuses[status]])}
            />
          </section>
          <ByCounty language={language} offices={offices} />
        </div>
      )}
    </Layout>
  );
}

const legend: OfficeStatus[] = ['open', 'closing', 'closed', 'planned', 'unknown'];

function FindForm({ language, query, asOf }: Pick<OfficesProps, 'language' | 'query' | 'asOf'>) {
  const text = texts[language];
  const { find, findHint, asOf: asOfLabel } = networkTexts[language];
  return (
    <search>
      <form class="filter" method="get" action={localPath('/offices', language)}>
        <div class="searchline">
          <div>
            <label for="q">{find}</label>
            <input id="q" name="q" type="search" maxlength={100} value={query.q ?? ''} placeholder={findHint} />
          </div>
          <button type="submit">{text.show}</button>
        </div>
        <details class="more" open={query.county !== undefined || query.asOf !== undefined}>
          <summary>{text.moreFilters}</summary>
          <div class="fields">
            <div>
              <label for="county">{text.county}</label>
              <select id="county" name="county">
                <option value="">{text.any}</option>
                {counties.map(({ code, name }) => (
                  <option value={code} selected={code === query.county}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label for="asOf">{asOfLabel}</label>
              <input id="asOf" name="asOf" type="date" min="2019-06-01" value={query.asOf === undefined ? '' : asOf} />
            </div>
          </div>
        </details>
        {Object.values(query).some((value) => value !== undefined) && (
          <p class="hint">
            <a href={localPath('/offices', language)}>{text.clear}</a>
          </p>
        )}
      </form>
    </search>
  );
}

function Nothing({ language, near }: Pick<OfficesProps, 'language' | 'near'>) {
  const text = networkTexts[language];
  return (
    <div class="panel">
      <h2>{text.noneTitle}</h2>
      <p>{near === null ? text.none : text.noneNear(near.place)}</p>
      {near !== null && <Nearest offices={near.offices} language={language} />}
    </div>
  );
}

export function Nearest({
  offices,
  language,
}: {
  offices: { id: string; name: string; km: number }[];
  language: Language;
}) {
  return (
    <ul>
      {offices.map(({ id, name, km }) => (
        <li>
          <a href={localPath(`/offices/${encodeURIComponent(id)}`, language)}>{name}</a>, {Math.round(km)} km
        </li>
      ))}
    </ul>
  );
}

function ByCounty({ language, offices }: Pick<OfficesProps, 'language' | 'offices'>) {
  const groups = [...counties.map(({ code, name }) => ({ code, name })), { code: null, name: '–' }]
    .map(({ code, name }) => ({ name, offices: offices.filter(({ county }) => county === code) }))
    .filter((group) => group.offices.length > 0);
  return (
    <section aria-label={networkTexts[language].list}>
      {groups.map((group) => (
        <>
          <h2 class="small">{group.name}</h2>
          <ul class="offices">
            {group.offices.map((office) => (
              <li>
                <a href={localPath(`/offices/${encodeURIComponent(office.id)}`, language)}>{office.name}</a>
                <Elsewhere office={office} /> <OfficeStatusLine office={office} language={language} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** The municipality, where it has another name. */
function Elsewhere({ office }: { office: OfficeOnDay }) {
  const name = office.municipality === null ? undefined : municipalityName(office.municipality);
  return name === undefined || office.name.includes(name) ? null : <> ({name})</>;
}
