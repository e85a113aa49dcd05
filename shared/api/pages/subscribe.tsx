// Subscribe by mail, in one form.
import type { Language } from '../../model/words.ts';
import { FilterSelects } from './filter-form.tsx';
import { Layout, localPath } from './layout.tsx';
import { texts } from './text.ts';

export interface SubscribeProps {
  language: Language;
  /** What was wrong with the address sent before, and that address. */
  fault?: { address: string };
}

export function SubscribePage({ language, fault }: SubscribeProps) {
  const text = texts[language];
  return (
    <Layout language={language} title={text.subscribe} path="/subscribe" current="subscribe">
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
        <FilterSelects language={language} filter={{}} />
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
    </Layout>
  );
}
