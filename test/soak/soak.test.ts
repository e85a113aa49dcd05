// Two weeks in every test run, over the end of a month and the night in which the clocks are set; `npm run soak` lives through a year.
import { describe, expect, it } from 'vitest';
import { type Change, changeSchema } from '../../shared/model/change.ts';
import { changeRow } from '../store/rows.ts';
import { digestFaults, logFaults, owedTo } from './judge-log.ts';
import { machineFaults } from './judge-machine.ts';
import { tableFaults } from './judge-table.ts';
import type { Event, Paper } from './plan.ts';
import { never } from './plan.ts';
import type { Reader } from './readers.ts';
import { runSoak } from './run-soak.ts';

describe('a system that runs on and on', () => {
  it('records what is published, tells what it owes at the time it owes it, and keeps no more than it should', async () => {
    const result = await runSoak({ start: new Date('2027-03-19T00:00:00Z'), days: 14, seed: 3, report: () => {} });
    expect(result.faults).toEqual(Object.fromEntries(Object.keys(result.faults).map((about) => [about, []])));
    expect(result.changes).toBeGreaterThan(5);
    expect(result.messages).toBeGreaterThan(20);
  }, 120_000);
});

const hourMs = 3_600_000;
const at = Date.parse('2027-03-28T12:00:00Z');
const town = { id: 'arvika', name: 'Arvika', county: '17' };
const event: Event = {
  ...{
    town,
    type: 'office-closure',
    status: 'decided',
    effectiveFrom: '2027-04-30',
    firstPublishedAt: at,
    isOld: false,
  },
};
const paper: Paper = { id: 'paper-0', appearsAt: at - 100 * hourMs, diesAt: never, removedAt: never, outages: [] };
const plan = { events: [event], papers: [paper], stories: [] };
const change: Change = changeSchema.parse(
  changeRow({
    ...{ id: 'c1', type: 'office-closure', status: 'decided', effectiveFrom: '2027-04-30' },
    offices: [{ id: 'arvika', name: 'Arvika', municipality: '1784', county: '17' }],
    firstSeenAt: new Date(at + hourMs).toISOString(),
  }),
);
const reader: Reader = {
  ...{ name: '/hook', channel: 'webhook', frequency: 'immediate', counties: null, end: 'deleted', id: 's1' },
  ...{ beginsAt: at - hourMs, activeAt: at - hourMs, endsAt: never, outage: { from: never, to: never } },
};

describe('the judge of the log', () => {
  it('finds nothing where the log says what was published', () => expect(logFaults([change], plan)).toEqual([]));

  it.each<[string, Change[], RegExp]>([
    ['is missing', [], /0 changes/],
    ['is there twice', [change, { ...change, id: 'c2' }], /2 changes/],
    ['has another day', [{ ...change, effectiveFrom: '2027-05-01' }], /instead of/],
    ['has another status', [{ ...change, status: 'possible' }], /instead of/],
    ['came a week late', [{ ...change, firstSeenAt: '2027-04-04T12:00:00Z' }], /found after/],
    ['was never published', [change, { ...change, offices: [] }], /was not published/],
  ])('finds what %s', (_, changes, problem) => {
    expect(logFaults(changes, plan)).toEqual([expect.stringMatching(problem)]);
  });

  const owed = (differently: Partial<Reader>, event_: Partial<Event> = {}) =>
    owedTo([{ ...reader, ...differently }], [change], [{ ...event, ...event_ }])[0]?.towns;
  it.each<[string, Partial<Reader>, Partial<Event>]>([
    ['who began later', { activeAt: at + 2 * hourMs }, {}],
    ['who had left', { endedAt: at }, {}],
    ['whose digest is due after leaving', { channel: 'email', frequency: 'daily', endedAt: at + 2 * hourMs }, {}],
    ['of another county', { counties: ['25'] }, {}],
    ['when it stood there before', {}, { isOld: true }],
  ])('owes nothing to one %s', (_, differently, event_) => expect(owed(differently, event_)).toEqual([]));
  it('owes it to all others', () => expect(owed({})).toEqual(['arvika']));

  it('finds digests that come at another hour or day', () => {
    const digest = (frequency: Reader['frequency'], moment: string) =>
      digestFaults(
        [{ ...reader, frequency }],
        [{ subscriber: '/hook', id: 'd1', changes: [], at: Date.parse(moment), taken: true }],
      ).length;
    expect(digest('daily', '2027-03-27T06:30:00Z')).toBe(0);
    expect(digest('daily', '2027-03-28T05:30:00Z')).toBe(0);
    expect(digest('daily', '2027-03-28T06:30:00Z')).toBe(1);
    expect(digest('weekly', '2027-03-29T05:30:00Z')).toBe(0);
    expect(digest('weekly', '2027-03-30T05:30:00Z')).toBe(1);
  });
});

describe('the judge of the table', () => {
  const endedAt = at + 100 * 24 * hourMs;
  const row = (pk: string, more: object = {}) => ({ pk, sk: pk.split('#')[0] ?? '', ...more });
  const fine = [
    row('change#c1'),
    row('recorded#2027-03'),
    row('item#arvika'),
    row('subscription#s1', { id: 's1', status: 'active' }),
    row('facet#all', { id: 'c1' }),
  ];
  const stories = [{ at, paper: 'paper-0', slug: 'arvika', title: '', text: '' }];
  const found = (rows: typeof fine) =>
    tableFaults({ rows, changes: [change], plan: { ...plan, stories }, readers: [reader], endedAt });

  it('finds nothing where all is well', () => expect(found(fine)).toEqual([]));

  it.each<[string, typeof fine]>([
    ['a change that is not there', fine.slice(1)],
    ['a subscription that is lost', fine.filter(({ pk }) => pk !== 'subscription#s1')],
    ['a pointer to nothing', [...fine, row('facet#all', { id: 'c9' })]],
    ['a match row of nobody', [...fine, { ...row('match#all'), sk: 's9' }]],
    ['a token that never expires', [...fine, row('token#t1', { grants: [] })]],
    ['what has expired', [...fine, row('permit#p1', { expiresAt: at / 1000 })]],
    ['what is due and not done', [...fine, row('thread#t', { workAt: '2027-04-01T00:00:00Z#t' })]],
  ])('finds %s', (_, rows) => expect(found(rows)).toHaveLength(1));
});

it('the judge of the machine finds memory that grows, files that stay open or swell, and mail that is not there', () => {
  const level = Array.from({ length: 12 }, () => ({ heap: 60, resident: 300, descriptors: 40 }));
  const fine = { samples: level, rowBytes: 5e6, storeBytes: 5e6, mails: 3, mailFiles: 3 };
  expect(machineFaults(fine)).toEqual([]);
  const growing = level.map((sample, month) => ({ ...sample, heap: 60 + 5 * month }));
  const open = [...level, { heap: 60, resident: 300, descriptors: 500 }];
  for (const wrong of [{ samples: growing }, { samples: open }, { storeBytes: 50e6 }, { mailFiles: 2 }])
    expect(machineFaults({ ...fine, ...wrong })).toHaveLength(1);
});
