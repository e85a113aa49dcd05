// A subscription as its holder sees it, reached by the link in each mail. The button ends it.
import { describeFilter } from '../../alerts/describe-filter.ts';
import type { Subscription } from '../../model/subscription.ts';
import { toQueryString } from '../query.ts';
import { localPath } from './layout.tsx';
import { MessagePage } from './message.tsx';
import { texts } from './text.ts';

export function ManagePage({ subscription, manageToken }: { subscription: Subscription; manageToken: string }) {
  const { id, language, channel, frequency, filter } = subscription;
  const text = texts[language];
  const query = toQueryString(filter);
  return (
    <MessagePage
      language={language}
      title={text.manageTitle}
      lead={subscription.status === 'ended' ? text.unsubscribedLead : text.manageLead}
      {...(subscription.status === 'ended' ? {} : { button: text.unsubscribeButton })}
    >
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
      <details class="more">
        <summary>{text.forPrograms}</summary>
        <p>
          {text.subscriptionId}: <code>{id}</code>
        </p>
        <p>
          {text.manageToken}: <code>{manageToken}</code>
        </p>
      </details>
    </MessagePage>
  );
}
