// A year of news and of what befalls those who print it and those who hear of it, drawn from a seed: what is published when, and what the log must then say.
import { TZDate } from '@date-fns/tz';
import type { ChangeStatus, ChangeType } from '../../shared/model/words.ts';
import type { Chance } from '../chaos/chance.ts';
import { type Town, townsToClose } from '../chaos/press.ts';

const timeZone = 'Europe/Stockholm';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

export interface Paper {
  id: string;
  /** Watched from then on; those of the beginning from the first moment. */
  appearsAt: number;
  /** Gone for good, and taken from the sources a month later. */
  diesAt: number;
  removedAt: number;
  outages: { from: number; to: number; status: number }[];
}
export interface Story {
  at: number;
  paper: string;
  slug: string;
  title: string;
  text: string;
}
/** What the log must say of a town in the end. */
export interface Event {
  town: Town;
  type: ChangeType;
  status: ChangeStatus;
  effectiveFrom: string;
  firstPublishedAt: number;
  /** It stood there before its paper was watched. */
  isOld: boolean;
}
export interface Plan {
  papers: Paper[];
  /** By time. */
  stories: Story[];
  events: Event[];
}

export const never = Number.POSITIVE_INFINITY;

const papersAtFirst = 8;
const paperAppearsEveryDays = 45;
const paperDiesEveryDays = 60;
const outageEveryDays = 20;
const eventEveryHours = 42;
const noiseEveryHours = 30;
/** Found, with a day between two looks and as much after a failure, before the paper is gone or the year over. */
export const foundWithinMs = 4 * dayMs;

export function makePlan(start: Date, days: number, chance: Chance): Plan {
  const from = start.getTime();
  const until = from + days * dayMs;
  const papers = makePapers(from, days, chance);
  const towns = townsToClose();
  const stories: Story[] = [];
  const events: Event[] = [];
  const aliveAt = (at: number, but = ''): string | null => {
    const alive = papers.filter(
      ({ id, appearsAt, diesAt }) => id !== but && appearsAt + dayMs < at && at + foundWithinMs < diesAt,
    );
    return alive[Math.floor(chance.next() * alive.length)]?.id ?? null;
  };
  const tell = (paper: string, at: number, slug: string, title: string, text: string) =>
    stories.push({ at, paper, slug, title, text });

  const announce = (town: Town, paper: string, at: number, isOld = false) => {
    const day = chance.next() < 0.4 ? monthEnd(at, chance) : at + chance.between(10, 200) * dayMs;
    const effectiveFrom = swedishDay(day);
    const { name, id } = town;
    const [year, month, date] = effectiveFrom.split('-').map(Number) as [number, number, number];
    const written = `${date} ${months[month - 1]} ${year}`;
    tell(
      paper,
      at,
      id,
      `Servicekontoret i ${name} stänger`,
      `Statens servicecenter har beslutat att servicekontoret i ${name} stänger den ${written}.`,
    );
    const event: Event = {
      ...{ town, type: 'office-closure', status: 'decided', effectiveFrom, firstPublishedAt: at, isOld },
    };
    events.push(event);
    if (isOld) return;
    const [retoldAt, carriedOutAt] = [
      at + chance.between(0.1, 4) * dayMs,
      Date.parse(effectiveFrom) + dayMs + 9 * hourMs,
    ];
    const other = aliveAt(retoldAt, paper);
    if (other !== null && retoldAt + foundWithinMs < until && chance.next() < 0.4) {
      const title = `${name} förlorar sitt statliga servicekontor`;
      const text = `Den ${written} stänger Statens servicecenter servicekontoret i ${name}, enligt ett beslut.`;
      tell(other, retoldAt, `${id}-ocksa`, title, text);
    }
    const last = aliveAt(carriedOutAt);
    if (last !== null && carriedOutAt + foundWithinMs < until && chance.next() < 0.7) {
      const text = `I går stängde Statens servicecenter servicekontoret i ${name}.`;
      tell(last, carriedOutAt, `${id}-stangt`, `Nu har servicekontoret i ${name} stängt`, text);
      event.status = 'in-effect';
    }
  };
  const open = (town: Town, paper: string, at: number) => {
    const text = `I dag öppnar Statens servicecenter ett nytt servicekontor i ${town.name}.`;
    tell(paper, at, town.id, `Servicekontoret i ${town.name} öppnar i dag`, text);
    const effectiveFrom = swedishDay(at);
    events.push({
      town,
      type: 'office-opening',
      status: 'in-effect',
      effectiveFrom,
      firstPublishedAt: at,
      isOld: false,
    });
  };

  const opensAt = edgesOf(from, until);
  const ordinary = every(eventEveryHours, from + dayMs, until - foundWithinMs, chance);
  for (const at of [...opensAt, ...ordinary].sort((a, b) => a - b)) {
    const paper = aliveAt(at);
    const town = paper === null ? undefined : towns.pop();
    if (paper === null || town === undefined) continue;
    if (opensAt.includes(at) || chance.next() < 0.2) open(town, paper, at);
    else announce(town, paper, at);
  }
  for (const { id, appearsAt } of papers.filter((paper) => paper.appearsAt > from)) {
    for (const town of towns.splice(-2)) announce(town, id, appearsAt - chance.between(1, 3) * dayMs, true);
  }
  for (const [number, at] of every(noiseEveryHours, from - 5 * dayMs, until, chance).entries()) {
    const paper = aliveAt(at) ?? papers[number % papersAtFirst]?.id ?? '';
    const [title, text] = noise[number % noise.length] as [string, string];
    tell(paper, at, `annat-${number}`, title, text);
  }
  return { papers, stories: stories.sort((a, b) => a.at - b.at), events };
}

