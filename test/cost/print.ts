// The bill as text: Markdown, so that docs/cost.md shows what was printed.
import type { Unit } from './bench.ts';
import { type Line, type PriceList, total } from './bill.ts';
import type { Units } from './units.ts';

const dollars = (value: number) => (value > 0 && value < 0.005 ? '< 0.01' : value.toFixed(2));
const figure = (value: number) =>
  value === 0
    ? '0'
    : value < 0.01
      ? value.toExponential(1)
      : value.toLocaleString('en', { maximumSignificantDigits: 3 });

export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, n) => (n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export function printBill(name: string, lines: Line[]): string {
  const row = ({ label, quantity, unit, gross, free, net }: Line) => [
    label,
    `${figure(quantity)} ${unit}`,
    dollars(gross),
    free > 0 ? `−${dollars(free)}` : '',
    dollars(net),
  ];
  const sum = (label: string, mail: boolean) => {
    const { gross, free, net } = total(lines, { mail });
    return [label, '', dollars(gross), free > 0 ? `−${dollars(free)}` : '', dollars(net)];
  };
  const system = lines.filter(({ mail, quantity }) => !mail && quantity > 0).sort((a, b) => b.gross - a.gross);
  const rows = [...system.map(row), sum('**Without mail**', false), ...lines.filter(({ mail }) => mail).map(row)];
  return `### ${name}\n\n${table(['dollars a month', 'how much', 'price', 'free for good', 'to pay'], [...rows, sum('**Mail**', true)])}\n`;
}

export function printUnits({ scheduled, ...units }: Units): string {
  const named = Object.entries(scheduled).map(([door, unit]): [string, Unit] => [`${door}, nothing to do`, unit]);
  const rows = [...Object.entries<Unit>(units), ...named].map(([name, unit]) => [
    name,
    unit.door,
    ...[unit.invocations, unit.cpuMs, unit.calls, unit.readUnits, unit.writeUnits, unit.logBytes].map(figure),
  ]);
  return table(['work', 'function', 'invocations', 'ms here', 'calls', 'read units', 'write units', 'log bytes'], rows);
}

export const printPrices = ({ date, region, basis, prices }: PriceList): string =>
  `Prices of ${region}, ${date}. ${basis}\n\n${table(
    ['what', 'dollars', 'for', 'check it at'],
    Object.values(prices).map(({ label, usd, unit, page }) => [label, String(usd), unit, page]),
  )}`;
