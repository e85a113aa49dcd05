// What is read of a line of an export, and what is made of it: tellings that say together what the change says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../shared/changelog/compose.ts';
import { toNdjson } from '../../shared/changelog/export.ts';
import { readExportLine, retell } from '../../shared/changelog/import.ts';
import { merge } from '../../shared/changelog/merge.ts';
import type { Change, ChangeRow, Telling } from '../../shared/model/change.ts';
import { amountDirections, changeStatuses, sourceCategories } from '../../shared/model/words.ts';
import { changeRow } from '../store/rows.ts';

const line = (fields: Partial<Record<keyof Change, unknown>> = {}): string =>
  toNdjson(changeRow()).replace(/^.*$/m, (text) => JSON.stringify({ ...JSON.parse(text), ...fields }));

describe('a line of an export', () => {
  it('is read as the change it was', () => {
    const change = changeRow({ withdrawn: true, version: 3 });
    const read = readExportLine(toNdjson(change));
    expect('change' in read && toNdjson(read.change)).toBe(toNdjson(change));
  });

  it('may say more than we know of', () => {
    const read = readExportLine(line({ colour: 'green' } as never));
    expect('change' in read && toNdjson(read.change)).toBe(toNdjson(changeRow()));
  });

  const [evidence] = changeRow().evidence;
  it.each([
    ['{"id": "a", ', /not JSON/],
    ['[]', /expected object/],
    ['null', /expected object/],
    [line({ type: 'party' }), /^type: /],
    [line({ announcedAt: 'yesterday' }), /^announcedAt: expected a moment/],
    [line({ updatedAt: '2025-02-30T00:00:00Z' }), /^updatedAt: expected a moment/],
    [line({ version: 0 }), /^version: /],
    [line({ version: 1e9 }), /^version: /],
    [line({ id: 'a/b' }), /^id: expected letters/],
    [line({ evidence: [{ ...evidence, url: 'javascript:alert(1)' }] }), /^evidence\.0\.url: expected an http/],
    [
      line({ amounts: [{ sek: 1e20, sekMax: null, direction: 'none', fiscalYear: null, recurring: false }] }),
      /^amounts\.0\.sek: /,
    ],
    ['{"id": "a"}', /; and \d+ more$/],
  ])('is refused with what is wrong with it: %#', (text, problem) => {
    expect(readExportLine(text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

const office = fc
  .constantFrom('arvika', 'boden', 'kiruna')
  .map((id) => ({ id, name: id, municipality: null, county: null }));
const year = fc.option(fc.integer({ min: 2025, max: 2027 }), { nil: null });
const telling: fc.Arbitrary<Telling> = fc.record({
  source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  url: fc.integer({ min: 1, max: 9 }).map((page) => `https://x.example/${page}`),
  category: fc.constantFrom(...sourceCategories),
  at: fc.integer({ min: 1, max: 9 }).map((day) => `2024-09-0${day}T06:00:00.000Z`),
  status: fc.constantFrom(...changeStatuses),
  effectiveFrom: fc.option(fc.constantFrom('2025-01-01', '2025-05-30'), { nil: null }),
  offices: fc.uniqueArray(office, { selector: ({ id }) => id, maxLength: 2 }),
  municipalities: fc.uniqueArray(fc.constantFrom('1784', '2582'), { maxLength: 2 }),
  counties: fc.uniqueArray(fc.constantFrom('17', '25'), { maxLength: 2 }),
  ministers: fc.constant([]),
  agencies: fc.uniqueArray(fc.constantFrom('statskontoret', 'riksrevisionen'), { maxLength: 2 }),
  amounts: fc.array(
    fc.record({
      sek: fc.constantFrom(50e6, 100e6, 150e6),
      sekMax: fc.constantFrom(null, 200e6),
      direction: fc.constantFrom(...amountDirections),
      fiscalYear: year,
      recurring: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  officeCounts: fc.array(
    fc.record({
      from: fc.constantFrom(null, 113),
      to: fc.constantFrom(147, 112),
      since: year,
      asOf: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  confidence: fc.constantFrom(0.5, 0.9),
});
/** One category a source, as in a catalogue; one telling a document. */
const tellingsOfOne = fc
  .tuple(
    fc.uniqueArray(telling, { selector: (one) => `${one.source} ${one.url}`, minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...sourceCategories), { minLength: 9, maxLength: 9 }),
  )
  .map(([tellings, categories]) =>
    tellings.map((one) => ({ ...one, category: categories['abcdefghi'.indexOf(one.source)] ?? 'news' })),
  );

describe('a change told again by the documents it came from', () => {
  it('says what it said, whichever of them come, and in whatever order', () => {
    fc.assert(
      fc.property(tellingsOfOne, fc.infiniteStream(fc.nat()), (tellings, chance) => {
        const [first = expect.fail(), ...others] = tellings;
        const evidence = tellings.map(({ source: id, url, at }) => ({
          source: id,
          url,
          title: '',
          publishedAt: at,
          quotes: [],
        }));
        const change = { ...changeRow(), ...compose([first, ...others], changeRow().type), evidence };
        const categories = new Map(tellings.map(({ source: id, category }) => [id, category]));
        const retold = retell(change, (id) => categories.get(id)).map((one) => one.telling);
        let row: ChangeRow = { ...change, tellings: retold };
        for (let turn = 0; turn < 6; turn++) {
          const index = chance.next().value % tellings.length;
          const [one, its] = [tellings[index] ?? expect.fail(), evidence[index] ?? expect.fail()];
          const next = { type: change.type, thread: '', telling: one, evidence: its };
          const now = new Date('2026-11-24T06:00:00Z');
          ({ row } = merge(row.id, row, next, { now, wall: now, silent: false }));
        }
        const { status, offices, amounts, officeCounts, effectiveFrom } = change;
        expect(row).toMatchObject({
          version: 1,
          announcements: [],
          status,
          offices,
          amounts,
          officeCounts,
          effectiveFrom,
        });
      }),
      { numRuns: 300 },
    );
  });
});
