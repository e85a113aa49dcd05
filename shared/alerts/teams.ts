// A change as an adaptive card, in the envelope that Teams' workflows and connectors take. https://adaptivecards.io/explorer/
import type { Card } from './slack.ts';

export function renderTeams({ told, url, readMore }: Card): string {
  return envelope([
    { type: 'TextBlock', text: plain(told.headline), size: 'Large', weight: 'Bolder', wrap: true },
    { type: 'FactSet', facts: told.facts.map(({ label, value }) => ({ title: plain(label), value: plain(value) })) },
    ...told.quotes.map(({ text, source }) => ({
      type: 'TextBlock',
      text: `”${plain(text)}” — ${plain(source)}`,
      wrap: true,
      isSubtle: true,
    })),
    { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: readMore, url }] },
  ]);
}

export function renderTeamsText(text: string): string {
  return envelope([{ type: 'TextBlock', text: plain(text), wrap: true }]);
}

function envelope(body: object[]): string {
  return JSON.stringify({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body,
        },
      },
    ],
  });
}

/** Text blocks read a subset of Markdown: what an article says must not become a link or a heading. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]()#>!~-]/g, (character) => `\\${character}`);
}
