// Days that have a name instead of a date: the Monday a span of weeks begins on, and the holidays that fall on the same day every year.
import { holidays } from '../knowledge/time-words.ts';
import { mondayOf } from './calendar.ts';
import { type DatePattern, monthDay, type Span, word, writtenYear, yearAfter } from './date-shapes.ts';

const week = '(?:vecka|veckorna|v\\.?) ?(\\d{1,2})';

export const namedDays: DatePattern[] = [
  {
    // "från vecka 15", "veckorna 28–31"; somewhere in "vecka 23" is no day.
    needs: ['v'],
    pattern: word(
      'v',
      `(?:(?<=(?:från|från och med|fr\\.o\\.m\\.|med start) )${week}|${week}(?= ?(?:[–-]|till|t\\.o\\.m\\.|och) ?\\d))${yearAfter}`,
    ),
    read: ([, begun, first, written, phrase], day) => {
      const monday = (year: number): string | null => mondayOf(year, Number(begun ?? first));
      const year = writtenYear(written, phrase, day);
      const iso = year === null ? null : monday(year);
      return iso === null ? { precision: 'day', inYear: (one) => spanOf(monday(one)) } : { precision: 'day', iso };
    },
  },
  {
    needs: ['jul', 'nyårs', 'lucia', 'nationaldag', 'valborg', 'trettondag', 'annandag'],
    pattern: word('jnlvta', `(${Object.keys(holidays).join('|')})${yearAfter}`),
    read: ([, name, written, phrase], day) => {
      const { month, day: dayOfMonth } = holidays[name as string] as { month: string; day: number };
      return monthDay(writtenYear(written, phrase, day), month, dayOfMonth);
    },
  },
];

const spanOf = (day: string | null): Span | null => (day === null ? null : { first: day, last: day });
