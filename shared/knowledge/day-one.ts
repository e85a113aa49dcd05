// What was known before the monitor began to read: offices, counts and money of 2018–2025, each with its day and who says so. Put together by
// hand from published pages; the change log goes on where this ends.

/** How sharp a day is: `month` and `year` mean some time within, `at-latest` that it had happened by then. */
export type Precision = 'day' | 'month' | 'year' | 'at-latest';

export interface DatedFact {
  /** ISO day; of a month or a year its last, when it was certainly so. */
  day: string;
  precision: Precision;
  /** Who says so: a name and where possible a number or a day, no link. */
  source: string;
}

export interface OfficeFact extends DatedFact {
  /** Id of the office, as everywhere. */
  office: string;
  /** `open`: it was seen open then, since when is not known. `planned`: it was to open. `closes`: it is decided that it will close. */
  kind: 'open' | 'opened' | 'closed' | 'planned' | 'closes';
  /** ISO day by which it had been said. */
  announcedOn: string;
}

type OfficeRow = [kind: OfficeFact['kind'], day: string, precision: Precision, source: string, offices: string];

const officeRows: OfficeRow[] = [
  ['opened', '2018-06-12', 'day', 'Dala Bygden, juni 2018', 'malung'],
  ['opened', '2018-06-30', 'month', 'Vimmerby Tidning', 'vimmerby'],
  ['opened', '2018-12-31', 'year', 'NSD 2017; utredningen S Norrbotten 2021', 'jokkmokk overkalix'],
  ['opened', '2020-06-30', 'month', 'Regeringen, juni 2020; Ds 2020:29', 'storuman torsby vansbro asele'],
  ['open', '2020-12-31', 'year', 'Ds 2020:29', 'trelleborg'],
  ['open', '2021-06-07', 'day', 'Statens servicecenter 2021-06-07', 'borlange mariestad visby'],
  ['opened', '2021-12-31', 'year', 'Statens servicecenter 2021-09-29', 'ulricehamn'],
  ['opened', '2021-12-31', 'year', 'Vårt Göteborg', 'goteborg-gamlestaden'],
  [
    ...(['planned', '2021-09-29', 'day', 'Statens servicecenter 2021-09-29'] as const),
    'borgholm finspang helsingborg laholm linkoping nynashamn solvesborg are askersund eskilstuna jonkoping lysekil sollentuna stenungsund tingsryd ange osthammar',
  ],
  ['opened', '2023-01-31', 'month', 'Regeringen, januari 2023', 'malmo-mobilia'],
  [
    ...(['open', '2023-04-20', 'day', 'Publikt 2023-04-20'] as const),
    'vasteras orebro kiruna umea sundsvall skelleftea lulea uppsala vaxjo sodertalje norrkoping stockholm goteborg malmo',
  ],
  ['opened', '2023-06-15', 'day', 'NSD 2023-06-20', 'boden'],
  [
    ...(['open', '2023-10-02', 'day', 'Statens servicecenter 2023-10-02'] as const),
    'kista odenplan kungsholmen liljeholmen hallunda sundbyberg',
  ],
  ['opened', '2024-01-31', 'month', 'Regeringen, januari 2024', 'jarfalla'],
  ['opened', '2024-12-31', 'year', 'Riksdagen HC1054', 'nordmaling'],
  ['closed', '2025-01-01', 'day', 'Statens servicecenter 2025-04-10', 'norrkoping-city'],
  ['closed', '2025-03-25', 'day', 'Statens servicecenter 2025-04-10', 'simrishamn'],
  ['closed', '2025-05-24', 'day', 'Statens servicecenter 2025-04-10', 'kungalv'],
  ['closed', '2025-05-31', 'day', 'Statens servicecenter 2025-04-10', 'arvika filipstad lindesberg motala amal'],
  ['closed', '2025-06-02', 'at-latest', 'Akademikern 2025-06-02', 'pitea'],
  ['closed', '2025-06-14', 'day', 'Statens servicecenter 2025-04-10', 'bollnas landskrona vaxjo-araby'],
  ['closes', '2026-12-31', 'year', 'Riksdagen HC10548; Arbetet 2025-11-04', 'brandbergen'],
];

/** A closing day is the first without visitors. */
export const officeFacts: readonly OfficeFact[] = officeRows.flatMap(([kind, day, precision, source, offices]) =>
  offices.split(' ').map((office) => ({ office, kind, day, precision, source, announcedOn: saidOn(source, day) })),
);

function saidOn(source: string, day: string): string {
  const [published] = /\d{4}-\d{2}-\d{2}/.exec(source) ?? [day];
  return published < day ? published : day;
}

export interface CountFact extends DatedFact {
  offices: number;
}

type CountRow = [day: string, precision: Precision, offices: number, source: string];

const countRows: CountRow[] = [
  ['2019-06-01', 'day', 113, 'Riksrevisionen'],
  ['2020-12-31', 'month', 117, 'Statens servicecenter, juni–december 2020'],
  ['2021-05-31', 'month', 116, 'Regeringen'],
  ['2021-12-31', 'year', 120, 'Vårt Göteborg'],
  ['2022-01-31', 'month', 118, 'Statens servicecenter'],
  ['2022-12-31', 'month', 126, 'Riksrevisionen'],
  ['2023-06-30', 'month', 135, 'Riksdagen, KU36'],
  ['2023-12-31', 'month', 138, 'Regeringen'],
  ['2024-12-31', 'year', 147, 'Riksdagen HC1054'],
  ['2024-12-31', 'year', 149, 'Arbetet'],
  ['2024-12-31', 'day', 148, 'Akademikern; Publikt'],
];

/** Sources disagree, and are all shown. */
export const countFacts: readonly CountFact[] = countRows.map(([day, precision, offices, source]) => ({
  ...{ day, precision, offices, source },
}));

export interface MoneyFact {
  fiscalYear: number;
  /** Whole kronor. */
  sek: number;
  /** Beside what they had in 2024; `none`: what the offices cost in all that year. */
  direction: 'decrease' | 'increase' | 'none';
  recurring: boolean;
  source: string;
}

type MoneyRow = [
  fiscalYear: number,
  millions: number,
  direction: MoneyFact['direction'],
  recurring: boolean,
  source: string,
];

const moneyRows: MoneyRow[] = [
  [2019, 560, 'none', false, 'Riksrevisionen, december 2022'],
  [2022, 757, 'none', false, 'Riksrevisionen, december 2022'],
  [2025, 50, 'decrease', false, 'Publikt 2025-05-20: 50 miljoner mindre för varje år 2025–2027'],
  [2026, 100, 'decrease', false, 'Publikt 2025-05-20: 50 miljoner mindre för varje år 2025–2027'],
  [2027, 150, 'decrease', false, 'Publikt 2025-05-20: 50 miljoner mindre för varje år 2025–2027'],
  [2026, 10, 'increase', true, 'Regeringen: budgetpropositionen för 2026, för mobila och flexibla lösningar'],
];

export const moneyFacts: readonly MoneyFact[] = moneyRows.map(
  ([fiscalYear, millions, direction, recurring, source]) => ({
    ...{ fiscalYear, sek: millions * 1_000_000, direction, recurring, source },
  }),
);
