// The dated table of ministers: well-formed, and right on days when posts changed hands.
import { describe, expect, it } from 'vitest';
import { inOfficeOn, ministerId, ministers, parties, postOn } from '../../shared/knowledge/ministers.ts';

const holders = (role: string, day: string) =>
  ministers
    .filter((minister) =>
      minister.posts.some((post) => post.role === role && post.from <= day && (!post.to || day < post.to)),
    )
    .map(({ name }) => name);

describe('the table of ministers', () => {
  it('has unique ids, known parties and posts in order of time', () => {
    expect(new Set(ministers.map(({ id }) => id)).size).toBe(ministers.length);
    for (const { name, party, posts } of ministers) {
      expect(parties, name).toContain(party);
      const days = posts.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
      expect(days, name).toEqual([...days].sort());
    }
  });

  it.each([
    ['civilminister', '2014-10-02', 'Stefan Attefall'],
    ['civilminister', '2019-09-30', 'Ardalan Shekarabi'],
    ['civilminister', '2019-10-01', 'Lena Micko'],
    ['civilminister', '2021-12-01', 'Ida Karkiainen'],
    ['civilminister', '2022-10-18', 'Erik Slottner'],
    ['finansminister', '2021-12-01', 'Mikael Damberg'],
    ['statsminister', '2022-01-01', 'Magdalena Andersson'],
    ['migrationsminister', '2024-09-20', 'Johan Forssell'],
    ['arbetsmarknadsminister', '2025-08-01', 'Johan Britz'],
  ])('has one %s on %s: %s', (role, day, name) => {
    expect(holders(role, day)).toEqual([name]);
  });

  it('tells the post of a day, the last one after the end, and none before the first', () => {
    const shekarabi = ministers.find(({ id }) => id === 'ardalan-shekarabi');
    if (!shekarabi) throw new Error('the table lacks Ardalan Shekarabi');
    expect(postOn(shekarabi, '2018-05-01')?.role).toBe('civilminister');
    expect(postOn(shekarabi, '2024-05-01')?.role).toBe('socialförsäkringsminister');
    expect(postOn(shekarabi, '2010-05-01')).toBeNull();
    expect(inOfficeOn(shekarabi, '2024-05-01')).toBe(false);
  });

  it('makes ids of names', () => {
    expect(ministerId('Åsa Lindhagen')).toBe('asa-lindhagen');
    expect(ministerId('Carl-Oskar Bohlin')).toBe('carl-oskar-bohlin');
  });
});
