// A subscription as its holder sees it, reached by the link in each mail: what it is, what it may become, and the button that ends it.
import { describeFilter } from '../../alerts/describe-filter.ts';
import { frequencies, type Subscription } from '../../model/subscription.ts';
import type { Language } from '../../model/words.ts';
import { toQueryString } from '../query.ts';
import { splitFilter } from '../subscribe-form.ts';
import { FilterChecks } from './filter-form.tsx';
import { Layout, localPath } from './layout.tsx';
import { texts } from './text.ts';

interface ManageProps {
  subscription: Subscription;
  manageToken: string;
  isSaved?: boolean;
}

export function ManagePage({ subscription, manageToken, isSaved = false }: ManageProps) {
  const { id, language, channel, frequency, filter, status } = subscription;
  const text = texts[language];
  const query = toQueryString(filter);
  const hasEnded = status === 'ended';
  return (
    <Layout language={language} title={text.manageTitle} path={null} personal>
      <h1>{text.manageTitle}</h1>
      {isSaved && (
        <p class="notice" role="status">
          {text.saved}
        </p>
      )}
      <p class="lead">{hasEnded ? text.unsubscribedLead : text.manageLead}</p>
      <dl class="facts">
        <dt>{text.receiver}</dt>
        <dd>{channel.type === 'email' ? channel.address : channel.url}</dd>
        <dt>{text.frequency}</dt>
        <dd>{text[frequency]}</dd>
        <dt>{text.selection}</dt>
        <dd>
          <a href={localPath(query === '' ? '/' : `/?${query}`, language)}>{describeFilter(filter, language)}</a>
        </dd>
      </dl>
      {!hasEnded && <Settings {...{ subscription, manageToken }} />}
      {!hasEnded && (
        <section>
          <h2>{text.unsubscribeTitle}</h2>
          <p>{text.unsubscribeLead}</p>
          <form method="post" action={`/manage/${manageToken}`}>
            <button type="submit" class="plain">
              {text.unsubscribeButton}
            </button>
          </form>
        </section>
      )}
      <details class="more">
        <summary>{text.forPrograms}</summary>
        <p>
          {text.subscriptionId}: <code>{id}</code>
        </p>
        <p>
          {text.manageToken}: <code>{manageToken}</code>
        </p>
      </details>
    </Layout>
  );
}

const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };

function Settings({ subscription, manageToken }: Omit<ManageProps, 'isSaved'>) {
  const { language, frequency, filter } = subscription;
  const text = texts[language];
  const { boxes, rest } = splitFilter(filter);
  return (
    <section>
      <h2>{text.changeTitle}</h2>
      <form class="panel stack" method="post" action={`/manage/${manageToken}/settings`}>
        <p class="hint">{text.changeHint}</p>
        <FilterChecks language={language} filter={boxes} />
        {Object.keys(rest).length > 0 && (
          <label>
            <input type="checkbox" name="keep" value="rest" checked /> {text.keepAlso} {describeFilter(rest, language)}
          </label>
        )}
        <div class="fields">
          <div>
            <label for="frequency">{text.frequency}</label>
            <select id="frequency" name="frequency">
              {frequencies.map((value) => (
                <option value={value} selected={value === frequency}>
                  {text[value]}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label for="language">{text.language}</label>
            <select id="language" name="language">
              {Object.entries(languageNames).map(([value, name]) => (
                <option value={value} lang={value} selected={value === language}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <button type="submit">{text.save}</button>
      </form>
    </section>
  );
}
