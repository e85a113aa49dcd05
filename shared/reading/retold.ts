// What the tellings of one document tell twice in other words: a move as a closing and an opening, a town for its place, a headline's own way to put it.
import { lowerCase } from './lower-case.ts';
import type { FoundOffice } from './offices.ts';
import { isShut } from './passing.ts';
import type { Telling } from './telling.ts';

export const withoutRetold = (tellings: readonly Telling[]): readonly Telling[] =>
  withoutLooseTitles(withoutTitleTowns(withoutMoves(tellings)));

/** "M: Kontoren får vara kvar": a stance in a headline, unless it announces. */
const claim = /^(?!besked|klart|nu|just nu|uppgifter|senaste|jublet)[\p{L}-]{1,25}(?: [\p{L}-]+)?: /iu;
const ofMove = /(?:gamla|nuvarande|tidigare|nya) (?:service)?(?:kontor|lokal)|det (?:nya|gamla) (?:öppn|stäng)/;

/** "Det gamla kontoret stänger den 29 augusti, det nya öppnar den 1 september": of an office that moves, that is the move. */
function withoutMoves(all: readonly Telling[]): readonly Telling[] {
  const tellings = all.filter(
    ({ field, status }) => !(status === 'cancelled' && field.text.field === 'title' && claim.test(field.text.norm)),
  );
  const moved = new Set(
    tellings.flatMap(({ type, office }) => (type === 'office-relocation' && office ? office.place.id : [])),
  );
  if (moved.size === 0) return tellings;
  return tellings.flatMap((telling) => {
    const { type, office, field, start, end } = telling;
    const half = (type === 'office-closure' || type === 'office-opening') && office && moved.has(office.place.id);
    if (!half) return [telling];
    const said = lowerCase(field.text).slice(start, end);
    if (ofMove.test(said)) return [];
    // "Den 3 juni öppnar kontoret i Gävle på Norra Kungsgatan": where it moves to, and when.
    const isMove = type === 'office-opening' && !another.test(said);
    return [isMove ? { ...telling, type: 'office-relocation' as const } : telling];
  });
}

/** A headline names the municipality, the text the place: "Kontoret i Härjedalen läggs ner", and then Sveg. */
function withoutTitleTowns(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ type, office, field }) => {
    if (!office || field.text.field !== 'title') return true;
    const told = tellings.filter((other) => other.type === type && other.office && other.field !== field);
    const isAgain = told.some((other) => other.office?.place.id === office.place.id);
    return isAgain || !told.some((other) => isWithin(other, office.place));
  });
}

/** What a headline puts its own way, and the text tells as another kind: "Rörbrott stänger kontoret" for days, "Gemensam lokal utreds" for a move. */
function withoutLooseTitles(tellings: readonly Telling[]): readonly Telling[] {
  const told = tellings.filter(({ field }) => field.text.field === 'text');
  if (told.length === 0 || told.length === tellings.length) return tellings;
  const passing = tellings.some(({ type, field }) => type === 'office-disruption' && field.text.field === 'title');
  // "Strejk stänger kontor", and then "Kontoren i Arboga och Köping är stängda."
  if (passing)
    return tellings.map((telling) =>
      telling.type === 'office-closure' && isShut.test(lowerCase(telling.field.text).slice(telling.start, telling.end))
        ? { ...telling, type: 'office-disruption' as const }
        : telling,
    );
  return tellings.filter((telling) => {
    if (telling.field.text.field === 'text' || told.some(({ type }) => type === telling.type)) return true;
    const better = retold[telling.type];
    return !better || !told.some((other) => better(other));
  });
}
const retold: Partial<Record<Telling['type'], (told: Telling) => boolean>> = {
  'office-closure': ({ type }) =>
    type === 'office-disruption' || type === 'office-hours' || type === 'office-relocation',
  'office-opening': ({ type }) => type === 'office-relocation' || type === 'mobile-service',
  review: ({ type, status }) => type.startsWith('office-') && (status === 'possible' || status === 'proposed'),
};

const isWithin = ({ office }: Telling, { municipality }: FoundOffice['place']): boolean =>
  municipality !== null && office?.place.municipality === municipality;

const another = /(?:ett|ytterligare|också|även|dessutom|till|andra)\s(?:\S+\s){0,2}(?:nytt |nya )?(?:service)?kontor/;
