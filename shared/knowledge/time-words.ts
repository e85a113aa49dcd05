// Swedish words for time, as tables. Abbreviations are those newspapers and authorities print.

export const months: Record<string, number> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  mars: 3,
  april: 4,
  apr: 4,
  maj: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augusti: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
};

/** ISO weekday numbers: Monday is 1. */
export const weekdays: Record<string, number> = {
  måndag: 1,
  tisdag: 2,
  onsdag: 3,
  torsdag: 4,
  fredag: 5,
  lördag: 6,
  söndag: 7,
};

/** Holidays that fall on the same day every year. */
export const holidays: Record<string, { month: string; day: number }> = {
  nyårsdagen: { month: 'januari', day: 1 },
  trettondagsafton: { month: 'januari', day: 5 },
  trettondagen: { month: 'januari', day: 6 },
  'trettondag jul': { month: 'januari', day: 6 },
  valborgsmässoafton: { month: 'april', day: 30 },
  valborg: { month: 'april', day: 30 },
  nationaldagen: { month: 'juni', day: 6 },
  luciadagen: { month: 'december', day: 13 },
  julafton: { month: 'december', day: 24 },
  juldagen: { month: 'december', day: 25 },
  'annandag jul': { month: 'december', day: 26 },
  annandagen: { month: 'december', day: 26 },
  nyårsafton: { month: 'december', day: 31 },
};

/** First and last month of what the word can mean. A season or half-year that opens in one year is named after that year. */
export interface Period {
  firstMonth: number;
  lastMonth: number;
}
export const seasons: Record<string, Period> = {
  vår: { firstMonth: 3, lastMonth: 5 },
  sommar: { firstMonth: 6, lastMonth: 8 },
  höst: { firstMonth: 9, lastMonth: 11 },
  vinter: { firstMonth: 12, lastMonth: 14 },
};
export const seasonForms: Record<string, keyof typeof seasons> = {
  vår: 'vår',
  våren: 'vår',
  våras: 'vår',
  vårens: 'vår',
  sommar: 'sommar',
  sommaren: 'sommar',
  somras: 'sommar',
  sommarens: 'sommar',
  höst: 'höst',
  hösten: 'höst',
  höstas: 'höst',
  höstens: 'höst',
  vinter: 'vinter',
  vintern: 'vinter',
  vintras: 'vinter',
  vinterns: 'vinter',
};

export const quarterOrdinals: Record<string, number> = { första: 1, andra: 2, tredje: 3, fjärde: 4, sista: 4 };

/** "i dag" and its kin, in days from publication. */
export const relativeDays: Record<string, number> = {
  'i dag': 0,
  idag: 0,
  'i morgon': 1,
  imorgon: 1,
  'i morgon bitti': 1,
  morgondagens: 1,
  dagens: 0,
  'i övermorgon': 2,
  övermorgon: 2,
  'i går': -1,
  igår: -1,
  gårdagens: -1,
  'i förrgår': -2,
  'i kväll': 0,
  ikväll: 0,
};

/** Years told by a word, from the year of publication. */
export const relativeYears: Record<string, number> = {
  'i år': 0,
  årets: 0,
  'året ut': 0,
  'året är slut': 0,
  'årets slut': 0,
  'det här året': 0,
  'resten av året': 0,
  'återstoden av året': 0,
  'innevarande budgetår': 0,
  'innevarande år': 0,
  'detta år': 0,
  'nästa år': 1,
  'nästa års': 1,
  'kommande år': 1,
  'kommande års': 1,
  'nästkommande år': 1,
  'nästa budgetår': 1,
  'kommande budgetår': 1,
  'förra året': -1,
  'förra årets': -1,
  'föregående år': -1,
  'i fjol': -1,
  fjolåret: -1,
  fjolårets: -1,
  'om ett år': 1,
  'om två år': 2,
  'om tre år': 3,
  'next year': 1,
  'this year': 0,
  'last year': -1,
};

/** Years told by a word, from the year told last before it. */
export const chainedYears: Record<string, number> = {
  'året därpå': 1,
  'året därefter': 1,
  'året efter': 1,
  'påföljande år': 1,
  'nästföljande år': 1,
  'följande år': 1,
  'samma år': 0,
  'det året': 0,
  'året innan': -1,
  'året före': -1,
  'the following year': 1,
  'the year after': 1,
  'that year': 0,
};

/** Days told by a word, from the day told last before it. */
export const chainedDays: Record<string, number> = {
  'samma dag': 0,
  'samma datum': 0,
  'dagen efter': 1,
  'dagen därpå': 1,
  'dagen därefter': 1,
  'påföljande dag': 1,
  'nästföljande dag': 1,
  'dagen innan': -1,
  'dagen före': -1,
  'en vecka senare': 7,
  'två veckor senare': 14,
  'the same day': 0,
  'the next day': 1,
};
