// The body of a webhook message by format: `standard` is Standard Webhooks' JSON, `slack` blocks, `teams` an adaptive card. Pure.
import type { Change } from '../model/change.ts';
import type { Channel } from '../model/subscription.ts';
import type { Language } from '../model/words.ts';
import { type Card, renderSlack, renderSlackText } from './slack.ts';
import { renderTeams, renderTeamsText } from './teams.ts';
import type { ChangeEvent } from './vocabulary.ts';
import { webhookBody } from './webhook.ts';
import { tell } from './wording.ts';

export type WebhookFormat = Extract<Channel, { type: 'webhook' }>['format'];

export interface Notice {
  event: ChangeEvent | 'test';
  /** When it happened; the same in every attempt. */
  timestamp: string;
  /** For a test the sample. */
  change: Change;
  language: Language;
  /** The change's page. */
  url: string;
}

const renderers: Record<WebhookFormat, (notice: Notice) => string> = {
  standard: ({ event, timestamp, change }) => webhookBody(event, timestamp, change),
  slack: (notice) => (notice.event === 'test' ? renderSlackText(tests[notice.language]) : renderSlack(cardOf(notice))),
  teams: (notice) => (notice.event === 'test' ? renderTeamsText(tests[notice.language]) : renderTeams(cardOf(notice))),
};

export function renderNotice(format: WebhookFormat, notice: Notice): string {
  return renderers[format](notice);
}

/** The first message to an endpoint that cannot echo a challenge. */
export function renderGreeting(format: Exclude<WebhookFormat, 'standard'>, language: Language): string {
  return format === 'slack' ? renderSlackText(greetings[language]) : renderTeamsText(greetings[language]);
}

function cardOf({ event, change, language, url }: Notice): Card {
  if (event === 'test') throw new TypeError('a test has no card');
  return { told: tell(change, event, language), url, readMore: readMore[language] };
}

const greetings: Record<Language, string> = {
  sv: 'Kontorsvakten skriver hit när något händer med de statliga servicekontoren.',
  en: "Kontorsvakten will post here when something happens to the Swedish state's service offices.",
};
const tests: Record<Language, string> = {
  sv: 'Ett prov från Kontorsvakten: så här når aviseringarna hit.',
  en: 'A test from Kontorsvakten: this is how alerts get here.',
};
export const readMore: Record<Language, string> = { sv: 'Läs mer, med källor', en: 'Read more, with sources' };
