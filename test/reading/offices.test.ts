// Which places are offices: those the words tie to one, and none of the datelines, wishes, counties and other people's offices.
import { describe, expect, it } from 'vitest';
import { findOffices } from '../../shared/reading/offices.ts';
import { normalise } from '../../shared/reading/text.ts';

const ids = (text: string): string[] => [
  ...new Set((findOffices([normalise(text, 'text')])[0] ?? []).map(({ place }) => place.id)),
];

describe('offices in a text', () => {
  it.each<[string, string[]]>([
    ['Servicekontoret i Arvika har öppet i dag.', ['arvika']],
    ['Kontoren i Boden, Kalix och Haparanda berörs.', ['boden', 'kalix', 'haparanda']],
    ['Servicekontoret Brandbergen ligger i Haninge centrum.', ['brandbergen']],
    ['Arvikas servicekontor får nya möbler.', ['arvika']],
    ['Storuman, Torsby och Vansbro får servicekontor.', ['storuman', 'torsby', 'vansbro']],
    ['Ett servicekontor i Ulricehamns kommun öppnar.', ['ulricehamn']],
    ['117 servicekontor, från Kiruna i norr till Trelleborg i söder.', ['kiruna', 'trelleborg']],
    ['Servicekontoret i Arvika stängs och besökare hänvisas till kontoret i Karlstad.', ['arvika', 'karlstad']],
    ['Dessa servicekontor stängs:\nArvika – 30 maj\nMora – 13 juni', ['arvika', 'mora']],
    ['Servicekontoret på Mobilia i Malmö invigs.', ['malmo-mobilia']],
    ['Servicekontoret i Stenungssund har flyttat.', ['stenungsund']],
    ['Statens servicecenter i Kiruna tar emot besök.', ['kiruna']],
    ['Kiruna-kontoret hotas.', ['kiruna']],
    ['Servicekontoret i Växjö (Araby) stängs.', ['vaxjo-araby']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    'KIRUNA. Regeringen satsar på servicekontor.',
    'Pressträff i Kramfors: civilministern talade om servicekontor.',
    'Kalix och Älvsbyn behöver också servicekontor.',
    'Ett servicekontor kan hamna i Hageby, Klockaretorpet eller Navestad.',
    'Antalet servicekontor i Örebro län ökar.',
    'Servicekontoren behövs, säger Anna Berg från Mora Tidning.',
    'Polisens servicekontor i Vimmerby öppnar.',
    'Skatteverkets kontor i Falun stänger.',
    'De administrativa kontoren finns i Stockholm, Gävle och Sollefteå.',
    'Bankkontoret i Åsele läggs ned.',
    'Vi ser fram emot fler servicekontor. Bara så kan alla få hjälp.',
    'Länsstyrelsen i Örebro har granskat servicekontoren.',
    'Region Skåne och servicekontoren samarbetar.',
  ])('no office in: %s', (text) => expect(ids(text)).toEqual([]));
});
