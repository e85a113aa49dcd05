// Word lists as one reads them, for the tables of phrases.

/** A list as one reads it: entries parted by semicolons, back-slashes as they stand. */
export const list = (parts: TemplateStringsArray, ...values: string[]): string[] =>
  String.raw(parts, ...values)
    .split(';')
    .map((entry) => entry.trim().replaceAll(/\n\s*/g, ' '))
    .filter(Boolean);
