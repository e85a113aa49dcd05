import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordReading } from '../../shared/changelog/record.ts';
import { changeIdOf } from '../../shared/changelog/threads.ts';
import { withdraw } from '../../shared/changelog/withdraw.ts';
import type { ChangeRow } from '../../shared/model/change.ts';
import type { ReadChange } from '../../shared/model/reading.ts';
import type { ChangeStatus, SourceCategory } from '../../shared/model/words.ts';
import type { Store } from '../../shared/store/store.ts';
import { openTestStore } from '../support/store.ts';
import { amount, reading, source, told } from './readings.ts';

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openTestStore());
});
afterEach(() => close());

interface Document {
  from?: string;
  category?: SourceCategory;
  url?: string;
  on?: string;
  publishedAt?: string | null;
  now?: string;
  silent?: boolean;
  via?: Store;
  told?: string[];
  corrects?: boolean;
}

/** Records what a document says, read an hour after it came out unless told otherwise. */
async function record(says: ReadChange[], document: Document) {
  const { from = 'outlet', category = 'news', on = '2024-09-20', silent = false, via = store } = document;
  const publishedAt = document.publishedAt === undefined ? `${on}T08:00:00+02:00` : document.publishedAt;
  const now = new Date(document.now ?? `${on}T07:00:00Z`);
  const item = {
    url: document.url ?? `https://${from}.example/${on}`,
    title: `${from} skriver`,
    publishedAt,
    silent,
    discoveredAt: now.toISOString(),
    told: document.told,
    corrects: document.corrects ?? false,
  };
  const clock = { now: () => now, wall: () => now };
  return recordReading({ reading: reading(...says), source: source(from, category), item }, { store: via, clock });
}
const hear = async (says: ReadChange[], document: Document = {}) => (await record(says, document)).recorded;
/** The ids of what it told of. */
const hearAll = async (says: ReadChange[], document: Document) => (await record(says, document)).told;

async function all(): Promise<ChangeRow[]> {
  return (await store.changes.list({}, { limit: 100 })).items;
}
async function only(): Promise<ChangeRow> {
  const changes = await all();
  expect(changes).toHaveLength(1);
  return changes[0] ?? expect.fail();
}
const events = (recorded: { event: string }[]): string[] => recorded.map(({ event }) => event);

const cut = (fields: Partial<ReadChange> = {}): ReadChange =>
  told({
    type: 'budget-cut',
    status: 'proposed',
    amounts: [amount(50, 2025), amount(100, 2026), amount(150, 2027)],
    ministers: ['erik-slottner'],
    ...fields,
  });
const closure = (office: string, fields: Partial<ReadChange> = {}): ReadChange =>
  told({ offices: [office], ...fields });

