// Word lists as one reads them, for the tables of phrases.

/** A list as one reads it: entries parted by semicolons, back-slashes as they stand, "..3 " for up to three words, ".1.3 " for one at least. */
export const list = (parts: TemplateStringsArray, ...values: string[]): string[] =>
  String.raw(parts, ...values)
    .split(';')
    .map((entry) =>
      entry
        .trim()
        .replaceAll(/\n\s*/g, ' ')
        .replaceAll(/\.(\d?)\.(\d+) /g, (_, least, most) => String.raw`(?:\S+ ){${least || 0},${most}}`),
    )
    .filter(Boolean);
