// How an office stands on a day, from what is said of it.
import { describe, expect, it } from 'vitest';
import { ofChange, officeState, officesOn } from '../../shared/changelog/office-states.ts';
import { officeFacts } from '../../shared/knowledge/day-one.ts';
import { officePlace } from '../../shared/knowledge/offices.ts';
import type { Change } from '../../shared/model/change.ts';
import { makeChange } from '../api/support.ts';

const skara = { id: 'skara', name: 'Skara', municipality: '1495', county: '14' };
const said = (given: Partial<Change>): Change => makeChange({ offices: [skara], ...given });
const opens = (given: Partial<Change>) => said({ type: 'office-opening', ...given });
const closes = (given: Partial<Change>) => said({ type: 'office-closure', ...given });

/** The statuses of Skara on the days given. */
const on = (changes: Change[], ...days: string[]) =>
  days.map((day) => officesOn(changes, day).find(({ id }) => id === 'skara')?.status);

describe('an office', () => {
  it('is planned, open, closing and closed as its days go by', () => {
    const changes = [
      opens({ status: 'decided', announcedAt: '2030-01-10', effectiveFrom: '2030-06-01' }),
      closes({ status: 'decided', announcedAt: '2031-02-01', effectiveFrom: '2031-09-01' }),
    ];
    expect(on(changes, '2030-01-09', '2030-01-10', '2030-06-01', '2031-02-01', '2031-08-31', '2031-09-01')).toEqual([
      ...(['unknown', 'planned', 'open', 'closing', 'closing', 'closed'] as const),
    ]);
  });

  it('that somebody wants to close is open, and its closure is what comes next', () => {
    const change = closes({ status: 'proposed', announcedAt: '2030-01-10', effectiveFrom: '2030-06-01' });
    const office = officesOn([change], '2030-12-31').find(({ id }) => id === 'skara');
    expect(office).toMatchObject({ status: 'open', next: { status: 'proposed', day: '2030-06-01', change } });
  });

  it('is open when its closure was called off, and nothing when its opening was', () => {
    expect(on([closes({ status: 'cancelled', announcedAt: '2030-01-10' })], '2030-02-01')).toEqual(['open']);
    expect(on([opens({ status: 'cancelled', announcedAt: '2030-01-10' })], '2030-02-01')).toEqual([undefined]);
  });

  it('is open again when it opens after it closed', () => {
    const changes = [
      closes({ status: 'in-effect', announcedAt: '2030-01-10' }),
      opens({ status: 'in-effect', announcedAt: '2031-01-10' }),
    ];
    expect(on(changes, '2030-01-09', '2030-12-31', '2031-01-10')).toEqual(['unknown', 'closed', 'open']);
  });

  it('is known to be there by whatever else is told of it', () => {
    expect(on([said({ type: 'office-hours', status: 'decided', announcedAt: '2030-01-10' })], '2030-02-01')).toEqual([
      'open',
    ]);
    expect(on([said({ type: 'mandate', announcedAt: '2030-01-10' })], '2030-02-01')).toEqual([undefined]);
  });

  it('does not heed what was withdrawn', () => {
    expect(ofChange(closes({ withdrawn: true }))).toBeNull();
  });

  it('without a word of it is unknown', () => {
    expect(officeState([], '2030-01-01')).toEqual({ status: 'unknown', since: null, next: null });
  });
});

describe('what was known before the monitor began', () => {
  const arvika = (day: string) => officesOn([], day).find(({ id }) => id === 'arvika');

  it('names only offices that are known, each fact with its source', () => {
    for (const { office, source, day } of officeFacts) {
      expect([office, officePlace(office)?.id]).toEqual([office, office]);
      expect(source).not.toBe('');
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }
  });

  it('closes Arvika after its last day, and says since when', () => {
    expect(arvika('2025-05-30')?.status).toBe('closing');
    expect(arvika('2025-05-31')).toMatchObject({ status: 'closed', since: { day: '2025-05-31', precision: 'day' } });
  });

  it('is gone on with by the log', () => {
    const again = makeChange({
      type: 'office-opening',
      status: 'in-effect',
      announcedAt: '2027-03-01',
      offices: [{ id: 'arvika', name: 'Arvika', municipality: '1784', county: '17' }],
    });
    expect(officesOn([again], '2027-03-01').find(({ id }) => id === 'arvika')).toMatchObject({ status: 'open' });
  });
});

describe('an office that a directory lists', () => {
  const listed = [{ place: skara, day: '2030-05-10', source: 'Kontorslistan' }];
  const standsOn = (changes: Change[], day: string) => officesOn(changes, day, listed).find(({ id }) => id === 'skara');

  it('is open from the day it was first seen there, since when nobody has said', () => {
    expect(standsOn([], '2030-05-09')?.status).toBe('unknown');
    expect(standsOn([], '2030-05-10')).toMatchObject({
      ...{ name: 'Skara', status: 'open', since: { day: '2030-05-10', precision: 'at-latest' } },
    });
  });

  it('keeps the day of its opening where that is known', () => {
    const opened = opens({ status: 'in-effect', announcedAt: '2030-01-10', effectiveFrom: '2030-01-10' });
    expect(standsOn([opened], '2030-06-01')?.since).toEqual({ day: '2030-01-10', precision: 'day' });
  });

  it('is there again though it was said to have closed before, and closes when that is said later', () => {
    const closed = closes({ status: 'in-effect', announcedAt: '2030-01-10', effectiveFrom: '2030-01-10' });
    expect(standsOn([closed], '2030-06-01')?.status).toBe('open');
    const will = closes({ status: 'decided', announcedAt: '2030-06-10', effectiveFrom: '2030-09-01' });
    expect(standsOn([closed, will], '2030-07-01')?.status).toBe('closing');
    expect(standsOn([closed, will], '2030-09-01')?.status).toBe('closed');
  });
});
