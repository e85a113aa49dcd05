// The plain text of a mail: everything the HTML says, links written out.
import type { Letter } from './letter.ts';
import { mailWords } from './mail-words.ts';

export function renderText({ language, intro, entries, buttons, footer }: Letter): string {
  const words = mailWords[language];
  const blocks = [
    ...intro,
    ...buttons.map(({ label, about, url }) => `${about}\n${label}: ${url}`),
    ...entries.map(({ told, url }) =>
      [
        `${told.headline}\n${'='.repeat(Math.min(told.headline.length, 72))}`,
        told.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
        ...told.quotes.map(({ text, source, url: sourceUrl }) => `”${text}”\n– ${source}: ${sourceUrl}`),
        ...(told.more > 0 ? [words.more(told.more)] : []),
        `${words.readMore}: ${url}`,
      ].join('\n\n'),
    ),
    // "-- " is how mail programs know a signature (RFC 3676 section 4.3).
    ['-- ', footer.text, ...footer.links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
  ];
  return `${blocks.join('\n\n\n')}\n`;
}
