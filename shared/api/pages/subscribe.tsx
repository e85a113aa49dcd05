// Subscribe by mail, in one form.
import { describeFilter } from '../../alerts/describe-filter.ts';
import { describe } from '../../changelog/describe.ts';
import type { Change, Filter } from '../../model/change.ts';
import type { Language } from '../../model/words.ts';
import { toQueryString, withQuery } from '../query.ts';
import { splitFilter } from '../subscribe-form.ts';
import { FilterSelects } from './filter-form.tsx';
import { Layout, localPath } from './layout.tsx';
import { networkTexts } from './network-text.ts';
import { texts } from './text.ts';
import { dayWord } from './wording.ts';

export interface SubscribeProps {
  language: Language;
  /** What was wrong with the address sent before, and that address. */
  fault?: { address: string };
  /** What a link has chosen already. */
  filter: Filter;
  /** The last changes it would have brought. */
  preview: Change[];
}

/** What there is no select for, or more than it can hold, goes along unseen, and is told in words. */
function splitChoice(filter: Filter) {
  const { boxes, rest } = splitFilter(filter);
  const several = Object.entries(boxes).filter(([, values]) => (values?.length ?? 0) > 1);
  const single = Object.entries(boxes).filter(([, values]) => values?.length === 1);
  return {
    selected: Object.fromEntries(single) as Filter,
    carried: { ...rest, ...Object.fromEntries(several) } as Filter,
  };
}

export function SubscribePage({ language, fault, filter, preview }: SubscribeProps) {
  const text = texts[language];
  const { selected, carried } = splitChoice(filter);
  const { chosen, matching, matchingNone } = networkTexts[language];
  return (
    <Layout
      language={language}
      title={text.subscribe}
      path={withQuery('/subscribe', toQueryString(filter))}
      current="subscribe"
    >
      <h1>{text.subscribe}</h1>
      <p class="lead">{text.subscribeLead}</p>
      <form class="panel stack" method="post" action={localPath('/subscribe', language)}>
        <div>
          <label for="address">{text.email}</label>
          <input
            id="address"
            name="address"
            type="email"
            autocomplete="email"
            required
            maxlength={254}
            value={fault?.address ?? ''}
            {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': 'address-fault' })}
          />
          {fault !== undefined && (
            <p class="withdrawn" id="address-fault" role="alert">
              {text.badAddress}
            </p>
          )}
        </div>
        {Object.keys(carried).length > 0 && (
          <p class="notice">
            {chosen}: {describeFilter(carried, language)}
          </p>
        )}
        {[...new URLSearchParams(toQueryString(carried))].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FilterSelects language={language} filter={selected} />
        <div>
          <label for="frequency">{text.frequency}</label>
          <select id="frequency" name="frequency">
            <option value="immediate">{text.immediate}</option>
            <option value="daily">{text.daily}</option>
            <option value="weekly">{text.weekly}</option>
          </select>
        </div>
        <button type="submit">{text.subscribe}</button>
        <p class="hint">{text.promise}</p>
      </form>
      <h2>{matching}</h2>
      {preview.length === 0 && <p>{matchingNone}</p>}
      <ul>
        {preview.map((change) => (
          <li>
            <time datetime={change.announcedAt}>{dayWord(change.announcedAt, language)}</time>:{' '}
            <a href={localPath(`/changes/${encodeURIComponent(change.id)}`, language)}>
              {describe(change, language).title}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
