// The search and filters of the front page: a GET form, so every selection has an address that can be kept and sent.
import { describeFilter } from '../../alerts/describe-filter.ts';
import { counties } from '../../knowledge/municipalities.ts';
import type { ListFilter } from '../../model/change.ts';
import { changeStatuses, changeTypes, type Language } from '../../model/words.ts';
import { toQueryString } from '../query.ts';
import { localPath } from './layout.tsx';
import { texts } from './text.ts';
import { statusWord, typeWord } from './wording.ts';

const inForm = new Set(['q', 'type', 'status', 'county']);

/** Filters that came by a link and have no field here: kept when the form is sent. */
const withoutField = (filter: ListFilter): ListFilter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !inForm.has(name)));

/** The same in words, for the reader who came by the link. */
function wordsOf({ from, to, ...filter }: ListFilter, language: Language): string[] {
  const range = from === undefined && to === undefined ? [] : [`${from ?? ''} – ${to ?? ''}`.trim()];
  return Object.keys(filter).length === 0 ? range : [describeFilter(filter, language), ...range];
}

export function FilterForm({ language, filter }: { language: Language; filter: ListFilter }) {
  const text = texts[language];
  const others = withoutField(filter);
  const words = wordsOf(others, language);
  const chosen = filter.type !== undefined || filter.status !== undefined || filter.county !== undefined;
  return (
    <search>
      <form class="filter" method="get" action={localPath('/', language)}>
        <div class="searchline">
          <div>
            <label for="q">{text.searchLabel}</label>
            <input id="q" name="q" type="search" value={filter.q ?? ''} maxlength={200} placeholder={text.searchHint} />
          </div>
          <button type="submit">{text.show}</button>
        </div>
        <details class="more" open={chosen}>
          <summary>{text.moreFilters}</summary>
          <FilterSelects language={language} filter={filter} />
        </details>
        {[...new URLSearchParams(toQueryString(others))].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {Object.keys(filter).length > 0 && (
          <p class="hint">
            {words.map((word) => `${word} · `)}
            <a href={localPath('/', language)}>{text.clear}</a>
          </p>
        )}
      </form>
    </search>
  );
}

const choices = (language: Language): { name: 'type' | 'status' | 'county'; options: [string, string][] }[] => [
  { name: 'type', options: changeTypes.map((type) => [type, typeWord(type, language)]) },
  { name: 'status', options: changeStatuses.map((status) => [status, statusWord(status, language)]) },
  { name: 'county', options: counties.map(({ code, name }) => [code, name]) },
];

/** Type, status and county, each optional: in the search, and for choosing what to subscribe to. */
export function FilterSelects({ language, filter }: { language: Language; filter: ListFilter }) {
  const text = texts[language];
  return (
    <div class="fields">
      {choices(language).map(({ name, options }) => (
        <Select {...{ name, options }} label={text[name]} any={text.any} chosen={filter[name]?.[0]} />
      ))}
    </div>
  );
}

/** The same with any number of each: for who holds a subscription. */
export function FilterChecks({ language, filter }: { language: Language; filter: ListFilter }) {
  return (
    <>
      {choices(language).map(({ name, options }) => (
        <Checks {...{ name, options }} label={texts[language][name]} chosen={filter[name]} />
      ))}
    </>
  );
}

interface ChecksProps {
  name: string;
  label: string;
  chosen: readonly string[] | undefined;
  options: [string, string][];
}

function Checks({ name, label, chosen = [], options }: ChecksProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="checks">
        {options.map(([value, word]) => (
          <label>
            <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps {
  name: string;
  label: string;
  any: string;
  chosen: string | undefined;
  options: [string, string][];
}

function Select({ name, label, any, chosen, options }: SelectProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{any}</option>
        {options.map(([value, word]) => (
          <option value={value} selected={value === chosen}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
