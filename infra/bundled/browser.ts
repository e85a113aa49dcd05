// Stands in for bowser (34 kB) in our bundles: the SDK asks it which browser it runs in, and it never runs in one.
export const parse = (): Record<string, never> => ({});
