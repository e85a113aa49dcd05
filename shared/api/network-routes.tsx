// The pages about offices, the network's size, its money and the sources, in both languages.
import type { Context } from 'hono';
import * as z from 'zod';
import { standing } from '../changelog/every-change.ts';
import { budgetYears } from '../changelog/network.ts';
import type { OfficeOnDay } from '../changelog/office-states.ts';
import { countyName, municipalityName } from '../knowledge/municipalities.ts';
import { placeNames } from '../knowledge/offices.ts';
import { isoDaySchema } from '../model/reading.ts';
import { budgetTypes } from './network.ts';
import { historyOfOffice, nearestTo, networkOn, pointsOf, todayBy } from './network-view.ts';
import { officeIdSchema } from './offices.ts';
import { AboutPage } from './pages/about.tsx';
import { BudgetPage } from './pages/budget-page.tsx';
import { languageOf } from './pages/language.ts';
import { NetworkPage } from './pages/network-page.tsx';
import { OfficePage } from './pages/office.tsx';
import { OfficesPage } from './pages/offices.tsx';
import { renderPage } from './pages/render.ts';
import { SourcesPage } from './pages/sources-page.tsx';
import { ProblemError } from './problem.ts';
import type { Api, ApiServices } from './services.ts';
import { sourceNamer } from './source-namer.ts';

/** What a form may send; a field that is empty or wrong counts as not given. */
const given = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const officesFormSchema = z.object({
  q: given(z.string().trim().min(1).max(100)),
  county: given(z.string().regex(/^\d{2}$/)),
  asOf: given(isoDaySchema),
});

const folded = (text: string): string => text.toLocaleLowerCase('sv');

/** By its own name, its municipality's or its county's. */
function isCalled(office: OfficeOnDay, words: string): boolean {
  const { name, municipality, county } = office;
  const names = [name, municipality && municipalityName(municipality), county && countyName(county)];
  return names.some((each) => each && folded(each).includes(words));
}

/** The open offices nearest to a Swedish place of that name. */
function nearPlace(name: string, offices: readonly OfficeOnDay[]) {
  const place = [...placeNames()].find(([each]) => folded(each) === folded(name))?.[1];
  const near = place === undefined ? [] : nearestTo(place, offices);
  return place === undefined || near.length === 0 ? null : { place: place.name, offices: near };
}

export function addNetworkPages(api: Api, services: ApiServices): void {
  const { store, clock, sources } = services;
  const namer = sourceNamer(services);

  const offices = async (context: Context) => {
    const query = officesFormSchema.parse(context.req.query());
    const asOf = query.asOf ?? todayBy(clock);
    const network = await networkOn(services, asOf);
    const words = folded(query.q ?? '');
    const found = network.offices
      .filter(({ county }) => query.county === undefined || county === query.county)
      .filter((office) => isCalled(office, words));
    const near = found.length === 0 && query.q !== undefined ? nearPlace(query.q, network.offices) : null;
    const { coverage } = network;
    const language = languageOf(context.req.path);
    return renderPage(context, <OfficesPage {...{ language, coverage, asOf, query, near }} offices={found} />);
  };

  const office = async (context: Context) => {
    const { success, data } = officeIdSchema.safeParse(context.req.param());
    if (!success) throw new ProblemError('not-found');
    const network = await networkOn(services, todayBy(clock));
    const found = network.offices.find(({ id }) => id === data.id);
    if (found === undefined) throw new ProblemError('not-found');
    const history = await historyOfOffice(store.changes, found.id, network.listed);
    const nearest = nearestTo(found, network.offices);
    const props = { history, nearest, language: languageOf(context.req.path), sourceName: await namer() };
    return renderPage(context, <OfficePage office={found} {...props} />);
  };

  const network = async (context: Context) => {
    const points = await pointsOf(store.changes);
    const props = { points, language: languageOf(context.req.path), sourceName: await namer() };
    return renderPage(context, <NetworkPage {...props} />);
  };

  const budget = async (context: Context) => {
    const years = budgetYears(await standing(store.changes, { type: [...budgetTypes] }));
    const props = { years, language: languageOf(context.req.path), sourceName: await namer() };
    return renderPage(context, <BudgetPage {...props} />);
  };

  const health = async (context: Context) => {
    const watched = await store.sourceDefinitions.over(sources);
    const states = await store.sources.getMany(watched.map(({ id }) => id));
    return renderPage(
      context,
      <SourcesPage
        language={languageOf(context.req.path)}
        sources={watched}
        states={states}
        now={services.clock.now()}
      />,
    );
  };

  const about = (context: Context) => renderPage(context, <AboutPage language={languageOf(context.req.path)} />);

  const pages = {
    '/offices': offices,
    '/offices/:id': office,
    '/network': network,
    '/budget': budget,
    '/sources': health,
    '/about': about,
  };
  for (const [path, page] of Object.entries(pages)) {
    api.get(path, page);
    api.get(`/en${path}`, page);
  }
}
