// The bill is made of what the template holds and what the bundles do: nothing in it may go unpriced, and the smallest size stays small.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Line, ownPrices, readPrices, bill as reckon, total } from './bill.ts';
import { queryUnits, readUnits, sizeOf, writeUnits } from './capacity.ts';
import { measure } from './measure.ts';
import { everyMinutes, type Measured, month, type Stack } from './month.ts';
import { printBill, printPrices, printUnits } from './print.ts';
import { printScale } from './print-scale.ts';
import { grown, usesOf } from './scale.ts';
import { sizes } from './sizes.ts';

let measured: Measured;
let stack: Stack;
let bills: Line[][];
beforeAll(async () => {
  ({ measured, stack } = await measure());
  bills = sizes.map((size) => reckon(month(size, measured, stack), readPrices()));
}, 200_000);

describe('the bill of a month', () => {
  it('stays under three dollars without mail in the first size, and says what is free of it', () => {
    const { gross, free, net } = total(bills[0] ?? [], { mail: false });
    expect(net).toBeLessThan(3);
    expect(net).toBeGreaterThan(0.5);
    expect(gross - free).toBeCloseTo(net);
    expect(total(bills[0] ?? [], { mail: true }).net).toBeGreaterThan(0);
  });

  it('grows with the size in every line that work pays for', () => {
    const [small = [], medium = [], large = []] = bills;
    for (const [n, { label, quantity }] of small.entries()) {
      expect(medium[n]?.quantity, label).toBeGreaterThanOrEqual(quantity);
      expect(large[n]?.quantity, label).toBeGreaterThanOrEqual(medium[n]?.quantity ?? 0);
    }
  });

  it('refuses a resource that nobody has priced, and names it', () => {
    const [size] = sizes;
    const more = { ...stack, types: [...stack.types, 'AWS::RDS::DBInstance'] };
    expect(() => month(size ?? expect.fail(), measured, more)).toThrow('AWS::RDS::DBInstance');
  });

  it('counts what stands there, whether it is used or not', () => {
    const [size = expect.fail()] = sizes;
    const more = { ...stack, types: [...stack.types, 'AWS::CloudWatch::Alarm', 'AWS::KMS::Key'] };
    const [before, after] = [month(size, measured, stack), month(size, measured, more)];
    expect([after.alarms - before.alarms, after.keys - before.keys]).toEqual([1, 1]);
  });

  it('is printed with each line, each unit of work and each price', () => {
    expect(printBill('small', bills[0] ?? [])).toContain('**Without mail**');
    expect(printUnits(measured.units)).toContain('pollNotModified');
    expect(printPrices(readPrices())).toContain('https://aws.amazon.com/lambda/pricing/');
  });

  it('stands in docs/cost.md above as it was printed below', () => {
    const text = readFileSync(path.resolve('docs', 'cost.md'), 'utf8');
    const cells = (line: string) => line.replaceAll(/[*\s]/g, '').split('|').slice(1, -1);
    const printed = (size: string, line: string) =>
      cells(text.split(`### ${size}\n`)[1]?.split(`| **${line}**`)[1] ?? '');
    for (const { name } of sizes) {
      const [gross, net, mail] = cells(text.split(`| ${name} `)[1]?.split('\n')[0] ?? '');
      const [, all, , toPay] = printed(name, 'Without mail');
      expect([name, gross, net, mail]).toEqual([name, all, toPay, printed(name, 'Mail')[3]]);
    }
  });

  it('knows how often a schedule runs, and says so when it does not', () => {
    const known = { 'rate(1 minute)': 1, 'rate(2 hours)': 120, 'cron(0/15 * * * ? *)': 15, 'cron(30 7 * * ? *)': 1440 };
    for (const [expression, minutes] of Object.entries(known)) expect(everyMinutes(expression)).toBe(minutes);
    expect(everyMinutes('cron(30 7 ? * MON *)')).toBe(7 * 1440);
    expect(() => everyMinutes('cron(0 9 1 * ? *)')).toThrow('cron(0 9 1 * ? *)');
  });
});

