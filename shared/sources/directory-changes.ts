// Two snapshots of an office directory, compared office by office.

import { officeNameOf } from '../knowledge/office-names.ts';
import { slug } from '../knowledge/slug.ts';
import type { Difference, NewsItem, ParsedItem } from '../model/item.ts';
import { type DirectoryField, directoryLabels } from './listed-office.ts';

/** What a change of a line means; a municipality is where an office is, and no change of it. */
const meaning: Partial<Record<DirectoryField, Difference['type']>> = {
  address: 'office-relocation',
  hours: 'office-hours',
  services: 'office-services',
};
/** So large a part vanishing at once is a broken page until a second look shows the same. */
const heldBackBeyond = 0.1;
const nothing = '–';

const keyOf = ({ title }: ParsedItem): string => slug(officeNameOf(title));
const byOffice = (offices: readonly ParsedItem[]) => new Map(offices.map((office) => [keyOf(office), office]));

/** The day on which each office was first seen, by its name; what is no longer listed is forgotten. */
export function firstSeenDays(
  offices: readonly ParsedItem[],
  before: Readonly<Record<string, string>>,
  day: string,
): Record<string, string> {
  const names = offices.map(({ title }) => officeNameOf(title)).filter((name) => name !== '');
  return Object.fromEntries(names.map((name) => [name, before[name] ?? day]));
}

/** Whether too much is gone at once. */
export function isMassClosure(before: readonly ParsedItem[], after: readonly ParsedItem[]): boolean {
  const now = byOffice(after);
  const gone = [...byOffice(before).keys()].filter((key) => !now.has(key)).length;
  return gone > before.length * heldBackBeyond;
}

/** `day`: of the look, so that what closes, opens and closes again is three items. `url`: of the directory. */
export function directoryNews(
  before: readonly ParsedItem[],
  after: readonly ParsedItem[],
  { url, day }: { url: string; day: string },
): NewsItem[] {
  const [then, now] = [byOffice(before), byOffice(after)];
  const item = (office: ParsedItem, type: Difference['type'], was: string, is: string): NewsItem => ({
    url: `${url.split('#', 1)[0]}#${keyOf(office)}-${type.replace('office-', '')}-${day}`,
    title: office.title,
    text: `Före: ${was}\nEfter: ${is}`,
    publishedAt: null,
    difference: { type, office: officeNameOf(office.title) },
  });
  const closed = [...then].filter(([key]) => !now.has(key));
  const opened = [...now].filter(([key]) => !then.has(key));
  const altered = [...now].flatMap(([key, office]) => {
    const earlier = then.get(key);
    return earlier === undefined ? [] : alterations(earlier, office).map((told) => item(office, ...told));
  });
  return [
    ...closed.map(([, office]) => item(office, 'office-closure', whole(office), nothing)),
    ...opened.map(([, office]) => item(office, 'office-opening', nothing, whole(office))),
    ...altered,
  ];
}

const whole = ({ title, text }: ParsedItem): string => [title, ...text.split('\n')].filter(Boolean).join('; ');

/** What both snapshots say, and say otherwise; what only one says is a matter of the page. */
function alterations(before: ParsedItem, after: ParsedItem): [Difference['type'], string, string][] {
  return (Object.entries(meaning) as [DirectoryField, Difference['type']][]).flatMap(([field, type]) => {
    const [was, is] = [lineOf(before, field), lineOf(after, field)];
    if (was === undefined || is === undefined || same(was) === same(is)) return [];
    return [[type, was, is]];
  });
}

const lineOf = ({ text }: ParsedItem, field: DirectoryField): string | undefined =>
  text.split('\n').find((line) => line.startsWith(`${directoryLabels[field]}: `));

/** Dashes, dots and spaces are typography. */
const same = (line: string): string => line.toLowerCase().replace(/[\s.,;:–—-]+/g, ' ');
