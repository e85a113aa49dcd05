// A change as Slack blocks, for incoming webhooks. https://docs.slack.dev/reference/block-kit/blocks
import { cut } from './webhook.ts';
import type { Told } from './wording.ts';

/** Slack's limits: 150 characters in a header, 3000 in a text, 10 fields in a section. */
const maxHeader = 150;
const maxText = 2900;
const maxFields = 10;

export interface Card {
  told: Told;
  url: string;
  /** "Läs mer" */
  readMore: string;
}

export function renderSlack({ told, url, readMore }: Card): string {
  const fields = told.facts
    .slice(0, maxFields)
    .map(({ label, value }) => markdown(`*${escapeMarkup(label)}*\n${cut(escapeMarkup(value), 1800)}`));
  const quotes = told.quotes
    .map((quote) => `> ${escapeMarkup(quote.text)}\n> — ${link(quote.url, quote.source)}`)
    .join('\n\n');
  return JSON.stringify({
    text: escapeMarkup(told.headline),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(told.headline, maxHeader) } },
      { type: 'section', fields },
      ...(quotes === '' ? [] : [{ type: 'section', text: markdown(cutLines(quotes, maxText)) }]),
      { type: 'context', elements: [markdown(link(url, readMore))] },
    ],
  });
}

export function renderSlackText(text: string): string {
  return JSON.stringify({
    text: escapeMarkup(text),
    blocks: [{ type: 'section', text: markdown(escapeMarkup(text)) }],
  });
}

function markdown(text: string) {
  return { type: 'mrkdwn', text };
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function link(url: string, label: string): string {
  return `<${escapeMarkup(url).replaceAll('|', '%7C')}|${escapeMarkup(label)}>`;
}

/** Whole lines only, so that no link or escape is cut through. */
function cutLines(text: string, length: number): string {
  if (text.length <= length) return text;
  const lines = text.slice(0, length).split('\n');
  return lines.slice(0, -1).join('\n');
}
