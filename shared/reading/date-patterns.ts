// The ways a date is written, as a table: a pattern over lower-case text, and what a match of it says.
// A shape is either a day, or a period of every year from which time.ts picks one.
import { months, quarterOrdinals, relativeDays, seasonForms, seasons, weekdays } from '../knowledge/time-words.ts';
import { addDays, dayFrom, weekdayOf, yearOf } from './calendar.ts';

import {
  type DatePattern,
  type DateShape,
  lastDayOf,
  month,
  monthDay,
  monthStem,
  newYear,
  period,
  relativeDay,
  type Span,
  season,
  weekday,
  word,
  writtenYear,
  yearAfter,
} from './date-shapes.ts';
import { namedDays } from './named-days.ts';

export const datePatterns: DatePattern[] = [
  {
    pattern: /(?<![\d/-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d/-])/g,
    read: ([, year, monthNumber, dayOfMonth]) => {
      const iso = dayFrom(Number(year), Number(monthNumber), Number(dayOfMonth));
      return iso ? { precision: 'day', iso } : null;
    },
  },
  {
    nearMonth: true,
    // "24 januari–7 februari 2022": the year at the end is that of both.
    pattern: word(
      '\\d',
      `(\\d{1,2})(?::?[ea]|\\.)? (${month})(?= ?(?:[–-]|till|till och med|och) ?(?:den )?\\d{1,2} (${month}) ((?:19|20)\\d\\d))`,
    ),
    read: ([, dayOfMonth, monthName, lastMonth, year], day) => {
      // "från den 15 april till och med den 14 april 2029": a term of years.
      if (monthName === lastMonth || (day && Number(year) > yearOf(day) + 1))
        return monthDay(null, monthName as string, Number(dayOfMonth));
      const turns = (months[monthName as string] as number) > (months[lastMonth as string] as number);
      return monthDay(Number(year) - (turns ? 1 : 0), monthName as string, Number(dayOfMonth));
    },
  },
  {
    nearMonth: true,
    // "23 och 30 maj", "12, 13 och 14 maj", "torsdagen den 30 och fredagen den 31 maj": the month stands with the last of them.
    pattern: word(
      '\\d',
      `(\\d{1,2})(?::?[ea]|\\.)?(?:, (?:\\p{L}{3,5}dag(?:en)? )?(?:den )?\\d{1,2}(?::?[ea])?){0,4}(?: ?[–-] ?| till | till och med | t\\.o\\.m\\. | och | samt | eller | respektive )(?:\\p{L}{3,5}dag(?:en)? )?(?:den )?\\d{1,2}(?::?[ea])? (${month})${yearAfter}`,
    ),
    read: ([, dayOfMonth, monthName, written, phrase], day) =>
      monthDay(writtenYear(written, phrase, day), monthName as string, Number(dayOfMonth)),
  },
  {
    nearMonth: true,
    // "i Mora den 4 och i Rättvik den 11 maj": likewise, with what happens on it in between.
    needs: ['den '],
    pattern: new RegExp(
      `(?=\\d)(?<=(?<!\\p{L})den )(\\d{1,2})(?::?[ea])?(?= (?:och|samt|respektive|till) (?:[^\\s.;\\d]{1,30} ){1,5}(?:den )?\\d{1,2}(?::?[ea])? (${month})${yearAfter}(?![\\p{L}\\d]))`,
      'gu',
    ),
    read: ([, dayOfMonth, monthName, written, phrase], day) =>
      monthDay(writtenYear(written, phrase, day), monthName as string, Number(dayOfMonth)),
  },
  {
    nearMonth: true,
    pattern: word('\\d', `(\\d{1,2})(?::?[ea]|\\.)? (${month})${yearAfter}`),
    read: ([, dayOfMonth, monthName, written, phrase], day) =>
      monthDay(writtenYear(written, phrase, day), monthName as string, Number(dayOfMonth)),
  },
  {
    nearMonth: true,
    // "on 30 May", "30 May 2026"; "35 may close" is no day.
    needs: ['may', 'st ', 'nd ', 'rd ', 'th '],
    pattern: new RegExp(
      `(?=\\d)(?<![\\p{L}\\d.,:/-])(?:(?<=(?:on|by|from|until|till|before|after|since|of) (?:the )?)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (may|${month})(?:,? (\\d{4}))?|(\\d{1,2})(?:st|nd|rd|th)? (may),? (\\d{4}))(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([, first, monthName, year, second, , secondYear]) => {
      const written = year ?? secondYear;
      const name = monthName === undefined || monthName === 'may' ? 'maj' : monthName;
      return monthDay(written ? Number(written) : null, name, Number(first ?? second));
    },
  },
  {
    nearMonth: true,
    // "May 30", "June 30, 2026"
    needs: [
      'may ',
      'june ',
      'july ',
      'march ',
      'january ',
      'february ',
      'october ',
      'august ',
      'april ',
      'september ',
      'november ',
      'december ',
    ],
    pattern:
      /(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<![\p{L}\d])(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?(?![\p{L}\d]|[:.,]\d)/gu,
    read: ([, monthName, dayOfMonth, written]) =>
      monthDay(
        written ? Number(written) : null,
        monthName === 'may' ? 'maj' : (monthName as string),
        Number(dayOfMonth),
      ),
  },
  {
    nearMonth: true,
    needs: ['först', 'sist'],
    pattern: word('fs', `(första|förste|sista|siste) (${month})${yearAfter}`),
    read: ([, which, monthName, written, phrase], day) => {
      const year = writtenYear(written, phrase, day);
      if ((which as string).startsWith('först')) return monthDay(year, monthName as string, 1);
      if (year !== null) return monthDay(year, monthName as string, lastDayOf(year, monthName as string));
      const inYear = (candidate: number): Span | null => {
        const iso = dayFrom(
          candidate,
          months[monthName as string] as number,
          lastDayOf(candidate, monthName as string),
        );
        return iso === null ? null : { first: iso, last: iso };
      };
      return { precision: 'day', inYear };
    },
  },
  {
    // "30/5", "30/5 2025"; not "24/7", "2024/25", "3/4 av".
    needs: ['/'],
    pattern:
      /(?<![\d/.,:\p{L}-])(\d{1,2})\/(\d{1,2})(?:[ -]((?:19|20)\d\d)(?!\d))?(?![\d/]| (?:av|del|tjänst|timme)(?!\p{L}))/gu,
    read: ([whole, dayOfMonth, monthNumber, written]) => {
      const name = Object.keys(months).find((candidate) => months[candidate] === Number(monthNumber));
      if (!name || whole === '24/7') return null;
      return monthDay(written ? Number(written) : null, name, Number(dayOfMonth));
    },
  },
  {
    nearMonth: true,
    pattern: new RegExp(`${monthStem}(?<![\\p{L}\\d])(${month}) (?:år )?((?:19|20)\\d\\d)(?![\\p{L}\\d])`, 'gu'),
    read: ([, monthName, written]) => {
      const number = months[monthName as string] as number;
      return period('month', Number(written), number, number);
    },
  },
  {
    nearMonth: true,
    pattern: new RegExp(
      `${monthStem}(?<=(?<!\\p{L})(?:i|under|från|till|sedan|senast|och med|av|före|efter|redan|hela|kring|fram till|tidigast|in|by|until|since|from|during) )(${month})${yearAfter}(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([, monthName, written, phrase], day) => {
      const number = months[monthName as string] as number;
      return period('month', writtenYear(written, phrase, day), number, number);
    },
  },
  {
    needs: ['kvartal', 'q'],
    pattern: word(
      'fatskq',
      `(?:(${Object.keys(quarterOrdinals).join('|')}) kvartalet|kvartal (\\d)|q([1-4]))${yearAfter}`,
    ),
    read: ([, ordinal, number, short, written, phrase], day) => {
      const quarter = ordinal ? (quarterOrdinals[ordinal] as number) : Number(number ?? short);
      if (quarter < 1 || quarter > 4) return null;
      return period('season', writtenYear(written, phrase, day), quarter * 3 - 2, quarter * 3);
    },
  },
  {
    needs: ['halvåret'],
    pattern: word('fa', `(första|andra) halvåret${yearAfter}`),
    read: ([, half, written, phrase], day) =>
      period('season', writtenYear(written, phrase, day), half === 'första' ? 1 : 7, half === 'första' ? 6 : 12),
  },
  {
    needs: ['halvårsskiftet'],
    pattern: word('h', `halvårsskiftet${yearAfter}`),
    read: ([, written, phrase], day) => monthDay(writtenYear(written, phrase, day), 'juli', 1),
  },
  {
    pattern: new RegExp(
      `(?=vår|vin|som|hös)(?<=(?<!\\p{L})(i|under|till|från|före|efter|sedan|nästa|förra|av|hela|denna|den här) )(${season})${yearAfter}(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([, lead, form, written, phrase], day) => {
      const { firstMonth, lastMonth } = seasons[seasonForms[form as string] as string] as {
        firstMonth: number;
        lastMonth: number;
      };
      const shape = period('season', writtenYear(written, phrase, day), firstMonth, lastMonth);
      if (/as$/.test(form as string) || lead === 'förra') return { ...shape, back: true } as DateShape;
      return lead === 'nästa' ? ({ ...shape, ahead: true } as DateShape) : shape;
    },
  },
  {
    pattern: word('vsh', `(${season}) ((?:19|20)\\d\\d)`),
    read: ([, form, written]) => {
      const { firstMonth, lastMonth } = seasons[seasonForms[form as string] as string] as {
        firstMonth: number;
        lastMonth: number;
      };
      return period('season', Number(written), firstMonth, lastMonth);
    },
  },
  {
    // "årsskiftet 2024/25" is the day the second year begins.
    needs: ['årsskiftet', 'nyår'],
    pattern: word(
      'sfenå',
      '(?:(sedan|förra|senaste|efter förra) )?(?:årsskiftet|nyåret|(?<= )nyår)(?: ((?:19|20)\\d\\d)(?:[/–-](\\d{4}|\\d\\d))?)?',
    ),
    read: ([, lead, year, second]) => {
      if (year) return { precision: 'day', iso: `${second ? Number(year) + 1 : Number(year)}-01-01` };
      return lead ? { precision: 'day', inYear: newYear, back: true } : { precision: 'day', inYear: newYear };
    },
  },
  ...namedDays,
  {
    // "erfar Dagens Nyheter" names a paper.
    pattern: word('imdgö', `(?!dagens (?:nyheter|industri|samhälle|arena|etc|medicin))(?:${relativeDay})`),
    read: ([phrase], day) =>
      day === null ? null : { precision: 'day', iso: addDays(day, relativeDays[phrase] as number) },
  },
  {
    // "i fredags", "på måndag", "förra torsdagen"; "på fredagen" is the news writer's "today or just now".
    needs: ['dag'],
    pattern: word(
      'inpktuf',
      `(?:i (${weekday})s|(?:nu )?(på|nästa|kommande|(?<!dag |dagar )till) (${weekday})|(?:på|under|förra) (${weekday})en)`,
    ),
    read: ([, last, , next, this_], day) => {
      if (day === null) return null;
      const wanted = weekdays[(last ?? next ?? this_) as string] as number;
      const back = (weekdayOf(day) - wanted + 7) % 7;
      if (next) return { precision: 'day', iso: addDays(day, 7 - back) };
      return { precision: 'day', iso: addDays(day, -(last && back === 0 ? 7 : back)) };
    },
  },
];
