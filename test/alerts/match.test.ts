import { describe, expect, it } from 'vitest';
import { wants } from '../../shared/alerts/match.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { exampleChange } from '../support/alert-services.ts';

const subscription: Subscription = {
  channel: { type: 'email', address: 'a@example.se' },
  filter: { county: ['17'] },
  frequency: 'immediate',
  language: 'sv',
  on: ['created'],
  id: 'a1',
  status: 'active',
  createdAt: '2025-01-01T00:00:00.000Z',
  activeAt: '2025-04-01T12:00:00.000Z',
  secret: null,
  endedReason: null,
};
const created = { version: 1, event: 'created', recordedAt: '2025-04-01T12:00:00.001Z' } as const;
const change = exampleChange();

describe('a subscription', () => {
  it('wants what its filter names, recorded after it began', () => {
    expect(wants(subscription, change, created)).toBe(true);
  });

  it.each([
    ['what its filter leaves out', { filter: { county: ['25'] } }, {}],
    ['what was recorded in the moment it began, or before', {}, { recordedAt: '2025-04-01T12:00:00.000Z' }],
    ['new versions when it asked for new changes only', {}, { event: 'updated', version: 2 }],
    ['anything before it is confirmed', { status: 'pending', activeAt: null }, {}],
    ['anything after it has ended', { status: 'ended' }, {}],
    ['withdrawals of what it may never have heard of', {}, { event: 'withdrawn' }],
  ] as const)('does not want %s', (_, its, announced) => {
    expect(wants({ ...subscription, ...its } as Subscription, change, { ...created, ...announced })).toBe(false);
  });

  it('wants new versions when it asked for them, and only then', () => {
    const updated = { ...created, event: 'updated' as const };
    expect(wants({ ...subscription, on: ['updated'] }, change, updated)).toBe(true);
    expect(wants({ ...subscription, on: ['updated'] }, change, created)).toBe(false);
  });

  it('wants no change that was withdrawn meanwhile', () => {
    expect(wants(subscription, { ...change, withdrawn: true }, created)).toBe(false);
  });
});
