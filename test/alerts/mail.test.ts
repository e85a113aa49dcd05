import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../shared/alerts/links.ts';
import { renderAlertMail, renderConfirmationMail, renderTestMail } from '../../shared/alerts/mail.ts';
import type { TokenClaims } from '../../shared/alerts/tokens.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { exampleChange } from '../support/alert-services.ts';

/** Tokens that can be read, and what they were drawn for. */
const drawn = new Map<string, TokenClaims>();
const draw = (claims: TokenClaims) => {
  const token = `${claims.purpose}_${claims.subscriptionId}`;
  drawn.set(token, claims);
  return token;
};
const links = createLinks('https://vakt.example.se', { draw }, new Date('2025-01-01T00:00:00Z'));
const aYearLater = new Date('2026-01-01T00:00:00Z');
const subscription: Subscription = {
  channel: { type: 'email', address: 'lasare@example.se' },
  filter: { county: ['17', '25'], type: ['office-closure'] },
  frequency: 'immediate',
  language: 'sv',
  on: ['created'],
  id: 'a1b2',
  status: 'active',
  createdAt: '2025-01-01T00:00:00.000Z',
  activeAt: '2025-01-01T00:00:00.000Z',
  secret: null,
  endedReason: null,
};
const addressed = { subscription, to: 'lasare@example.se', messageId: 'msg_1@vakt.example.se', links };
const notice = (
  change: Partial<Change> = {},
  event: 'change.created' | 'change.updated' | 'change.withdrawn' = 'change.created',
) => ({
  change: { ...exampleChange(), ...change },
  event,
});

describe('an alert', () => {
  const mail = renderAlertMail(addressed, [notice()]);

  it('says in its subject what happened, where and when', () => {
    expect(mail.subject).toMatch(/Arvika/);
    expect(mail.subject).toMatch(/stäng/);
    expect(mail.subject).toMatch(/30 maj/);
  });

  it.each(['text', 'html'] as const)('tells in its %s what, where, who, how much, when, and what proves it', (body) => {
    for (const part of [
      'Arvika',
      'Erik Slottner, civilminister (KD)',
      '50 miljoner kronor (minskning, 2025)',
      '30 maj 2025',
      'Den 30 maj håller kontoret i Arvika öppet för sista gången.',
      'https://bygdebladet.example/arvika',
      'https://vakt.example.se/changes/arvika-stanger',
      'Värmlands län eller Norrbottens län',
    ]) {
      expect(mail[body]).toContain(part);
    }
  });

  it('can be ended with one click by the mail program, and by a link', () => {
    const url = /^<(.*)>$/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const token = url.replace('https://vakt.example.se/unsubscribe/', '');
    expect(drawn.get(token)).toEqual({ purpose: 'unsubscribe', subscriptionId: 'a1b2', expiresAt: aYearLater });
    expect(mail.text).toContain(url);
    expect(mail.html).toContain(url);
  });

  it('carries the manage token as a link', () => {
    const token = /\/manage\/([\w-]+)/.exec(mail.text)?.[1] ?? '';
    expect(drawn.get(token)).toEqual({ purpose: 'manage', subscriptionId: 'a1b2', expiresAt: aYearLater });
  });

  it('calls itself automatic, so that nobody is out of office to us', () => {
    expect(mail.headers['Auto-Submitted']).toBe('auto-generated');
  });

  it('loads nothing and tracks nobody', () => {
    const $ = load(mail.html);
    expect($('img, script, link, iframe, [src], [background]').length).toBe(0);
    expect(mail.html).not.toContain('url(');
    const hosts = $('a')
      .map((_, a) => new URL($(a).attr('href') ?? '').hostname)
      .get();
    expect(new Set(hosts)).toEqual(new Set(['vakt.example.se', 'bygdebladet.example']));
  });

  it('is laid out in tables that need no style sheet, for light and dark, with a preheader', () => {
    const $ = load(mail.html);
    expect($('table').length).toBeGreaterThan(0);
    expect($('table').filter((_, table) => $(table).attr('role') !== 'presentation').length).toBe(0);
    expect($('meta[name="color-scheme"]').attr('content')).toBe('light dark');
    expect($('body > div').first().text()).toContain('Arvika');
    expect($('html').attr('lang')).toBe('sv');
  });

  it('is in English for who asked for that', () => {
    const english = renderAlertMail({ ...addressed, subscription: { ...subscription, language: 'en' } }, [notice()]);
    expect(english.text).toContain('SEK 50 million (decrease, 2025)');
    expect(english.text).toContain('https://vakt.example.se/en/changes/arvika-stanger');
    expect(english.subject).toMatch(/30 May/);
  });

  it('on several changes counts them in the subject and tells each', () => {
    const bollnas = { id: 'b', offices: [{ id: 'bollnas', name: 'Bollnäs', municipality: '2183', county: '21' }] };
    const several = renderAlertMail(addressed, [notice(), notice(bollnas)]);
    expect(several.subject).toMatch(/^2 ändringar: .*Arvika.*Bollnäs/);
    expect(several.text).toContain('/changes/b');
    expect(load(several.html)('h2').length).toBe(2);
  });

  it('on a new version or a withdrawal says so first', () => {
    expect(renderAlertMail(addressed, [notice({}, 'change.updated')]).subject).toMatch(/^Ny uppgift: /);
    expect(renderAlertMail(addressed, [notice({}, 'change.withdrawn')]).subject).toMatch(/^Rättelse/);
  });

  it('lets nothing that a source wrote become markup, a header or a dangerous link', () => {
    const evil = '<script>alert(1)</script>"\'&\r\nBcc: x@example.se';
    const change = {
      offices: [{ id: 'x', name: evil, municipality: null, county: null }],
      evidence: [
        {
          source: evil,
          url: 'javascript:alert(1)',
          title: evil,
          publishedAt: null,
          quotes: [{ field: 'text' as const, quote: evil }],
        },
      ],
    };
    const { subject, html } = renderAlertMail(addressed, [notice(change)]);
    expect(subject).not.toMatch(/[\r\n]/);
    const $ = load(html);
    expect($('script').length).toBe(0);
    expect($('a[href^="javascript"]').length).toBe(0);
    expect($('body').text()).toContain('<script>alert(1)</script>"\'&');
  });

  it('on a change of a hundred sources and offices stays readable', () => {
    const { evidence, offices } = exampleChange();
    const change = { evidence: Array(100).fill(evidence[0]), offices: Array(100).fill(offices[0]) };
    const mail = renderAlertMail(addressed, [notice(change)]);
    expect(mail.text).toContain('och 95 källor till');
    expect(mail.text).toContain('och 88 till');
    expect(mail.html.length).toBeLessThan(30_000);
  });
});

