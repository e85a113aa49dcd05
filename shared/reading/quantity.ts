// How many offices a clause speaks of: "nio kontor", "omkring 35 statliga servicekontor", "fler kontor" (more than any number named).

const swedish =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = { trettio: 30, trettiofem: 35, fyrtio: 40, femtio: 50 };
/** From two up: "ett kontor" and "one office" are articles. */
const spelled = new Map<string, number>([
  ...swedish.map((word, value) => [word, value] as const).slice(2),
  ...english.map((word, value) => [word, value] as const).slice(2),
  ...Object.entries(tens),
]);
const counted = new RegExp(
  `(?<![a-zåäö0-9,.:/])(\\d{1,3}|${[...spelled.keys()].join('|')})(?!\\s(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|procent|miljon|kron|år|dag|timm|mil))\\s(?:[^\\s.,]+\\s){0,3}?(?:(?:service)?kontor|offices|av (?:dem|kontoren|(?:de |[a-zåäö]+s )?[a-zåäö0-9]+ (?:statliga )?(?:service)?kontor))`,
);
const indefinite =
  /(?<![a-zåäö])(?:(?:fler|många|several|flera|ett (?:ti|tjug|tretti)otal) (?:\S+ ){0,3}(?:(?:service)?kontor|offices)|vart fjärde|var fjärde|en fjärdedel|hälften|en tredjedel|vart tredje)(?![a-zåäö])/;

/** 0 when no number is told. */
export function quantityIn(lower: string): number {
  const told = counted.exec(lower)?.[1];
  if (told === undefined) return indefinite.test(lower) ? Number.POSITIVE_INFINITY : 0;
  return spelled.get(told) ?? Number(told);
}