describe('one event told by several', () => {
  it('is one change with the evidence of each, announced when it was first published', async () => {
    expect(events(await hear([cut()], { from: 'omni', on: '2024-09-20' }))).toEqual(['created']);
    expect(events(await hear([cut()], { from: 'altinget', on: '2024-09-19', now: '2024-09-20T09:00:00Z' }))).toEqual([
      'evidence',
    ]);
    expect(events(await hear([cut()], { from: 'tt', on: '2024-09-21' }))).toEqual(['evidence']);
    const change = await only();
    expect(change).toMatchObject({
      type: 'budget-cut',
      status: 'proposed',
      version: 1,
      announcedAt: '2024-09-19T06:00:00.000Z',
    });
    expect(change.evidence.map((one) => one.source)).toEqual(['omni', 'altinget', 'tt']);
    expect(change.amounts.map(({ sek, fiscalYear }) => [sek / 1e6, fiscalYear])).toEqual([
      [50, 2025],
      [100, 2026],
      [150, 2027],
    ]);
    expect(change.ministers).toEqual([
      { id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' },
    ]);
  });

  it('writes nothing when it is told again by the same document', async () => {
    await hear([cut(), closure('arvika')]);
    const before = await all();
    expect(events(await hear([cut(), closure('arvika')]))).toEqual(['unchanged', 'unchanged']);
    expect(await all()).toEqual(before);
  });

  it.each([
    ['50 a year from 2025', [amount(50, 2025, { recurring: true })], '150 by 2027', [amount(150, 2027)]],
    ['50 in 2025', [amount(50, 2025)], '50 without a year', [amount(50, null)]],
    ['three years', [amount(50, 2025), amount(100, 2026), amount(150, 2027)], 'their total', [amount(300, null)]],
    ['three years', [amount(50, 2025), amount(100, 2026), amount(150, 2027)], 'no sum at all', []],
    ['no sum at all', [], 'the last year', [amount(150, 2027)]],
  ])('is one change told as %s and as %s', async (_, amounts, __, others) => {
    await hear([cut({ amounts })], { from: 'a', on: '2024-09-20' });
    await hear([cut({ amounts: others })], { from: 'b', on: '2024-09-23' });
    expect((await only()).evidence).toHaveLength(2);
  });

  it('is one change also in several sentences of one document', async () => {
    await hear([
      cut({ amounts: [amount(50, 2025)] }),
      cut({ amounts: [amount(150, 2027)], quote: '2027 försvinner 150.' }),
    ]);
    const change = await only();
    expect(change.amounts).toHaveLength(2);
    expect(change.evidence[0]?.quotes.map(({ quote }) => quote)).toContain('2027 försvinner 150.');
  });

  it.each([
    ['told in order', [0, 1]],
    ['told backwards', [1, 0]],
  ])('is one change from the plan for an office until it has come about, years later (%s)', async (_, order) => {
    const documents: [ReadChange, Document][] = [
      [closure('boden', { type: 'office-opening' }), { from: 'a', on: '2021-09-29', now: '2024-01-01T00:00:00Z' }],
      [
        closure('boden', { type: 'office-opening', status: 'in-effect' }),
        { from: 'b', on: '2023-06-20', now: '2024-01-01T00:00:00Z' },
      ],
    ];
    for (const index of order) {
      const [says, document] = documents[index] ?? expect.fail();
      await hear([says], document);
    }
    expect(await only()).toMatchObject({ status: 'in-effect', announcedAt: '2021-09-29T06:00:00.000Z' });
  });

  it('names sums by year where one source tells "a year" and another year by year', async () => {
    await hear([cut({ amounts: [amount(50, 2025, { recurring: true })] })], { from: 'a' });
    await hear([cut()], { from: 'b' });
    expect((await only()).title).toBe(
      'Anslaget till Statens servicecenter föreslås minska med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och 150 miljoner kronor 2027',
    );
  });

  it('is one change however late the longest tellings come', async () => {
    await hear([cut()], { from: 'a', on: '2024-09-20' });
    await hear([cut({ status: 'decided' })], { from: 'b', on: '2025-11-04' });
    expect(await only()).toMatchObject({ status: 'decided', version: 2 });
  });
});

describe('offices of one town', () => {
  const brandbergen = (status: ChangeStatus = 'decided', fields: Partial<ReadChange> = {}) =>
    closure('brandbergen', { status, ...fields });

  it("are told under the town's name too, where there is no office of that name", async () => {
    await hear([closure('haninge')], { from: 'a', on: '2025-07-03' });
    await hear([brandbergen()], { from: 'b', on: '2025-07-04' });
    expect((await only()).offices.map(({ id }) => id)).toEqual(['brandbergen']);
  });

  it.each([
    ['on the same day are one', '2025-06-13', 1],
    ['on another day are two', '2025-08-29', 2],
    ['without a day are two', null, 2],
  ])('where there is one of that name %s', async (_, effectiveFrom, count) => {
    await hear([closure('vaxjo-araby', { effectiveFrom: '2025-06-13' })], { from: 'a', on: '2025-04-10' });
    await hear([closure('vaxjo', { effectiveFrom })], { from: 'b', on: '2025-04-11' });
    expect(await all()).toHaveLength(count);
  });

  it('are found again under the name of the thread that the first release gave them', async () => {
    const changeId = changeIdOf('office-closure/office/brandbergen', 0);
    await hear([brandbergen()], { from: 'a', on: '2025-07-01' });
    const row = await only();
    await close();
    ({ store, close } = await openTestStore());
    await store.changes.put({ ...row, id: changeId }, null);
    const days = { firstAt: '2025-07-01', lastAt: '2025-07-01', effectiveFrom: null };
    await store.threads.put({
      key: 'office-closure/office/brandbergen',
      seq: 0,
      entries: [{ changeId, ...days, marks: [] }],
    });
    await hear([brandbergen('in-effect')], { from: 'b', on: '2026-03-30' });
    expect(await only()).toMatchObject({ id: changeId, status: 'in-effect', version: 2 });
    await hear([closure('haninge')], { from: 'c', on: '2026-03-31' });
    expect((await only()).evidence).toHaveLength(3);
  });
});

describe('what a document takes back', () => {
  const url = 'https://a.example/1';
  const says = (...offices: string[]) => offices.map((office) => closure(office));

  it('is withdrawn when nobody else tells of it, and those who were told are told', async () => {
    const told = await hearAll(says('motala', 'mariestad'), { url });
    await hear(says('motala'), { url, on: '2024-09-21', told, corrects: true });
    const mariestad = (await all()).find(({ withdrawn }) => withdrawn);
    expect(mariestad).toMatchObject({ version: 2, offices: [{ id: 'mariestad' }], evidence: [{ url }] });
    expect(mariestad?.announcements.map(({ event }) => event)).toEqual(['created', 'withdrawn']);
    expect((await all()).filter(({ withdrawn }) => !withdrawn)).toMatchObject([{ version: 1 }]);
  });

  it('stays when others tell of it, without what only that document said', async () => {
    const told = await hearAll([closure('motala'), closure('mariestad', { status: 'in-effect' })], { url });
    await hear(says('mariestad'), { from: 'b', on: '2024-09-21' });
    const again = { url, on: '2024-09-22', told, corrects: true };
    expect(events(await hear(says('motala'), again))).toEqual(['evidence', 'takenBack']);
    expect(events(await hear(says('motala'), again))).toEqual(['unchanged']);
    const mariestad = (await all()).find(({ offices }) => offices[0]?.id === 'mariestad');
    expect(mariestad).toMatchObject({ status: 'decided', version: 2, withdrawn: false, evidence: [{ source: 'b' }] });
  });

  it('stands when the document does not say that it was wrong: it may be cut short', async () => {
    const told = await hearAll(says('motala', 'mariestad'), { url });
    await hear(says('motala'), { url, on: '2024-09-21', told });
    expect((await all()).map(({ withdrawn }) => withdrawn)).toEqual([false, false]);
  });

  it('stands again when somebody tells of it after all; an operator has the last word', async () => {
    const told = await hearAll(says('motala', 'mariestad'), { url });
    await hear(says('motala'), { url, on: '2024-09-21', told, corrects: true });
    await hear(says('mariestad'), { from: 'b', on: '2024-09-22' });
    const mariestad = (await all()).find(({ offices }) => offices[0]?.id === 'mariestad');
    expect(mariestad).toMatchObject({ version: 3, withdrawn: false, evidence: [{ source: 'b' }] });
    expect(mariestad).not.toHaveProperty('withdrawnReason');
  });

  it('goes when another sum comes in its place, also one that others have told already', async () => {
    await hear([cut({ amounts: [amount(5, 2025)] })], { url });
    await hear([cut({ amounts: [amount(50, 2025)] })], { from: 'b' });
    const edited = { url, on: '2024-09-21' };
    expect(events(await hear([cut({ amounts: [amount(50, 2025)] })], edited))).toEqual(['takenBack', 'evidence']);
    expect(events(await hear([cut({ amounts: [amount(50, 2025)] })], edited))).toEqual(['unchanged']);
    expect((await all()).map(({ withdrawn, amounts }) => [withdrawn, amounts[0]?.sek]).sort()).toEqual([
      [false, 50_000_000],
      [true, 5_000_000],
    ]);
  });
});

describe('events that are alike', () => {
  it('at two offices are two changes, even of one list', async () => {
    await hear([told({ offices: ['arvika', 'filipstad'], effectiveFrom: '2025-05-30' })], { on: '2025-04-10' });
    await hear([closure('arvika')], { from: 'local', on: '2025-04-12' });
    const changes = await all();
    expect(changes.map(({ offices, evidence }) => [offices[0]?.id, evidence.length]).sort()).toEqual([
      ['arvika', 2],
      ['filipstad', 1],
    ]);
    expect(changes.find(({ offices }) => offices[0]?.id === 'filipstad')).toMatchObject({
      municipalities: ['1782'],
      counties: ['17'],
      offices: [{ id: 'filipstad', name: 'Filipstad', municipality: '1782', county: '17' }],
    });
  });

  it.each([
    ['two cuts of other sums', cut(), cut({ amounts: [amount(30, 2025)] }), '2024-09-25'],
    ['two cuts told a year and more apart without sums', cut({ amounts: [] }), cut({ amounts: [] }), '2025-12-01'],
    ['an opening and a closure', closure('arvika'), closure('arvika', { type: 'office-opening' }), '2024-09-21'],
    ['two closures years apart', closure('arvika'), closure('arvika'), '2026-09-20'],
    [
      'other hours at Christmas than at Easter',
      closure('arvika', { type: 'office-hours', effectiveFrom: '2024-10-01' }),
      closure('arvika', { type: 'office-hours', effectiveFrom: '2024-11-01' }),
      '2024-10-20',
    ],
    [
      'two counts of the network',
      told({
        type: 'network-size',
        officeCounts: [{ from: 113, to: 147, since: 2019, asOf: null, quote: '', start: 0, end: 0, field: 'text' }],
      }),
      told({
        type: 'network-size',
        officeCounts: [{ from: 147, to: 112, since: null, asOf: null, quote: '', start: 0, end: 0, field: 'text' }],
      }),
      '2024-09-21',
    ],
    [
      'mandates for other offices',
      told({ type: 'mandate', offices: ['boden'] }),
      told({ type: 'mandate', offices: ['lysekil'] }),
      '2024-09-21',
    ],
    ['closures in one county and in another', told({ counties: ['25'] }), told({ counties: ['17'] }), '2024-09-21'],
  ])('stay apart: %s', async (_, first, second, on) => {
    await hear([first], { from: 'a', on: '2024-09-20' });
    await hear([second], { from: 'b', on });
    expect(await all()).toHaveLength(2);
  });

  it('of one document with two sums for the same year stay apart, and stay so when it is read again', async () => {
    const says = [cut({ amounts: [amount(50, 2025)] }), cut({ amounts: [amount(30, 2025)] })];
    expect(events(await hear(says))).toEqual(['created', 'created']);
    expect(events(await hear(says))).toEqual(['unchanged', 'unchanged']);
  });
});

describe('what is told later', () => {
  it('and firmer is a new version; the one before is kept', async () => {
    await hear([closure('arvika', { status: 'possible' })], { on: '2025-01-10' });
    const recorded = await hear([closure('arvika', { effectiveFrom: '2025-05-30' })], { from: 'b', on: '2025-04-10' });
    expect(events(recorded)).toEqual(['updated']);
    const change = await only();
    expect(change).toMatchObject({ version: 2, status: 'decided', effectiveFrom: '2025-05-30' });
    expect(change.title).toBe('Servicekontoret i Arvika stänger 30 maj 2025');
    const [before, ...others] = await store.changes.listRevisions(change.id);
    expect(others).toEqual([]);
    expect(before).toMatchObject({ version: 1, status: 'possible', effectiveFrom: null });
    expect(before).not.toHaveProperty('tellings');
  });

  it('and weaker is evidence only', async () => {
    await hear([closure('arvika')], { on: '2025-01-10' });
    expect(events(await hear([closure('arvika', { status: 'possible' })], { from: 'b', on: '2025-01-11' }))).toEqual([
      'evidence',
    ]);
    expect(await only()).toMatchObject({ version: 1, status: 'decided' });
  });

  it.each([
    ['first the agency', ['agency', 'news'] as const],
    ['first the paper', ['news', 'agency'] as const],
  ])('or earlier: the agency has the word on the day, both quotes stay (%s)', async (_, order) => {
    const days = { agency: '2025-05-23', news: '2025-05-30' };
    for (const [n, category] of order.entries()) {
      const effectiveFrom = days[category];
      await hear([closure('kungalv', { effectiveFrom, quote: effectiveFrom })], {
        from: category,
        category,
        on: `2025-04-1${n}`,
      });
    }
    const change = await only();
    expect(change.effectiveFrom).toBe('2025-05-23');
    expect(change.evidence.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)).sort()).toEqual([
      '2025-05-23',
      '2025-05-30',
    ]);
  });

  it('may call it off; an echo is no revival, a plan made long after is another change', async () => {
    await hear([closure('arvika')], { from: 'a', on: '2025-01-10' });
    await hear([closure('arvika', { status: 'cancelled' })], { from: 'b', on: '2025-02-01' });
    await hear([closure('arvika')], { from: 'c', on: '2025-02-03' });
    expect(await only()).toMatchObject({ status: 'cancelled' });
    await hear([closure('arvika', { status: 'proposed' })], { from: 'd', on: '2025-06-01' });
    expect((await all()).map(({ status }) => status)).toEqual(['proposed', 'cancelled']);
  });

  it('and firmer, but of one year only, does not decide the years after', async () => {
    await hear([cut()], { from: 'omni' });
    const first = cut({ status: 'decided', amounts: [amount(50, 2025)] });
    expect(events(await hear([first], { from: 'riksdagen', category: 'parliament', on: '2024-12-11' }))).toEqual([
      'evidence',
    ]);
    expect(await only()).toMatchObject({ status: 'proposed', version: 1 });
    const whole = cut({ status: 'decided' });
    await hear([whole], { from: 'regeringen', category: 'government', on: '2024-12-12' });
    expect(await only()).toMatchObject({ status: 'decided', version: 2 });
  });

  it('as called off takes its day away', async () => {
    await hear([closure('arvika', { status: 'decided', effectiveFrom: '2025-05-30' })], { from: 'nwt' });
    await hear([closure('arvika', { status: 'cancelled' })], { from: 'svt', on: '2024-09-22' });
    expect(await only()).toMatchObject({ status: 'cancelled', effectiveFrom: null });
  });

  it('that it did happen overrules that it was called off', async () => {
    await hear([closure('arvika', { status: 'cancelled' })], { from: 'a', on: '2025-02-01' });
    await hear([closure('arvika', { status: 'in-effect' })], { from: 'b', on: '2025-02-10' });
    expect(await only()).toMatchObject({ status: 'in-effect' });
  });
});

