import { describe, expect, it } from 'vitest';
import { renderGreeting, renderNotice } from '../../shared/alerts/formats.ts';
import { exampleChange } from '../support/alert-services.ts';

const notice = {
  event: 'change.created',
  timestamp: '2025-04-10T08:00:00.000Z',
  change: exampleChange(),
  language: 'sv',
  url: 'https://vakt.example.se/changes/arvika-stanger',
} as const;
const hostile = {
  ...notice,
  change: {
    ...exampleChange(),
    offices: [{ id: 'x', name: '<!channel> & <https://evil.example|Arvika>', municipality: null, county: null }],
    evidence: [
      {
        source: '<!here>',
        url: 'https://a.example/?a=1|2>3',
        title: 't',
        publishedAt: null,
        quotes: [{ field: 'text' as const, quote: '[klicka](https://evil.example) <!everyone> '.repeat(200) }],
      },
    ],
  },
};

describe('a Slack message', () => {
  it('says what happened, where, how much and when, with the quote and a link to the change', () => {
    const message = JSON.parse(renderNotice('slack', notice));
    expect(message.blocks[0]).toMatchObject({ type: 'header', text: { type: 'plain_text' } });
    const text = JSON.stringify(message);
    for (const part of ['Arvika', '50 miljoner kronor', '30 maj 2025', 'Erik Slottner', 'sista gången', notice.url]) {
      expect(text).toContain(part);
    }
  });

  it('lets no text of a source become a mention or a link', () => {
    const message = JSON.parse(renderNotice('slack', hostile));
    const markup = message.blocks.filter(({ type }: { type: string }) => type !== 'header');
    expect(JSON.stringify(markup)).not.toMatch(/<!|<https:\/\/evil/);
    expect(message.text).not.toContain('<');
  });

  it('keeps to the limits of blocks', () => {
    const { blocks } = JSON.parse(renderNotice('slack', hostile));
    expect(blocks[0].text.text.length).toBeLessThanOrEqual(150);
    for (const block of blocks) {
      for (const { text } of [
        ...(block.fields ?? []),
        ...(block.type === 'section' && block.text ? [block.text] : []),
      ]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(3000);
      }
    }
  });
});

describe('a Teams message', () => {
  it('is an adaptive card with the facts and a button', () => {
    const message = JSON.parse(renderNotice('teams', { ...notice, language: 'en' }));
    expect(message.attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
    const { body } = message.attachments[0].content;
    expect(body[1].facts).toContainEqual({ title: 'In effect from', value: '30 May 2025' });
    expect(body.at(-1).actions[0]).toMatchObject({ type: 'Action.OpenUrl', url: notice.url });
  });

  it('lets no text of a source become a link', () => {
    expect(renderNotice('teams', hostile)).not.toContain('[klicka](');
  });
});

it.each(['slack', 'teams'] as const)('a test and a greeting in %s are in the language asked for', (format) => {
  expect(renderNotice(format, { ...notice, event: 'test' })).toContain('prov');
  expect(renderNotice(format, { ...notice, event: 'test', language: 'en' })).toContain('test');
  expect(renderGreeting(format, 'en')).toContain('will post here');
});
