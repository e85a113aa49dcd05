import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createSecret, cut, signedHeaders, webhookBody } from '../../shared/alerts/webhook.ts';
import { exampleChange } from '../support/alert-services.ts';

describe('a signature', () => {
  it('is that of the published vector', () => {
    const headers = signedHeaders({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: new Date(1_614_265_330_000),
      body: '{"test": 2432232314}',
      secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    });
    expect(headers).toMatchObject({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is accepted by the published library, with text beyond ASCII', () => {
    const secret = createSecret((size) => new Uint8Array(size).fill(3));
    const body = webhookBody('change.created', '2025-04-10T08:00:00.000Z', { ...exampleChange(), title: 'Åmål – 🏛️' });
    const headers = signedHeaders({ id: 'msg_1', timestamp: new Date(), body, secrets: [secret] });
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ data: { title: 'Åmål – 🏛️' } });
  });
});

describe('a secret', () => {
  it('is whsec_ and 32 random bytes in base64', () => {
    const secret = createSecret((size) => new Uint8Array(size).fill(255));
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toEqual(Buffer.alloc(32, 255));
  });
});

describe('a body', () => {
  const at = '2025-04-10T08:00:00.000Z';

  it('holds type, timestamp and the change as it is', () => {
    const change = exampleChange();
    expect(JSON.parse(webhookBody('change.updated', at, change))).toEqual({
      type: 'change.updated',
      timestamp: at,
      data: change,
    });
  });

  const evidence = exampleChange().evidence[0];
  if (evidence === undefined) throw new Error('the example has evidence');
  const office = { id: 'x'.repeat(80), name: 'Å'.repeat(80), municipality: '1784', county: '17' };
  it.each([
    ['long quotes', { evidence: [{ ...evidence, quotes: [{ field: 'text' as const, quote: 'Å'.repeat(60_000) }] }] }],
    [
      'many quotes',
      { evidence: [{ ...evidence, quotes: Array(500).fill({ field: 'text', quote: 'Å'.repeat(300) }) }] },
    ],
    ['much evidence', { evidence: Array(500).fill({ ...evidence, url: `https://example.se/${'u'.repeat(1900)}` }) }],
    ['an endless title', { title: '"'.repeat(100_000), summary: '\u0000'.repeat(100_000) }],
    ['hundreds of offices', { offices: Array(900).fill(office), evidence: Array(50).fill(evidence) }],
  ])('stays below 20 kB with %s, and keeps what happened', (_, much) => {
    const body = webhookBody('change.created', at, { ...exampleChange(), ...much });
    expect(Buffer.byteLength(body)).toBeLessThan(20_000);
    expect(JSON.parse(body).data).toMatchObject({ id: 'arvika-stanger', type: 'office-closure', status: 'decided' });
  });
});

describe('a cut text', () => {
  it('is left alone when it is short enough', () => expect(cut('Arvika', 6)).toBe('Arvika'));
  it('ends in an ellipsis within its length', () => expect(cut('Arvika stad', 8)).toBe('Arvika…'));
  it('never ends in half a character', () => expect(cut('ab🏛️cd', 4)).toBe('ab…'));
});
