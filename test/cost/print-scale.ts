// What grows, as Markdown: the share of each limit by size, which is met first and what to turn, and the bill.
import { type Line, total } from './bill.ts';
import { table } from './print.ts';
import type { Use } from './scale.ts';
import type { Size } from './sizes.ts';

export interface Scaled {
  size: Size;
  uses: Use[];
  bill: Line[];
}

const whole = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });
const rough = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 2 });

/** "12 %" of a limit; in bold and as a multiple from where it is met. */
function share({ used, allowed }: Use): string {
  const part = used / allowed;
  if (part > 1) return `**${rough(part)} ×**`;
  return part < 0.01 ? '< 1 %' : `${whole(part * 100)} %`;
}

export function printScale(scaled: Scaled[]): string {
  const head = ['', ...scaled.map(({ size }) => size.name)];
  const counts: [string, (size: Size) => number][] = [
    ['sources', ({ sources }) => sources],
    ['subscribers', ({ subscribers }) => subscribers],
    ['changes announced a month', ({ announcements }) => announcements],
  ];
  const dollars = (lines: Line[], mail: boolean) => whole(total(lines, { mail }).net);
  const limits = (scaled[0]?.uses ?? []).map(({ limit, allowed, unit }, index) => [
    `${limit} (of ${whole(allowed)} ${unit})`,
    ...scaled.map(({ uses }) => share(uses[index] as Use)),
  ]);
  const rows = [
    ...counts.map(([name, of]) => [name, ...scaled.map(({ size }) => whole(of(size)))]),
    ...limits,
    ['dollars a month, without mail', ...scaled.map(({ bill }) => dollars(bill, false))],
    ['dollars a month, mail', ...scaled.map(({ bill }) => dollars(bill, true))],
  ];
  return `${table(head, rows)}\n\n${scaled.map(firstMet).join('\n')}\n`;
}

function firstMet({ size, uses }: Scaled): string {
  const met = uses
    .filter(({ used, allowed }) => used > allowed)
    .sort((a, b) => b.used / b.allowed - a.used / a.allowed);
  if (met.length === 0) return `- **${size.name}**: no limit is met.`;
  return `- **${size.name}**: ${met.map(({ limit, turn }) => `${limit}: ${turn}`).join('. ')}.`;
}
