// How many offices a clause speaks of: "nio kontor", "omkring 35 statliga servicekontor", "fler kontor" (more than any number named).

const spelled = new Map(
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio'
    .split(' ')
    .map((word, index) => [word, index <= 20 ? index : (index - 18) * 10]),
);
const counted = new RegExp(
  `(?<![a-zåäö0-9,.])(\\d{1,3}|${[...spelled.keys()].slice(2).join('|')}|trettiofem)(?!\\s(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|procent|miljon|kron|år|dag|timm|mil))\\s(?:[^\\s.,]+\\s){0,3}?(?:(?:service)?kontor|offices|av (?:dem|kontoren))`,
);
const indefinite =
  /(?<![a-zåäö])(?:fler|många|flera|vart fjärde|var fjärde|en fjärdedel|hälften|en tredjedel|vart tredje|dussintal)(?![a-zåäö])/;

/** 0 when no number is told. */
export function quantityIn(lower: string): number {
  const told = counted.exec(lower)?.[1];
  if (told === undefined) return indefinite.test(lower) ? Number.POSITIVE_INFINITY : 0;
  return told === 'trettiofem' ? 35 : (spelled.get(told) ?? Number(told));
}
