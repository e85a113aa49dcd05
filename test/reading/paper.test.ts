// What a government paper says will hold is a proposal until somebody decides it.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const statusesOf = (text: string): string[] =>
  read({ title: '', text, publishedAt: '2025-05-20' }).changes.map(({ type, status }) => `${type} ${status}`);

const body = 'Den 1 januari 2026 tar Statens servicecenter över ansvaret för servicekontoren.';

describe('a paper that proposes', () => {
  it.each([
    'I propositionen föreslås en ny lag om lokal statlig service.',
    'I lagrådsremissen lämnas förslag till ändringar i lagen om viss gemensam offentlig service.',
    'I denna promemoria föreslås att statlig service samlas.',
    'Utredningen om lokal service har överlämnat sitt betänkande till regeringen.',
  ])('decides nothing: %s', (opening) => {
    expect(statusesOf(`${opening} ${body}`)).toContain('mandate proposed');
  });

  it('is no news item: what is told there without such an opening is decided', () => {
    expect(statusesOf(body)).toEqual(['mandate decided']);
  });

  it('leaves what has been decided as it is', () => {
    const text =
      'I propositionen föreslås en ny lag om lokal service. Regeringen beslutade den 3 april att ge Statens servicecenter i uppdrag att öppna tio nya servicekontor.';
    expect(statusesOf(text)).toContain('mandate decided');
  });
});
