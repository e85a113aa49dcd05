// Papers that publish closures while the program is killed: one a town, each in one paper or in two, over an origin that fails now and then.
import { setTimeout as sleep } from 'node:timers/promises';
import { municipalities } from '../../shared/knowledge/municipalities.ts';
import { officePlace } from '../../shared/knowledge/offices.ts';
import { slug } from '../../shared/knowledge/slug.ts';
import { read } from '../../shared/reading/read.ts';
import { openNewsroom } from '../story/newsroom.ts';
import type { Handler } from '../support/origin.ts';
import type { Chance } from './chance.ts';

export interface Town {
  id: string;
  name: string;
  county: string;
}

const papers = ['nordan', 'sunnan'];
const months = ['januari', 'mars', 'april', 'maj', 'juni', 'augusti', 'oktober', 'december'];
const faults = { error: 0.03, reset: 0.02, slow: 0.05 };

export const storyOf = ({ name }: Town, day: string) => ({
  title: `Servicekontoret i ${name} stänger`,
  text: `Statens servicecenter har beslutat att servicekontoret i ${name} stänger den ${day} 2031.`,
});
const retold = ({ name }: Town, day: string) => ({
  title: `${name} förlorar sitt statliga servicekontor`,
  text: `Den ${day} 2031 stänger Statens servicecenter servicekontoret i ${name}, enligt ett beslut.`,
});

/** Towns of which the reading is certain: what is tried here is whether news arrives, not whether it is understood. */
export function townsToClose(): Town[] {
  return municipalities.flatMap(({ name }) => {
    const place = officePlace(slug(name));
    if (place?.county == null || place.name !== name) return [];
    const town = { id: place.id, name, county: place.county };
    const isCertain = [storyOf, retold].every((write) => {
      const { title, text } = write(town, '30 maj');
      const { changes } = read({ title, text, publishedAt: '2030-04-10' });
      return changes.length === 1 && changes[0]?.offices.join() === town.id;
    });
    return isCertain ? [town] : [];
  });
}

export interface Press {
  sources: string;
  published: Town[];
  /** A town that was not told of before; `false` when there is none left. */
  publishNext(): boolean;
  /** From now on nothing fails. */
  calm(): void;
  close(): Promise<void>;
}

export async function openPress(chance: Chance): Promise<Press> {
  const newsroom = await openNewsroom(papers);
  const { handlers } = newsroom.origin;
  const towns = townsToClose();
  const published: Town[] = [];
  let isCalm = false;

  const failing =
    (handler: Handler): Handler =>
    async (request, response) => {
      const fault = isCalm ? null : chance.one(faults);
      if (fault === 'error') return { status: 503 };
      if (fault === 'reset') throw new Error('reset as chance had it');
      if (fault === 'slow') await sleep(chance.between(100, 1500));
      if (typeof handler === 'function') return handler(request, response);
      return typeof handler === 'string' ? { body: handler } : handler;
    };
  for (const [route, handler] of Object.entries(handlers)) handlers[route] = failing(handler);

  return {
    sources: newsroom.sources,
    published,
    publishNext() {
      const town = towns[published.length];
      if (town === undefined) return false;
      const day = `${1 + Math.floor(chance.next() * 28)} ${months[Math.floor(chance.next() * months.length)]}`;
      const [paper = '', other = ''] = chance.next() < 0.5 ? papers : papers.toReversed();
      newsroom.publish(paper, { slug: town.id, ...storyOf(town, day) });
      if (chance.next() < 0.3) newsroom.publish(other, { slug: `${town.id}-ocksa`, ...retold(town, day) });
      for (const route of [`/${paper}/${town.id}`, `/${other}/${town.id}-ocksa`]) {
        const page = handlers[route];
        if (page !== undefined) handlers[route] = failing(page);
      }
      published.push(town);
      return true;
    },
    calm() {
      isCalm = true;
    },
    close: newsroom.origin.close,
  };
}
