// The contract's way from a name to an id: lower case ASCII, å ä → a, ö → o, space → hyphen.

const folded: Record<string, string> = { å: 'a', ä: 'a', ö: 'o' };

/** "Malmö Mobilia" → "malmo-mobilia". */
export function slug(name: string): string {
  // Nearly all names are done here: a thousand are made when a function is loaded.
  const plain = name.toLowerCase().replace(/[åäö]/g, (letter) => folded[letter] as string);
  if (/^[a-z0-9]+$/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
