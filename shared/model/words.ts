// The fixed words of the contract: change types, statuses, categories and kinds. Everything else refers to these tables.

export const changeTypes = [
  'office-opening',
  'office-closure',
  'office-relocation',
  'office-hours',
  'office-services',
  'office-disruption',
  'mobile-service',
  'network-size',
  'budget-cut',
  'budget-increase',
  'mandate',
  'leadership',
  'review',
] as const;
export type ChangeType = (typeof changeTypes)[number];

/** From the loosest to the firmest; `cancelled` outranks all, since it says the rest will not happen. */
export const changeStatuses = ['possible', 'proposed', 'decided', 'in-effect', 'cancelled'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

export const sourceCategories = ['government', 'agency', 'parliament', 'news', 'union', 'reference'] as const;
export type SourceCategory = (typeof sourceCategories)[number];

export const amountDirections = ['decrease', 'increase', 'none'] as const;

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Kinds of failure of a source, as shown by `/v1/sources` and `sources check`. */
export const failureKinds = ['unreachable', 'blocked', 'gone', 'broken', 'too-large', 'timeout', 'refused'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** What is unusual about a source that answers: nothing where there was something, nothing new for long, news that may have been missed. */
export const sourceFlagNames = ['empty', 'stale', 'gap'] as const;
export type SourceFlag = (typeof sourceFlagNames)[number];
