// Stands in for the parser of style sheets (200 kB) that linkedom asks for a style element's rules: we read text, and drop the styles.
export const parse = (): { cssRules: never[] } => ({ cssRules: [] });
