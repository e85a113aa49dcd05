// Pages that do not announce what changes on them: a directory of offices, and a page that is watched for its text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkOn, todayBy } from '../../shared/api/network-view.ts';
import { slug } from '../../shared/knowledge/slug.ts';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { pollSource } from '../../shared/pipeline/poll.ts';
import { runPass } from '../../shared/pipeline/run.ts';
import { openPipeline, type TestPipeline } from '../support/pipeline.ts';

let pipeline: TestPipeline;
let origin: TestPipeline['origin'];
let services: TestPipeline['services'];

beforeEach(async () => {
  pipeline = await openPipeline('2025-04-10T08:00:00Z');
  ({ origin, services } = pipeline);
});
afterEach(() => pipeline.close());

function watch(fields: object): Source {
  const source = sourceSchema.parse({
    ...{ id: 's', name: 'Statens servicecenter, servicekontor', url: `${origin.url}/page`, category: 'agency' },
    ...fields,
  });
  services.sources = [source];
  return source;
}
/** A pass an hour after the last, and what the log says then, in the order of recording. */
async function pass(html: string) {
  origin.handlers['/page'] = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
  const before = new Set((await changes()).map(({ id }) => id));
  await runPass(services, { all: true });
  pipeline.passHours(1);
  return (await changes()).filter(({ id }) => !before.has(id));
}
const changes = () => pipeline.changes();
const silently = () => pipeline.silently();
const page = (body: string) =>
  `<!doctype html><html><head><title>Servicekontor</title></head><body>${body}</body></html>`;

interface Office {
  name: string;
  address: string;
  hours: string;
}
const towns = 'Arvika Boden Borås Filipstad Gävle Kiruna Lindesberg Ludvika Mora Nyköping Skövde Torsby'.split(' ');
const all: Office[] = towns.map((name) => ({
  name,
  address: `Storgatan 1, 123 45 ${name}`,
  hours: 'mån–fre 10.00–15.00',
}));
const except = (...names: string[]) => all.filter(({ name }) => !names.includes(name));

/** The same directory in markups that nobody described to us. */
const markups: Record<string, (offices: Office[]) => string> = {
  'headings with paragraphs beside them': (offices) =>
    page(
      `<main><h1>Våra servicekontor</h1>${offices.map(({ name, address, hours }) => `<h2>Servicekontoret i ${name}</h2><p>Besöksadress: ${address}</p><p>Öppettider: ${hours}</p>`).join('')}</main>`,
    ),
  'a table with a head': (offices) =>
    page(
      `<table><tr><th>Ort</th><th>Adress</th><th>Öppettider</th></tr>${offices.map(({ name, address, hours }) => `<tr><td>${name}</td><td>${address}</td><td>${hours}</td></tr>`).join('')}</table>`,
    ),
  'a list of links with what belongs to them': (offices) =>
    page(
      `<nav><a href="/x">Stockholm</a></nav><ul>${offices.map(({ name, address, hours }) => `<li><a href="/kontor/${name}">${name} servicekontor</a><div>${address}</div><div>${hours}</div></li>`).join('')}</ul>`,
    ),
  'data for machines within the page': (offices) =>
    page(
      `<p>Laddar …</p><script type="application/ld+json">${JSON.stringify(offices.map(({ name, address, hours }) => ({ '@type': 'GovernmentOffice', name: `Servicekontor ${name}`, address: { '@type': 'PostalAddress', streetAddress: address }, openingHours: [hours] })))}</script>`,
    ),
  JSON: (offices) =>
    JSON.stringify({
      kontor: offices.map(({ name, address, hours }) => ({ namn: name, adress: address, oppettider: hours })),
    }),
};

describe.each(Object.entries(markups))('an office directory as %s', (_name, directory) => {
  it('tells, office by office, what opened, closed, moved and has other hours, with before and after', async () => {
    watch({ kind: 'office-directory' });
    expect(await pass(directory(except('Mora')))).toEqual([]);
    const altered = except('Boden').map((office) => ({
      ...office,
      ...(office.name === 'Arvika' && { address: 'Torget 9, 123 45 Arvika' }),
      ...(office.name === 'Kiruna' && { hours: 'mån–fre 10.00–13.00' }),
    }));
    const found = await pass(directory(altered));
    expect(found.map(({ type, status, offices }) => [type, status, offices[0]?.id]).sort()).toEqual([
      ['office-closure', 'in-effect', 'boden'],
      ['office-hours', 'in-effect', 'kiruna'],
      ['office-opening', 'in-effect', 'mora'],
      ['office-relocation', 'in-effect', 'arvika'],
    ]);
    const quoteOf = (id: string) =>
      found
        .find(({ offices }) => offices[0]?.id === id)
        ?.evidence[0]?.quotes.map(({ quote }) => quote)
        .join('\n');
    expect(quoteOf('kiruna')).toMatch(/Före: .*10\.00–15\.00[\s\S]*Efter: .*10\.00–13\.00/);
    expect(quoteOf('boden')).toMatch(/Före: .*Boden[\s\S]*Efter: –/);
    expect(await pass(directory(altered))).toEqual([]);
  });
});