describe('an edited article', () => {
  it('replaces its own evidence and never makes a second change', async () => {
    await hear([cut({ amounts: [amount(50, 2025)], quote: '50 miljoner' })], { url: 'https://a.example/1' });
    const recorded = await hear([cut({ amounts: [amount(55, 2025)], quote: '55 miljoner' })], {
      url: 'https://a.example/1',
    });
    expect(events(recorded)).toEqual(['updated']);
    const change = await only();
    expect(change.amounts.map(({ sek }) => sek)).toEqual([55_000_000]);
    expect(change.evidence).toHaveLength(1);
    expect(change.evidence[0]?.quotes[0]?.quote).toBe('55 miljoner');
  });

  it('with other words for the same is no new version', async () => {
    await hear([closure('arvika', { quote: 'stänger' })], { url: 'https://a.example/1' });
    expect(events(await hear([closure('arvika', { quote: 'läggs ned' })], { url: 'https://a.example/1' }))).toEqual([
      'evidence',
    ]);
    expect(await only()).toMatchObject({ version: 1 });
  });

  it('that tells of one more thing makes that a change of its own', async () => {
    await hear([cut({ amounts: [amount(50, 2025)] })], { url: 'https://a.example/1' });
    await hear([cut({ amounts: [amount(50, 2025)] }), cut({ amounts: [amount(7, 2025)] })], {
      url: 'https://a.example/1',
    });
    expect((await all()).map(({ amounts }) => amounts.length)).toEqual([1, 1]);
  });
});

