// Word lists → regular expressions over lower-cased text. "*" stands for any ending, a space for any white space; the rest is a fragment.
// Every quantifier made here is bounded, so matching stays linear in the text.

const letter = 'a-z0-9åäöéüæø';
const before = `(?<![${letter}])`;
const after = `(?![${letter}])`;

/** How a fragment is compiled: `*` any ending, `~` a gap of up to six words inside the clause, space any white space. */
function fragment(source: string): string {
  return source
    .replaceAll('*', `[${letter}-]{0,24}`)
    .replaceAll(' ~ ', `(?: [^\\s,.;:]{1,30}){0,6} `)
    .replaceAll(' ', '\\s{1,3}');
}

/** At the head of a fragment: what must not (or must) stand before it. */
const lookbehind = /^\(\?<[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/;

/** The characters a fragment can begin with; `undefined` when that is not plain to see. */
function firstsOf(source: string): string | undefined {
  const plain = /^([a-zåäöé])(\??)/.exec(source.replace(lookbehind, ''));
  if (plain) return plain[2] ? undefined : plain[1];
  const group = /^\(\?:([^()]*)\)(?!\?)/.exec(source.replace(lookbehind, ''));
  const firsts = group?.[1]?.split('|').map(firstsOf);
  return firsts?.every((first) => first !== undefined) ? firsts.join('') : undefined;
}

/** One test for a whole list: "stäng*", "lägg* ned", "ska ~ stänga". */
export function anyOf(...lists: readonly (readonly string[])[]): RegExp {
  const sources = lists.flat();
  const firsts = sources.map(firstsOf);
  // A look at the next character first spares the engine most positions of the text.
  const guard = firsts.every((first) => first !== undefined) ? `(?=[${[...new Set(firsts.join(''))].join('')}])` : '';
  return new RegExp(`${guard}${before}(?:${sources.map(fragment).join('|')})${after}`);
}

/** The same, to find every occurrence. */
export function everyOf(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(anyOf(...lists).source, 'g');
}

/** How often a global expression matches, counting no further than `most`. */
export function countOf(pattern: RegExp, lower: string, most = 50): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < most && pattern.exec(lower)) count += 1;
  return count;
}