function makePapers(from: number, days: number, chance: Chance): Paper[] {
  const paper = (id: string, appearsAt: number): Paper => ({
    id,
    appearsAt,
    diesAt: never,
    removedAt: never,
    outages: [],
  });
  const papers = Array.from({ length: papersAtFirst }, (_, index) => paper(`paper-${index}`, from));
  for (let day = paperAppearsEveryDays; day < days - 5; day += paperAppearsEveryDays) {
    papers.push(paper(`paper-${papers.length}`, from + day * dayMs));
  }
  for (let day = paperDiesEveryDays, index = 0; day < days - 5; day += paperDiesEveryDays, index += 1) {
    const dying = papers[index];
    if (dying === undefined) break;
    dying.diesAt = from + day * dayMs + 5 * hourMs;
    dying.removedAt = dying.diesAt + 30 * dayMs;
  }
  for (let day = 7; day < days - 5; day += outageEveryDays) {
    const at = from + day * dayMs;
    const failing = papers[Math.floor(chance.next() * papers.length)];
    const status = chance.next() < 0.5 ? 503 : 404;
    failing?.outages.push({ from: at, to: at + chance.between(4, 60) * hourMs, status });
  }
  return papers;
}

/** Where days are miscounted: the last and first minutes of months, and the night hours in which the clocks are set, by Swedish time. */
function edgesOf(from: number, until: number): number[] {
  const edges: number[] = [];
  const { year, month } = { year: new Date(from).getUTCFullYear(), month: new Date(from).getUTCMonth() };
  for (let index = 0; ; index += 1) {
    const first = new TZDate(year, month + index, 1, timeZone).getTime();
    if (first > until) break;
    edges.push(first - 10 * 60_000, first + 10 * 60_000);
    const isSet = [2, 9].includes((month + index) % 12);
    if (!isSet) continue;
    const nextFirst = new TZDate(year, month + index + 1, 1, timeZone);
    const lastSunday = new Date(Date.UTC(nextFirst.getFullYear(), nextFirst.getMonth(), 0));
    lastSunday.setUTCDate(lastSunday.getUTCDate() - lastSunday.getUTCDay());
    // Before and after the clocks are set, at one at night by UTC, and ten past midnight by Swedish time, in March and in October.
    for (const minutes of [50, 70, -50, -110]) edges.push(lastSunday.getTime() + minutes * 60_000);
  }
  return edges.filter((at) => at > from + dayMs && at < until - foundWithinMs);
}

function every(hours: number, from: number, until: number, chance: Chance): number[] {
  const moments: number[] = [];
  for (let at = from; at < until; at += hours * hourMs * chance.between(0.5, 1.5)) moments.push(at);
  return moments;
}

/** The last day of one of the coming months, at noon. */
function monthEnd(at: number, chance: Chance): number {
  const day = new TZDate(at, timeZone);
  return new TZDate(day.getFullYear(), day.getMonth() + 2 + Math.floor(chance.next() * 5), 0, 12, timeZone).getTime();
}

/** By another way than the program's, which is held against it. */
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone });
export const swedishDay = (at: number): string => dayFormat.format(at);

const noise: [string, string][] = [
  ['Segern kom i sista minuten', 'Hemmalaget vann med 3–2 efter ett mål i sista minuten inför 1 200 åskådare.'],
  [
    'Polisens servicekontor flyttar',
    'Polisen flyttar sitt servicekontor, där man söker pass, till nya lokaler den 3 maj.',
  ],
  [
    'Kommunen höjer avgiften',
    'Kommunens kontaktcenter får nya öppettider, och avgiften för sophämtning höjs med 40 kronor.',
  ],
  ['Bankens sista kontor stänger', 'Banken stänger sitt sista kontor på orten den 30 april.'],
  ['Regn väntas i helgen', 'Ett lågtryck drar in från väster och ger upp till 30 millimeter regn.'],
];