describe('who is to be told', () => {
  const toTell = async () => (await only()).announcements.map(({ version, event }) => [version, event]);

  it('of a new change and of each new version, once', async () => {
    await hear([closure('arvika', { status: 'proposed' })], { from: 'a', on: '2025-01-10' });
    await hear([closure('arvika')], { from: 'b', on: '2025-01-20' });
    await hear([closure('arvika')], { from: 'c', on: '2025-01-21' });
    expect(await toTell()).toEqual([
      [1, 'created'],
      [2, 'updated'],
    ]);
  });

  it('nobody, when it was recorded silently, nor when that is merely confirmed; of what is new in it, yes', async () => {
    await hear([closure('arvika')], { from: 'a', on: '2025-01-10', silent: true });
    await hear([closure('arvika')], { from: 'b', on: '2025-01-11' });
    expect(await toTell()).toEqual([]);
    await hear([closure('arvika', { status: 'in-effect' })], { from: 'c', on: '2025-01-12' });
    expect(await toTell()).toEqual([[2, 'updated']]);
  });

  it.each([
    ['2025-01-17T07:00:00Z', 1],
    ['2025-01-17T07:00:01Z', 0],
    ['2025-06-01T00:00:00Z', 0],
  ])('only while the evidence is at most seven days old: read at %s', async (now, count) => {
    await hear([closure('arvika')], { publishedAt: '2025-01-10T07:00:00Z', now });
    expect(await toTell()).toHaveLength(count);
  });

  it('counts from the day it was found when the source gives none', async () => {
    await hear([closure('arvika')], { publishedAt: null, now: '2025-01-17T07:00:00Z' });
    const change = await only();
    expect(change.announcements).toHaveLength(1);
    expect(change.announcedAt).toBe('2025-01-17T07:00:00.000Z');
  });

  it('is announced never in the future, whatever the source says', async () => {
    await hear([closure('arvika')], { publishedAt: '2031-01-01', now: '2025-01-17T07:00:00Z' });
    expect((await only()).announcedAt).toBe('2025-01-17T07:00:00.000Z');
  });

  it('reads a moment without offset as Swedish time', async () => {
    await hear([closure('arvika')], { publishedAt: '2025-01-10T08:00:00', now: '2025-01-11T00:00:00Z' });
    expect((await only()).announcedAt).toBe('2025-01-10T07:00:00.000Z');
  });
});

