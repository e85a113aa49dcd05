// The shapes of offices, counts and money, and what makes them of what the change log says.
import * as z from 'zod';
import type { OfficeEvent, OfficeOnDay } from '../changelog/office-states.ts';
import { officeStatuses } from '../changelog/office-states.ts';
import { type Change, evidenceSchema } from '../model/change.ts';
import { amountFactsSchema } from '../model/reading.ts';
import { changeStatuses, changeTypes } from '../model/words.ts';

const precision = z.enum(['day', 'month', 'year', 'at-latest']).meta({
  description: 'How sharp the day is. Of a month or a year it is the last; `at-latest`: it had happened by then.',
});
const said = {
  recordedBefore: z.boolean().meta({ description: 'Known before the monitor began to read: `source` says from whom.' }),
  source: z.string().nullable().meta({ description: 'Who said so, where there is no change in the log.' }),
  change: z.string().nullable().meta({ description: 'Id of the change that says so.' }),
  evidence: z.array(evidenceSchema),
};

export const coverageSchema = z
  .object({
    known: z.int().meta({ description: 'Offices known by name and open on the day.' }),
    network: z.int().nullable().meta({ description: 'Offices there were, as last counted by then.' }),
    asOf: z.string().nullable().meta({ description: 'The day of that count.' }),
  })
  .meta({ id: 'Coverage', description: 'How many of the network’s offices are known here.' });
export type Coverage = z.infer<typeof coverageSchema>;

const nextSchema = z.object({
  type: z.enum(['office-opening', 'office-closure']),
  status: z.enum(changeStatuses),
  day: z.string().nullable(),
  change: z.string().nullable(),
});

const officeShape = {
  id: z.string(),
  name: z.string(),
  municipality: z.string().nullable().meta({ description: 'SCB code.' }),
  county: z.string().nullable().meta({ description: 'SCB code.' }),
  lat: z.number().nullable().meta({ description: 'Of the place, not of the door.' }),
  lon: z.number().nullable(),
  status: z.enum(officeStatuses).meta({
    description:
      '`closing`: open, and it is decided that it will close. `planned`: to open, not known to have done so. `unknown`: nothing says whether it was there that day.',
  }),
  since: z
    .object({ day: z.string(), precision })
    .nullable()
    .meta({ description: 'Since when it is open or closed, where that was said.' }),
  next: nextSchema.nullable().meta({ description: 'What is to happen to it, by the firmest word there is.' }),
};
export const officeSchema = z
  .object({
    ...officeShape,
    km: z.number().nullable().meta({ description: 'As the crow flies from `near`, where that was asked.' }),
  })
  .meta({ id: 'Office', description: 'An office on a day.' });

const historySchema = z.object({
  type: z.enum([...changeTypes, 'seen-open']),
  status: z.enum(changeStatuses),
  day: z.string().nullable().meta({ description: 'When it takes or took effect.' }),
  precision,
  announcedOn: z.string(),
  title: z.string().nullable(),
  ...said,
});
export const officeDetailSchema = z
  .object({
    ...officeShape,
    history: z.array(historySchema).meta({ description: 'Newest first.' }),
    nearest: z
      .array(z.object({ id: z.string(), name: z.string(), km: z.number() }))
      .meta({ description: 'The nearest offices that are open on the day, as the crow flies.' }),
    coverage: coverageSchema,
  })
  .meta({ id: 'OfficeDetail', description: 'An office with its history and what is near it.' });

export const networkPointSchema = z
  .object({
    day: z.string(),
    precision,
    offices: z.int(),
    from: z.int().nullable().meta({ description: 'What it was before, where the same source says so.' }),
    status: z
      .enum(changeStatuses)
      .meta({ description: '`in-effect` is a count; anything else is what somebody wants or has decided.' }),
    ...said,
  })
  .meta({ id: 'NetworkPoint', description: 'How many offices on a day, by one source. Sources disagree.' });

export const budgetYearSchema = z
  .object({
    fiscalYear: z.int().nullable(),
    amounts: z.array(
      amountFactsSchema
        .omit({ fiscalYear: true })
        .extend({ status: z.enum(changeStatuses), announcedAt: z.string().nullable(), ...said }),
    ),
  })
  .meta({ id: 'BudgetYear', description: 'What was said of one budget year. Amounts overlap: they are no sum.' });

export function officeOf({ lat, lon, next, ...office }: OfficeOnDay) {
  return { ...office, lat: lat ?? null, lon: lon ?? null, next: next && nextOf(next) };
}

function nextOf({ kind, status, day, change }: OfficeEvent): z.infer<typeof nextSchema> {
  return { type: kind === 'opening' ? 'office-opening' : 'office-closure', status, day, change: change?.id ?? null };
}

const typeOf = {
  opening: 'office-opening',
  closure: 'office-closure',
  'seen-open': 'seen-open',
  listed: 'seen-open',
} as const;

/** One line of an office's history. */
export function historyOf({ kind, change, status, day, precision, announcedOn, source }: OfficeEvent<Change>) {
  return {
    type: change?.type ?? typeOf[kind],
    ...{ status, day: change ? change.effectiveFrom : day, precision, announcedOn, source },
    title: change?.title ?? null,
    recordedBefore: change === null && kind !== 'listed',
    change: change?.id ?? null,
    evidence: change?.evidence ?? [],
  };
}
