// Changes as read from the example sentences: type, status, offices and day, and nothing beside them.
import { describe, expect, it } from 'vitest';
import type { ReadChange } from '../../shared/model/reading.ts';
import { read } from '../../shared/reading/read.ts';
import { examples } from './changes-examples.ts';
import { harderExamples } from './changes-examples-harder.ts';
import { variedOne } from './changes-varied-1.ts';
import { variedTwo } from './changes-varied-2.ts';
import { variedThree } from './changes-varied-3.ts';
import { variedFour } from './changes-varied-4.ts';
import { variedSix } from './changes-varied-6.ts';

const line = ({ type, status, offices, effectiveFrom }: ReadChange): string =>
  [type, status, offices.join(','), effectiveFrom ?? ''].filter(Boolean).join(' ');

describe('changes', () => {
  it.each(
    [...examples, ...harderExamples, ...variedOne, ...variedTwo, ...variedThree, ...variedFour, ...variedSix].map(
      (example) => [example.text.slice(0, 90).replaceAll('\n', ' '), example] as const,
    ),
  )('reads: %s', (_, example) => {
    const { title = '', text, publishedAt = '2025-04-10' } = example;
    const { changes } = read({ title, text, publishedAt });
    expect(changes.map(line).sort()).toEqual([...example.expect].sort());
  });
});