describe('workers that meet, or die', () => {
  it('record one event at once as one change with the evidence of all', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const recorded = await Promise.all(names.map((from) => hear([cut(), closure('arvika')], { from })));
    const changes = await all();
    expect(changes.map(({ evidence }) => evidence.map((one) => one.source).sort())).toEqual([names, names]);
    expect(recorded.flat().filter(({ event }) => event === 'created')).toHaveLength(2);
    expect(changes.map(({ version }) => version)).toEqual([1, 1]);
  });

  /** The store, until the write number `fatal`: that one is carried out or not, and then the worker is dead. */
  function dying(fatal: number, isDone: boolean): Store {
    let writes = 0;
    const guarded =
      <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        writes++;
        if (writes === fatal && isDone) await write(...args);
        if (writes >= fatal) throw new Error('killed');
        return write(...args);
      };
    const { changes, threads } = store;
    return {
      ...store,
      changes: { ...changes, put: guarded(changes.put), putRevision: guarded(changes.putRevision) },
      threads: { ...threads, put: guarded(threads.put) },
    };
  }

  it.each([1, 2, 3, 4].flatMap((fatal) => [[fatal, true] as const, [fatal, false] as const]))(
    'and come again leave what one undisturbed worker leaves (killed at write %i, carried out: %s)',
    async (fatal, isDone) => {
      await hear([closure('arvika', { status: 'proposed' })], { from: 'a', on: '2025-01-10' });
      const says = [closure('arvika'), closure('boden')];
      const document = { from: 'b', on: '2025-01-20' };
      await hear(says, { ...document, via: dying(fatal, isDone) }).catch(() => {});
      await hear(says, document);
      const changes = await all();
      expect(
        changes
          .map(({ offices, version, evidence, announcements }) => [
            offices[0]?.id,
            version,
            evidence.length,
            announcements.length,
          ])
          .sort(),
      ).toEqual([
        ['arvika', 2, 2, 2],
        ['boden', 1, 1, 1],
      ]);
      const arvika = changes.find(({ offices }) => offices[0]?.id === 'arvika');
      expect((await store.changes.listRevisions(arvika?.id ?? '')).map(({ version }) => version)).toEqual([1]);
    },
  );

  it('come to the same facts in whatever order the documents arrive', async () => {
    const documents: [ReadChange, Document][] = [
      [closure('arvika', { status: 'possible' }), { from: 'a', on: '2025-01-10' }],
      [closure('arvika', { status: 'decided', effectiveFrom: '2025-06-01' }), { from: 'b', on: '2025-02-10' }],
      [
        closure('arvika', { status: 'decided', effectiveFrom: '2025-05-30' }),
        { from: 'c', category: 'agency', on: '2025-02-11' },
      ],
      [closure('arvika', { status: 'in-effect' }), { from: 'd', on: '2025-06-02' }],
    ];
    const outcomes = new Set<string>();
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      await close();
      ({ store, close } = await openTestStore());
      for (const index of order) {
        const [says, document] = documents[index] ?? expect.fail();
        await hear([says], { ...document, now: '2025-07-01T00:00:00Z' });
      }
      const { id, title, status, effectiveFrom, announcedAt, offices, counties } = await only();
      outcomes.add(JSON.stringify({ id, title, status, effectiveFrom, announcedAt, offices, counties }));
    }
    expect(outcomes.size).toBe(1);
  });
});

