// One line of the table of figures: what was measured, beside what, what the goal is, and what bounds it.

export interface Goal {
  of: 'ratio' | 'ours';
  is: 'at most' | 'at least';
  value: number;
}

export interface Figure {
  /** The part of `npm run bench` that prints it. */
  part: string;
  what: string;
  unit: string;
  ours: number;
  peer: { name: string; value: number } | null;
  goal: Goal | null;
  /** Why it is not better, from profiles. */
  bound: string;
}

/** What could not be measured here, and why. */
export interface Skipped {
  part: string;
  what: string;
  skipped: string;
}
export type Line = Figure | Skipped;

/** With the day it was measured. */
export type Dated = Line & { date: string };

export interface Machine {
  node: string;
  processor: string;
}

export const atMost = (of: Goal['of'], value: number): Goal => ({ of, is: 'at most', value });
export const atLeast = (of: Goal['of'], value: number): Goal => ({ of, is: 'at least', value });

/** Ours by the peer's; null without one. */
export const ratioOf = ({ ours, peer }: Figure): number | null => (peer === null ? null : ours / peer.value);

/** By how much the goal is missed, as a share of it: 0 when it is met, null without a goal. */
export function missOf(figure: Figure): number | null {
  const { goal } = figure;
  const value = goal?.of === 'ratio' ? ratioOf(figure) : figure.ours;
  if (goal === null || value === null) return null;
  const beyond = goal.is === 'at most' ? value - goal.value : goal.value - value;
  return Math.max(0, beyond / goal.value);
}

export function rowOf(line: Line): Record<string, string> {
  if ('skipped' in line) return { part: line.part, what: line.what, ours: `skipped: ${line.skipped}` };
  const ratio = ratioOf(line);
  return {
    part: line.part,
    what: line.what,
    ours: `${short(line.ours)} ${line.unit}`,
    beside: line.peer === null ? '' : `${short(line.peer.value)} ${line.unit} (${line.peer.name})`,
    ratio: ratio === null ? '' : ratio.toFixed(2),
    goal: goalText(line),
  };
}

function goalText(figure: Figure): string {
  const { goal, unit } = figure;
  const miss = missOf(figure);
  if (goal === null || miss === null) return '';
  const said = `${goal.is === 'at most' ? '≤' : '≥'} ${goal.value}${goal.of === 'ours' ? ` ${unit}` : ''}`;
  return miss === 0 ? `${said}: met` : `${said}: missed by ${Math.ceil(miss * 100)} %`;
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

/** A part that was measured again replaces what was held of it; parts in the order given. */
export function merge(held: Dated[], measured: Dated[], order: string[]): Dated[] {
  const again = new Set(measured.map(({ part }) => part));
  const all = [...held.filter(({ part }) => !again.has(part)), ...measured];
  return all.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

/** `docs/performance.md`. */
export function toMarkdown(lines: Dated[], { node, processor }: Machine): string {
  const columns = ['part', 'what', 'ours', 'beside', 'ratio', 'goal', 'date'];
  const table = lines.map((line) => {
    const row: Record<string, string> = { ...rowOf(line), date: line.date };
    return `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`;
  });
  const bounds = new Map<string, string[]>();
  for (const line of lines) {
    if (!('skipped' in line)) bounds.set(line.bound, [...(bounds.get(line.bound) ?? []), line.what]);
  }
  const bounded = [...bounds].map(([bound, whats]) => `- **${whats.join('; ')}**: ${bound}`);
  return `# Performance

Written by \`npm run bench -- --json docs/performance.json --write docs/performance.md\`: Node ${node}, ${processor}. With the name of a part only its rows are measured again.
Ratios are ours by what stands beside it, measured in turns in the same run, since machines differ; times are medians.

| ${columns.join(' | ')} |
| --- | --- | ---: | ---: | ---: | --- | --- |
${table.join('\n')}

## What bounds each

${bounded.join('\n')}
`;
}
