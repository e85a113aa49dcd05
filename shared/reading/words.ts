// Word lists → regular expressions over lower-cased text. "*" stands for any ending, a space for any white space; the rest is a fragment.
// Every quantifier made here is bounded, so matching stays linear in the text.

const letter = 'a-z0-9åäöéüæø';
const before = `(?<![${letter}])`;
/** Nor does the first half of a compound count: "risk- och konsekvensanalys". */
const after = `(?![${letter}]|-\\s(?:och|eller|samt)\\s)`;

/** How a fragment is compiled: `*` any ending, `~` a gap of up to six words inside the clause, space any white space. */
export function fragment(source: string): string {
  return source
    .replaceAll('\\S+', '\\S{1,40}')
    .replaceAll('*', `[${letter}-]{0,24}`)
    .replaceAll(' ~ ', `(?: [^\\s,.;:]{1,30}){0,6} `)
    .replaceAll(' ', '\\s{1,3}');
}

/** The index after the bracket that closes the one at `open`. */
export function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

/** "a|(?:b|c)d" → "a", "(?:b|c)d". */
export function alternatives(source: string): string[] {
  const result: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '(') at = closing(source, at) - 1;
    else if (source[at] === '|') {
      result.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...result, source.slice(from)];
}

/** The characters a fragment can begin with; `undefined` when that is not plain to see. */
function firstsOf(source: string): string | undefined {
  // What must or must not stand before it is no part of it.
  if (source.startsWith('(?<')) return firstsOf(source.slice(closing(source, 0)));
  if (source.startsWith('(?:')) {
    const end = closing(source, 0);
    const firsts = alternatives(source.slice(3, end - 1)).map(firstsOf);
    if (source[end] === '?') firsts.push(firstsOf(source.slice(end + 1)));
    return firsts.every((first) => first !== undefined) ? firsts.join('') : undefined;
  }
  return /^[a-zåäöé](?!\?)/.exec(source)?.[0];
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
