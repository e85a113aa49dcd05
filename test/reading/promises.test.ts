import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const told = (text: string) =>
  read({ title: '', text, publishedAt: '2026-01-14' }).changes.map(
    ({ type, status, offices }) => `${[type, ...offices].join(' ')}: ${status}`,
  );

describe('what a party promises', () => {
  it.each([
    [
      'Socialdemokraterna river upp nedskärningarna på Statens servicecenter om partiet vinner valet.\n\n– Vi avsätter 200 miljoner kronor nästa år för att återöppna servicekontor, säger talespersonen.',
      ['budget-increase: proposed', 'office-opening: proposed'],
    ],
    ['Centerpartiet går till val på att öppna 30 nya servicekontor.', ['office-opening: proposed']],
    ['I sin budgetmotion tillför V Statens servicecenter 90 miljoner kronor.', ['budget-increase: proposed']],
  ])('is proposed: %s', (text, expected) => {
    expect(told(text).sort()).toEqual(expected);
  });

  it('is no word of the agency that decides', () => {
    const text =
      'Statens servicecenter stänger servicekontoret i Arvika. – Vi lovade att informera i god tid, säger Åsa Lindh. Vi stänger kontoret i Säffle samma dag.';
    expect(told(text)).toEqual(['office-closure arvika: decided', 'office-closure saffle: decided']);
  });
});

it('makes nothing of what nobody has said', () => {
  expect(told('– Ingen har sagt att det ska stängas några servicekontor i Botkyrka, säger kommunalrådet.')).toEqual([]);
});