describe('a change withdrawn', () => {
  const clock = { now: () => new Date('2025-03-01T00:00:00Z'), wall: () => new Date('2025-03-01T00:00:00Z') };

  it('stays readable, marked, as a new version to be told of, once', async () => {
    await hear([closure('arvika')], { on: '2025-01-10' });
    const { id } = await only();
    expect(await withdraw(id, 'fel kontor', { store, clock })).toMatchObject({
      version: 2,
      withdrawn: true,
      status: 'decided',
    });
    await withdraw(id, 'fel kontor', { store, clock });
    expect((await only()).announcements.map(({ event }) => event)).toEqual(['created', 'withdrawn']);
    expect((await store.changes.listRevisions(id)).map(({ withdrawn }) => withdrawn)).toEqual([false]);
  });

  it('is not brought back by another telling', async () => {
    await hear([closure('arvika')], { from: 'a', on: '2025-01-10' });
    const { id } = await only();
    await withdraw(id, 'fel', { store, clock });
    await hear([closure('arvika', { status: 'in-effect' })], { from: 'b', on: '2025-03-02' });
    expect(await only()).toMatchObject({ withdrawn: true, version: 2, status: 'decided' });
  });

  it('must exist', async () => {
    await expect(withdraw('nothing', 'x', { store, clock })).rejects.toThrow('nothing');
  });
});
