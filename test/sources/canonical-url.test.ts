import { expect, it } from 'vitest';
import { canonicalUrl } from '../../shared/sources/canonical-url.ts';

it.each([
  ['HTTPS://WWW.Example.SE:443/a/?utm_source=x&b=2&a=1&fbclid=z#top', 'https://www.example.se/a/?a=1&b=2'],
  ['https://example.se/?at_medium=rss&mc_cid=1', 'https://example.se/'],
  [
    'https://example.se/4.a/12.b.portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8',
    'https://example.se/4.a/12.b.portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8',
  ],
  ['//example.se./b', 'https://example.se/b'],
  ['nyhet', 'https://base.example/x/nyhet'],
  ['https://statenssc.se/nyheter/a', 'https://www.statenssc.se/nyheter/a'],
  [
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/interpellation/om-kontor_hc10548/',
    'https://data.riksdagen.se/dokument/HC10548.html',
  ],
  [
    'https://riksdagen.se/sv/dokument-lagar/dokument/om-kontor_HC10548',
    'https://data.riksdagen.se/dokument/HC10548.html',
  ],
  ['http://data.riksdagen.se/dokumentstatus/HC10548.json', 'https://data.riksdagen.se/dokument/HC10548.html'],
  ['https://www.riksdagen.se/sv/kalender/', 'https://www.riksdagen.se/sv/kalender/'],
  ['javascript:alert(1)', null],
  ['https://me:pw@example.se/', null],
  ['http://[bad', null],
  [`https://example.se/${'x'.repeat(3000)}`, null],
])('%s', (raw, expected) => {
  expect(canonicalUrl(raw, 'https://base.example/x/')).toBe(expected);
  if (expected !== null) expect(canonicalUrl(expected)).toBe(expected);
});
