// The mails of alerts: what stands in them, their headers and their plain text. The HTML of the same content is in mail-html.tsx. Pure.
import type { Mail } from '../adapters/mailer.ts';
import type { Change } from '../model/change.ts';
import type { Subscription } from '../model/subscription.ts';
import { describeFilter } from './describe-filter.ts';
import type { Letter } from './letter.ts';
import type { Links } from './links.ts';
import { renderHtml } from './mail-html.tsx';
import { renderText } from './mail-text.ts';
import { mailWords } from './mail-words.ts';
import type { ChangeEvent } from './vocabulary.ts';
import { cut } from './webhook.ts';
import { oneLine, tell } from './wording.ts';

export interface Notice {
  change: Change;
  event: ChangeEvent;
}

const maxSubject = 150;

export interface Addressed {
  subscription: Subscription;
  to: string;
  messageId: string;
  links: Links;
}

/** One mail for all `notices`, in their order. */
export function renderAlertMail({ subscription, to, messageId, links }: Addressed, notices: Notice[]): Mail {
  const { language } = subscription;
  const entries = notices.map(({ change, event }) => ({
    told: tell(change, event, language),
    url: links.change(change.id, language),
  }));
  const headlines = entries.map(({ told }) => told.headline);
  const [first = ''] = headlines;
  const subject =
    entries.length === 1 ? first : `${mailWords[language].changes(entries.length)}: ${headlines.join('; ')}`;
  const preheader =
    entries.length === 1 ? (entries[0]?.told.facts ?? []).map(({ value }) => value).join(' · ') : headlines.join(' · ');
  const letter: Letter = {
    language,
    subject: cut(subject, maxSubject),
    preheader: cut(preheader, maxSubject),
    intro: [],
    entries,
    buttons: [],
    footer: subscriberFooter(subscription, links),
  };
  return {
    ...toMail(letter, { to, messageId }),
    subscriptionId: subscription.id,
    headers: alertHeaders(subscription, links),
  };
}

export function renderTestMail({ subscription, to, messageId, links }: Addressed): Mail {
  const { language } = subscription;
  const words = mailWords[language];
  const letter: Letter = {
    language,
    subject: words.testSubject,
    preheader: words.testIntro,
    intro: [words.testIntro],
    entries: [],
    buttons: [],
    footer: subscriberFooter(subscription, links),
  };
  return {
    ...toMail(letter, { to, messageId }),
    subscriptionId: subscription.id,
    headers: alertHeaders(subscription, links),
  };
}

/** Asks the owner of a mailbox about all that waits there, each with its own link. Newest language first. */
export function renderConfirmationMail(
  to: string,
  {
    subscriptions,
    messageId,
    links,
    expiresAt,
  }: { subscriptions: Subscription[]; messageId: string; links: Links; expiresAt: Date },
): Mail {
  const language = subscriptions.at(-1)?.language ?? 'sv';
  const words = mailWords[language];
  const letter: Letter = {
    language,
    subject: words.confirmSubject,
    preheader: words.confirmIntro,
    intro: [words.confirmIntro],
    entries: [],
    buttons: subscriptions.map((subscription) => ({
      label: words.confirm,
      about: `${cut(describeFilter(subscription.filter, language, { ourWordsOnly: true }), 300)} – ${words.frequencies[subscription.frequency]}`,
      url: links.confirm(subscription.id, expiresAt),
    })),
    footer: { text: words.confirmFooter, links: [] },
  };
  return { ...toMail(letter, { to, messageId }), headers: automatic };
}

function toMail(letter: Letter, { to, messageId }: { to: string; messageId: string }): Omit<Mail, 'headers'> {
  return { messageId, to, subject: oneLine(letter.subject), text: renderText(letter), html: renderHtml(letter) };
}

function subscriberFooter({ id, filter, frequency, language }: Subscription, links: Links): Letter['footer'] {
  const words = mailWords[language];
  return {
    text: words.why(describeFilter(filter, language), words.frequencies[frequency]),
    links: [
      { label: words.manage, url: links.manage(id) },
      { label: words.unsubscribe, url: links.unsubscribe(id) },
    ],
  };
}

/** RFC 3834: no out-of-office answers, please. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** RFC 2369 and the one click of RFC 8058. */
function alertHeaders({ id }: Subscription, links: Links): Record<string, string> {
  return {
    ...automatic,
    'List-Unsubscribe': `<${links.unsubscribe(id)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