describe('an office directory', () => {
  const directory = markups['a table with a head'] ?? expect.fail();

  it('names the offices of the network from its first look on, each from the day it was seen', async () => {
    watch({ kind: 'office-directory' });
    const known = async () => {
      const { offices, coverage } = await networkOn(services, todayBy(services.clock));
      return {
        ids: offices.filter(({ status }) => ['open', 'closing'].includes(status)).map(({ id }) => id),
        known: coverage.known,
      };
    };
    const before = await known();
    await pass(directory(except('Mora')));
    const after = await known();
    expect(new Set(after.ids)).toEqual(new Set([...before.ids, ...except('Mora').map(({ name }) => slug(name))]));
    expect(after.known).toBeGreaterThan(before.known);
    pipeline.passHours(24 * 10);
    await pass(directory(all));
    const { listed } = await networkOn(services, todayBy(services.clock));
    const dayOf = new Map(listed.map(({ place, day, source }) => [place.id, [day, source]]));
    expect(dayOf.get('torsby')).toEqual(['2025-04-10', 'Statens servicecenter, servicekontor']);
    expect(dayOf.get('mora')?.[0]).toBe('2025-04-20');
  });

  it('is read by selectors where they are given', async () => {
    watch({ kind: 'office-directory', list: { item: 'i', title: 'u', hours: 's' } });
    const show = (hours: string) => page(`<i><u>Arvika</u><s>${hours}</s></i><i><u>Boden</u><s>10–15</s></i>`);
    await pass(show('10–15'));
    expect((await pass(show('10–12'))).map(({ type }) => type)).toEqual(['office-hours']);
  });

  it('in which over a tenth is gone at once is held back, and believed when a second look shows the same', async () => {
    watch({ kind: 'office-directory' });
    await pass(directory(all));
    const few = directory(except('Arvika', 'Boden', 'Mora'));
    expect(await pass(few)).toEqual([]);
    expect((await pass(few)).map(({ type }) => type)).toEqual(Array(3).fill('office-closure'));
  });

  it('that was broken for a while has closed nothing', async () => {
    watch({ kind: 'office-directory' });
    await pass(directory(all));
    expect(await pass(directory(except('Arvika', 'Boden', 'Mora')))).toEqual([]);
    expect(await pass(page('<p>Ett fel har inträffat</p>'))).toEqual([]);
    expect(await pass(directory(all))).toEqual([]);
    expect(await pass(directory(except('Arvika', 'Boden', 'Mora')))).toEqual([]);
  });

  it('without any office is a failure, and what was known stays', async () => {
    const source = watch({ kind: 'office-directory' });
    await pass(directory(all));
    await pass(page('<p>Sidan flyttar</p>'));
    expect((await services.store.sources.get(source.id))?.failure).toMatchObject({ kind: 'broken' });
    expect((await pass(directory(except('Mora')))).map(({ offices }) => offices[0]?.id)).toEqual(['mora']);
  });

  it('does not take another way to write the same hours for a change', async () => {
    watch({ kind: 'office-directory' });
    await pass(directory(all));
    const same = all.map((office) => ({ ...office, hours: office.hours.replaceAll('–', '-').replace('mån', 'Mån') }));
    expect(await pass(directory(same))).toEqual([]);
  });
});

describe('a watched page', () => {
  const show = (...paragraphs: string[]) =>
    page(
      `<nav>Start Kontakt</nav><main><h1>Servicekontoret i Arvika</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main><footer>© ${pipeline.now().toISOString()}</footer>`,
    );
  const usual = 'Här får du hjälp med ärenden hos Försäkringskassan, Pensionsmyndigheten och Skatteverket.';
  const closing = 'Statens servicecenter stänger servicekontoret i Arvika den 30 maj 2025.';

  it('tells of what stands there anew, quoted, with a link to the place', async () => {
    watch({ kind: 'page', select: 'main' });
    expect(await pass(show(usual))).toEqual([]);
    const [found, ...others] = await pass(show(usual, closing));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ type: 'office-closure', effectiveFrom: '2025-05-30' });
    expect(found?.evidence[0]).toMatchObject({ url: expect.stringContaining('/page#:~:text=Statens%20servicecenter') });
    expect(found?.evidence[0]?.quotes.map(({ quote }) => quote).join()).toContain('den 30 maj 2025');
    expect(await silently()).toEqual([false]);
  });

  it('tells nothing of what stood there at the first look to anybody', async () => {
    watch({ kind: 'page' });
    const [found] = await pass(show(usual, closing));
    expect(found).toMatchObject({ type: 'office-closure' });
    expect(await silently()).toEqual([true]);
  });

  it('is read for what changed only, whatever frames it', async () => {
    const source = watch({ kind: 'page' });
    await pass(show(usual));
    pipeline.passHours(24);
    origin.handlers['/page'] = show(usual);
    expect(await pollSource(source, services)).toMatchObject({ outcome: 'items', newItems: 0, offered: [] });
  });

  it('whose text is gone is a failure, and its return no news', async () => {
    const source = watch({ kind: 'page', select: 'main' });
    await pass(show(usual, closing));
    await pass(page('<div>Underhåll pågår</div>'));
    expect((await services.store.sources.get(source.id))?.failure).toMatchObject({ kind: 'broken' });
    expect(await pass(show(usual, closing))).toEqual([]);
  });
});
