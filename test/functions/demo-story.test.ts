// What the demo's made-up month should be read as: nobody should be shown a demo that says what its articles do not.
import { addDays } from 'date-fns';
import { expect, it } from 'vitest';
import { story, storyStart } from '../../functions/demo/story.ts';
import { read } from '../../shared/reading/read.ts';

const told: Record<string, string[]> = {
  'nya-lokaler-sundsvall': ['office-relocation decided sundsvall 2026-06-01'],
  'kalix-far-servicekontor': ['office-opening in-effect kalix 2026-03-04'],
  'fyra-kontor-stanger': [
    'office-closure decided saffle 2026-03-27',
    'office-closure decided arboga 2026-03-27',
    'office-closure decided tierp 2026-04-30',
    'office-closure decided alvesta 2026-04-30',
  ],
  'saffle-forlorar-kontor': ['office-closure decided saffle 2026-03-27'],
  'mindre-pengar': ['budget-cut proposed 2027-01-01', 'office-closure possible'],
  // "… om regeringen får som den vill": a condition.
  sparkrav: ['budget-cut possible 2027-01-01'],
  'oro-for-kontoren': ['budget-cut proposed 2027-01-01'],
  'oppettider-ystad': ['office-hours decided ystad 2026-04-01'],
  'polisen-esloev': [],
  HD11999: ['office-closure decided alvesta 2026-04-30'],
  'tierp-blir-kvar': ['office-closure cancelled tierp'],
  'arboga-har-stangt': ['office-closure in-effect arboga 2026-03-27'],
};

it.each(story)('reads "$title" as a careful person would', ({ day, slug, title, paragraphs }) => {
  const publishedAt = addDays(storyStart, day).toISOString();
  const { changes } = read({ title, text: paragraphs.join('\n\n'), publishedAt });
  const lines = changes.map(({ type, status, offices, effectiveFrom }) =>
    [type, status, ...offices, effectiveFrom].filter((part) => part !== null).join(' '),
  );
  expect(lines.sort()).toEqual([...(told[slug] ?? [])].sort());
});
