// The contract's way from a name to an id: lower case ASCII, å ä → a, ö → o, space → hyphen.

/** "Malmö Mobilia" → "malmo-mobilia". */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
