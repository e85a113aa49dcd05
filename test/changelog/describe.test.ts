import { expect, it, describe as suite } from 'vitest';
import { type Described, describe, formatSek } from '../../shared/changelog/describe.ts';
import type { AmountFacts } from '../../shared/model/reading.ts';
import { changeStatuses, changeTypes, languages } from '../../shared/model/words.ts';

const change = (fields: Partial<Described> = {}): Described => ({
  type: 'office-closure',
  status: 'decided',
  announcedAt: '2025-04-10T06:00:00.000Z',
  effectiveFrom: null,
  offices: [],
  municipalities: [],
  counties: [],
  ministers: [],
  agencies: [],
  amounts: [],
  officeCounts: [],
  confidence: 1,
  ...fields,
});
const office = (name: string, county: string | null = '17') => ({
  id: name.toLowerCase(),
  name,
  municipality: null,
  county,
});
const sum = (millions: number, fiscalYear: number | null, fields: Partial<AmountFacts> = {}): AmountFacts => ({
  sek: millions * 1e6,
  sekMax: null,
  direction: 'decrease',
  fiscalYear,
  recurring: false,
  ...fields,
});
const seedSums = [sum(50, 2025), sum(100, 2026), sum(150, 2027)];
const count = (from: number | null, to: number) => ({ from, to, since: null, asOf: null });

suite('the title of a change', () => {
  const cases: [Partial<Described>, string, string][] = [
    [
      { offices: [office('Arvika')], effectiveFrom: '2025-05-30' },
      'Servicekontoret i Arvika stänger 30 maj 2025',
      'The service office in Arvika to close 30 May 2025',
    ],
    [{ offices: [office('Arvika')] }, 'Servicekontoret i Arvika ska stängas', 'The service office in Arvika to close'],
    [
      { status: 'cancelled', offices: [office('Arvika')] },
      'Servicekontoret i Arvika blir kvar',
      'The service office in Arvika will stay',
    ],
    [{ status: 'possible' }, 'Servicekontor kan komma att stängas', 'Service offices may close'],
    [
      { status: 'possible', counties: ['25'] },
      'Servicekontor i Norrbottens län kan komma att stängas',
      'Service offices in Norrbotten County may close',
    ],
    [
      { status: 'proposed', municipalities: ['2584'], counties: ['25'] },
      'Servicekontor i Kiruna kommun föreslås stängas',
      'Service offices in Kiruna Municipality proposed to close',
    ],
    [
      { type: 'budget-cut', status: 'proposed', amounts: seedSums },
      'Anslaget till Statens servicecenter föreslås minska med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och 150 miljoner kronor 2027',
      'The appropriation to Statens servicecenter proposed to be cut by SEK 50 million in 2025, SEK 100 million in 2026 and SEK 150 million in 2027',
    ],
    [
      { type: 'budget-increase', amounts: [sum(10, 2026, { recurring: true, direction: 'increase' })] },
      'Anslaget till Statens servicecenter ökar med 10 miljoner kronor per år från 2026',
      'The appropriation to Statens servicecenter to be raised by SEK 10 million a year from 2026',
    ],
    [
      { type: 'budget-cut', status: 'possible' },
      'Anslaget till Statens servicecenter kan komma att minska',
      'The appropriation to Statens servicecenter may be cut',
    ],
    [
      { type: 'network-size', status: 'in-effect', officeCounts: [count(113, 147)] },
      'Antalet servicekontor: från 113 till 147',
      'The number of service offices: from 113 to 147',
    ],
    [
      { type: 'network-size', status: 'possible', officeCounts: [count(null, 112)] },
      'Antalet servicekontor kan ändras: 112',
      'The number of service offices may change: 112',
    ],
    [
      { type: 'office-hours', offices: [office('Åre')], effectiveFrom: '2025-01-07' },
      'Öppettiderna på servicekontoret i Åre ändras 7 januari 2025',
      'Opening hours at the service office in Åre to change 7 January 2025',
    ],
    [
      { type: 'mandate', offices: ['Boden', 'Åre', 'Lysekil', 'Laholm', 'Tingsryd'].map((name) => office(name)) },
      'Statens servicecenter får ett nytt uppdrag om servicekontoren i Boden, Åre, Lysekil och 2 andra orter',
      'Statens servicecenter gets a new assignment on the service offices in Boden, Åre, Lysekil and 2 other places',
    ],
    [
      {
        type: 'mandate',
        offices: ['Boden', 'Åre', 'Lysekil', 'Laholm'].map((name) => office(name)),
        status: 'cancelled',
      },
      'Uppdraget till Statens servicecenter om servicekontoren i Boden, Åre, Lysekil och Laholm blir inte av',
      'The assignment to Statens servicecenter on the service offices in Boden, Åre, Lysekil and Laholm is called off',
    ],
    [
      { type: 'mobile-service', status: 'possible' },
      'Mobil service kan komma att införas',
      'Mobile service may be introduced',
    ],
  ];
  it.each(cases)('%j', (fields, swedish, english) => {
    expect(describe(change(fields), 'sv').title).toBe(swedish);
    expect(describe(change(fields), 'en').title).toBe(english);
  });

  it('is a whole sentence for every type, status and language, with facts and without', () => {
    const full = {
      offices: [office('Arvika')],
      effectiveFrom: '2025-05-30',
      amounts: seedSums,
      officeCounts: [count(1, 2)],
    };
    const titles = languages.flatMap((language) =>
      changeTypes.flatMap((type) =>
        changeStatuses.flatMap((status) =>
          [{}, full].map((fields) => describe(change({ type, status, ...fields }), language).title),
        ),
      ),
    );
    for (const title of titles) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(title).not.toMatch(/[{}]|\s\s|\s$|undefined|null/);
    }
    // Each type and status says something else.
    expect(new Set(titles.filter((_, n) => n % 2 === 0)).size).toBe(titles.length / 2);
  });
});

suite('the summary of a change', () => {
  it('says how firm it is, from when, where, and who', () => {
    const { summary } = describe(
      change({
        effectiveFrom: '2025-05-30',
        offices: [office('Arvika'), office('Okänd', null)],
        ministers: [{ id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' }],
      }),
      'sv',
    );
    expect(summary).toBe(
      'Det är beslutat. Gäller från 30 maj 2025. Kontor: Arvika (Värmlands län), Okänd. Statsråd: Erik Slottner (KD).',
    );
  });
});

suite('a sum', () => {
  it.each([
    [50_000_000, null, '50 miljoner kronor', 'SEK 50 million'],
    [2_500_000, null, '2,5 miljoner kronor', 'SEK 2.5 million'],
    [1_200_000_000, null, '1,2 miljarder kronor', 'SEK 1.2 billion'],
    [450_000, null, '450 000 kronor', 'SEK 450,000'],
    [50_000_000, 60_000_000, '50–60 miljoner kronor', 'SEK 50–60 million'],
  ])('%i to %s is %s', (sek, sekMax, swedish, english) => {
    expect(formatSek(sek, sekMax, 'sv').replaceAll('\u00a0', ' ')).toBe(swedish);
    expect(formatSek(sek, sekMax, 'en')).toBe(english);
  });
});