describe('a confirmation', () => {
  const expiresAt = new Date('2025-01-08T00:00:00Z');
  const other: Subscription = {
    ...subscription,
    id: 'c3d4',
    filter: { q: 'KÖP NU evil.example', office: ['kop-nu'] },
    frequency: 'daily',
  };
  const mail = renderConfirmationMail('lasare@example.se', {
    subscriptions: [subscription, other],
    messageId: 'a1b2@vakt.example.se',
    links,
    expiresAt,
  });

  it('asks about each subscription that waits, each with its own link, for seven days', () => {
    const tokens = [...mail.text.matchAll(/\/confirm\/([\w-]+)/g)].map(([, token]) => token ?? '');
    const claims = tokens.map((token) => drawn.get(token));
    expect(claims).toEqual([
      { purpose: 'confirm', subscriptionId: 'a1b2', expiresAt },
      { purpose: 'confirm', subscriptionId: 'c3d4', expiresAt },
    ]);
    expect(mail.text).toContain('Värmlands län');
    expect(mail.html).toContain(tokens[1]);
  });

  it('holds nothing that a stranger could have written to the reader', () => {
    expect(mail.text + mail.html).not.toMatch(/KÖP NU|kop-nu/);
    expect(mail.text).toContain('ett sökord');
  });

  it('is no list mail: there is nothing to leave yet', () => {
    expect(mail.headers['List-Unsubscribe']).toBeUndefined();
  });
});

it('a test says that it is one, and can be unsubscribed from like the real thing', () => {
  const mail = renderTestMail({ ...addressed, subscription: { ...subscription, language: 'en' } });
  expect(mail.subject).toBe('A test from Kontorsvakten');
  expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
});