describe('polling', () => {
  it('writes little when there is no news, however much a source has shown', () => {
    const { pollNotModified, pollSame } = measured.units;
    for (const unit of [pollNotModified, pollSame]) expect(unit.writeUnits).toBeLessThanOrEqual(2);
  });
});

describe('alerting', () => {
  it('reads and writes for a subscription that does not match next to nothing', () => {
    const { passedOver, matched } = measured.units;
    expect(passedOver.writeUnits).toBeLessThan(0.1);
    expect(passedOver.readUnits).toBeLessThan(0.1);
    expect(matched.writeUnits).toBeGreaterThan(1);
  });
});

describe("a price list of one's own", () => {
  it('is taken when it has the form, and refused with what is wrong when it has not', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'prices-'));
    const file = path.join(directory, 'mine.json');
    const prices = JSON.parse(readFileSync(ownPrices, 'utf8'));
    prices.prices.writeUnits.usd = 1;
    writeFileSync(file, JSON.stringify(prices));
    expect(readPrices(file).prices.writeUnits.usd).toBe(1);
    delete prices.prices.writeUnits;
    prices.prices.readUnits.allowance = 'gifts';
    writeFileSync(file, JSON.stringify(prices));
    expect(() => readPrices(file)).toThrow(/mine\.json.*writeUnits/);
    expect(() => readPrices(path.join(directory, 'none.json'))).toThrow('none.json');
    rmSync(directory, { recursive: true });
  });
});

describe("DynamoDB's units", () => {
  const row = (bytes: number, more = {}) => ({
    pk: { S: 'p' },
    sk: { S: 's' },
    text: { S: 'x'.repeat(bytes) },
    ...more,
  });

  it('follow the size of the row', () => {
    // pk + p + sk + s + text
    expect(sizeOf(row(0))).toBe(10);
    expect(sizeOf({ a: { L: [{ N: '12' }, { M: { b: { BOOL: true } } }] } })).toBe(1 + 3 + 1 + 2 + 1 + 3 + 1 + 2);
    expect([readUnits(undefined), readUnits(row(4000)), readUnits(row(5000))]).toEqual([1, 1, 2]);
    expect([writeUnits(undefined, row(900)), writeUnits(row(3000), row(900))]).toEqual([1, 3]);
    expect([queryUnits([], true), queryUnits([row(3000), row(3000)], true), queryUnits([], false)]).toEqual([
      1, 2, 0.5,
    ]);
  });

  it('count the entries of an index when they come, go and move, and not when they stay', () => {
    const due = (workAt: string) => row(100, { workPk: { S: 'item' }, workAt: { S: workAt } });
    expect(writeUnits(undefined, due('1'))).toBe(3);
    expect(writeUnits(due('1'), due('2'))).toBe(5);
    expect(writeUnits(due('1'), due('1'))).toBe(1);
    expect(writeUnits(due('1'), undefined)).toBe(3);
  });
});

describe('growth', () => {
  const scaledBy = (factor: number) => usesOf(grown(sizes[0] as (typeof sizes)[number], factor), measured, stack);
  const shares = (factor: number) => scaledBy(factor).map(({ used, allowed }) => used / allowed);

  it('finds the first size within every limit, and the thousandfold beyond some', () => {
    expect(Math.max(...shares(1))).toBeLessThan(1);
    expect(Math.max(...shares(1000))).toBeGreaterThan(1);
  });

  it('takes no less of any limit in a larger size', () => {
    const [small, large] = [shares(1), shares(10)];
    for (const [index, share] of small.entries()) expect(large[index]).toBeGreaterThan(share);
  });

  it('names the limit that is met, by how much, and what to turn', () => {
    const size = grown(sizes[0] as (typeof sizes)[number], 1000);
    const uses = [{ limit: 'mails', unit: 'mails', used: 30, allowed: 10, turn: 'ask SES' }];
    const text = printScale([{ size, uses, bill: bills[0] ?? [] }]);
    expect(text).toContain('| mails (of 10 mails)');
    expect(text).toContain('**3 ×**');
    expect(text).toContain('- **1,000 times**: mails: ask SES.');
  });
});
