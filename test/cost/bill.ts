// Quantities × prices: one line for each price, with what AWS gives every account for good taken off and shown apart.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

// biome-ignore format: a list
const priceNames = [
  'lambdaRequests', 'lambdaGbSeconds', 'writeUnits', 'readUnits', 'tableGb', 'recoveryGb', 'fifoRequests', 'queueRequests',
  'topicRequests', 'schedulerInvocations', 'apiRequests', 'metrics', 'alarms', 'dashboards', 'logGb', 'keptLogGb', 'keys',
  'keyRequests', 'transferGb', 'bundleGb', 'mails', 'mailGb',
] as const;
export type PriceName = (typeof priceNames)[number];
export type Quantities = Record<PriceName, number>;

/** Where to check a figure. */
const page = z.url({ protocol: /^https$/ });

const priceSchema = z.strictObject({
  label: z.string().min(1),
  unit: z.string().min(1),
  /** So many make one `unit`, which costs `usd`. */
  size: z.number().positive(),
  usd: z.number().min(0),
  /** One of `allowances`. Prices that share one use it up in the order of the list. */
  allowance: z.string().optional(),
  /** Mail is shown apart: it grows with the readers, not with the system. */
  mail: z.literal(true).optional(),
  page,
});

const priceListSchema = z
  .strictObject({
    date: z.iso.date(),
    region: z.string().min(1),
    basis: z.string().min(1),
    allowances: z.record(z.string(), z.strictObject({ quantity: z.number().min(0), page })),
    prices: z.record(z.enum(priceNames), priceSchema),
  })
  .superRefine(({ prices, allowances }, context) => {
    for (const [name, { allowance }] of Object.entries(prices)) {
      if (allowance === undefined || allowance in allowances) continue;
      context.addIssue({ code: 'custom', path: ['prices', name, 'allowance'], message: `no allowance "${allowance}"` });
    }
  });
export type PriceList = z.infer<typeof priceListSchema>;

export const ownPrices = path.resolve('test', 'cost', 'prices.json');

/** @throws Error that names the file and what is wrong with it. */
export function readPrices(file: string = ownPrices): PriceList {
  try {
    return priceListSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const problem =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
        : String(error);
    throw new Error(`prices: ${file}: ${problem}. The form is that of test/cost/prices.json.`);
  }
}

export interface Line {
  label: string;
  quantity: number;
  unit: string;
  /** Dollars as if nothing were free. */
  gross: number;
  /** Dollars that a permanent allowance takes off. */
  free: number;
  net: number;
  mail: boolean;
}

export function bill(quantities: Quantities, { prices, allowances }: PriceList): Line[] {
  const left = new Map(Object.entries(allowances).map(([name, { quantity }]) => [name, quantity]));
  return priceNames.map((name) => {
    const { label, unit, size, usd, allowance = '', mail = false } = prices[name];
    const quantity = quantities[name];
    const given = Math.min(quantity, left.get(allowance) ?? 0);
    left.set(allowance, (left.get(allowance) ?? 0) - given);
    const [gross, free] = [(quantity / size) * usd, (given / size) * usd];
    return { label, quantity: quantity / size, unit, gross, free, net: gross - free, mail };
  });
}

export function total(lines: Line[], { mail }: { mail: boolean }): { gross: number; free: number; net: number } {
  const counted = lines.filter((line) => line.mail === mail);
  const sum = (of: 'gross' | 'free' | 'net') => counted.reduce((all, line) => all + line[of], 0);
  return { gross: sum('gross'), free: sum('free'), net: sum('net') };
}
