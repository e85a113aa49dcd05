// A regular expression in a form that automata can judge exactly: the same search, or one with more to try, over a smaller alphabet.
// recheck's automaton knows no look-around and takes minutes over \p{L} and {0,24}; its fuzzer, which knows them, guesses.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Stands where a look-around may say no; in no text, so whatever led there is tried again. */
const never = '\uE000';
/** A character beyond the BMP. */
const beyond = '\uE001';
const lower = 'a-zåäöé';
const upper = 'A-ZÅÄÖÉ';
const properties: Record<string, string> = {
  L: lower + upper,
  Ll: lower,
  Lu: upper,
  N: '0-9',
  Nd: '0-9',
  P: '.,;:!?',
  Cc: '\\u0000-\\u001f',
  Zl: '\\u2028',
  Zp: '\\u2029',
};
/** A group repeated more often, up to some bound, is repeated this often, and one character once: a bound makes a constant, whatever it is. */
const mostRepeats = 2;
/** A choice between so many is taken apart. */
const longChoice = 4;

const parser = new RegExpParser({ ecmaVersion: 2025 });

export interface SearchForm {
  source: string;
  flags: string;
}

/**
 * One form per alternative that can take more than a bounded number of steps; none when all are bounded.
 * Lower and upper bounds of repeats are cut, look-ahead is tried and then left, look-behind of one character in front is read instead.
 */
export function searchForms(source: string, flags: string): SearchForm[] {
  const pattern = parser.parsePattern(source, undefined, undefined, { unicode: flags.includes('u') });
  const kept = [...flags].filter((flag) => 'imsy'.includes(flag)).join('');
  const unbounded = choicesOf(pattern.alternatives).filter((elements) => elements.some(isUnbounded));
  return [...new Set(unbounded.map(printed))].map((form) => ({ source: form, flags: kept }));
}

type Elements = AST.Alternative['elements'];

/** "a(?:b|c+)d" as "abd" and "ac+d", where the choice is long: a search is as hard as the hardest of them. */
function choicesOf(alternatives: readonly AST.Alternative[]): Elements[] {
  return alternatives.flatMap(({ elements }) => {
    const at = elements.findIndex((element) => isGroup(element) && element.alternatives.length >= longChoice);
    if (at < 0) return [elements];
    const choice = elements[at] as AST.Group;
    return choicesOf(choice.alternatives).map((one) => [...elements.slice(0, at), ...one, ...elements.slice(at + 1)]);
  });
}

const isGroup = (element: AST.Element): element is AST.Group | AST.CapturingGroup =>
  element.type === 'Group' || element.type === 'CapturingGroup';

/** "\\S+\\s": each ends where the next begins, so that two are no harder than one. */
const isWord = ({ alternatives }: AST.Group | AST.CapturingGroup): boolean =>
  alternatives.length === 1 &&
  /^(?:\(\?:)?\(?(?:\\S|\\p\{L\}|\[\^\\s[^\]]*\])\+(?: |\\s)(?:\{1,3\})?\)?$/.test(alternatives[0]?.raw ?? '');

function isUnbounded(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.max === Number.POSITIVE_INFINITY || isUnbounded(element.element);
  if (element.type === 'Backreference') return true;
  return (
    'alternatives' in element && element.alternatives.some((one) => 'elements' in one && one.elements.some(isUnbounded))
  );
}

/** May be left out, and takes a bounded number of steps: without it the repeats beside it meet, which is the harder case. */
const isOptional = (element: AST.Element): boolean =>
  element.type === 'Quantifier' && element.min === 0 && !isUnbounded(element);

/** Of what comes after the last repeat without bound, one thing: it only has to be able to fail. */
function upToTheLast(elements: Elements): Elements {
  const last = elements.findLastIndex(isUnbounded);
  const after = elements.findIndex(
    (element, index) => index > last && element.type !== 'Assertion' && !isOptional(element),
  );
  return after < 0 ? elements : elements.slice(0, after + 1);
}

function printed(elements: Elements): string {
  let mayFail = false;
  let inLoop = 0;
  const assertions = elements.findIndex((element) => element.type !== 'Assertion');
  const front = elements.slice(0, assertions < 0 ? elements.length : assertions);
  const behind = front.find((element) => oneCharacter(element) !== null);
  const body = sequence(upToTheLast(elements), true);
  const start = behind ? (oneCharacter(behind) as string) : '';
  return mayFail ? `${start}(?:${body})${never}` : start + body;

  /** A word in no loop is as good as one letter, and a choice between words is none. `last`: nothing comes after. */
  function sequence(all: Elements, last: boolean): string {
    const kept = inLoop > 0 ? all : all.filter((element) => !isOptional(element));
    const parts = kept.map((element, index) =>
      inLoop === 0 && isLetter(element) ? 'w' : print(element, last && index === kept.length - 1),
    );
    return parts
      .join('')
      .replaceAll(/w+/g, 'w')
      .replaceAll(/w(?: w){2,}/g, 'w w');
  }

  function print(element: AST.Element, last: boolean): string {
    switch (element.type) {
      case 'Character':
        return character(element);
      case 'CharacterSet':
        return setOf(element, false);
      case 'CharacterClass':
        return `[${element.negate ? '^' : ''}${element.elements.map(inClass).join('')}]`;
      case 'Quantifier':
        return repeat(element);
      case 'Group':
      case 'CapturingGroup':
        return `(?:${alternatives(element, last)})`;
      case 'Assertion':
        return assertion(element, last);
      default:
        throw new Error(`search form: no rule for ${element.type} in ${element.raw}`);
    }
  }

  function repeat({ element, min, max, greedy }: AST.Quantifier): string {
    const loops = max === Number.POSITIVE_INFINITY;
    const most = isGroup(element) && !isWord(element) ? mostRepeats : 1;
    const least = Math.min(min, min === max ? most : 1);
    if (loops) inLoop += 1;
    const repeated = print(element, false);
    if (loops) inLoop -= 1;
    const bounds = loops ? `${least},` : `${least},${Math.min(max, most)}`;
    return `(?:${repeated}){${bounds}}${greedy ? '' : '?'}`;
  }

  function alternatives(group: { alternatives: AST.Alternative[] }, last: boolean): string {
    return [...new Set(group.alternatives.map((one) => sequence(one.elements, last)))].join('|');
  }

  function assertion(element: AST.Assertion, last: boolean): string {
    if (!('alternatives' in element)) return element.raw;
    const ahead = front.includes(element);
    if (!ahead && !last) mayFail = true;
    const fails = ahead || !last ? '' : never;
    if (!element.alternatives.some((one) => one.elements.some(isUnbounded))) return fails;
    if (element.kind === 'lookbehind') throw new Error(`search form: unbounded look-behind ${element.raw}`);
    return `(?:(?:${alternatives(element, false)})${never}|${fails})`;
  }
}

const isLetter = (element: AST.Element): boolean =>
  element.type === 'Character' && /^[a-zåäöéü]$/.test(String.fromCharCode(element.value));

/** A look-behind for one character as what it reads: "(?<!x)" → "(?:^|[^x])". */
function oneCharacter(element: AST.Element | undefined): string | null {
  if (element?.type !== 'Assertion' || element.kind !== 'lookbehind') return null;
  const [only, ...others] = element.alternatives;
  const [one, ...more] = only?.elements ?? [];
  if (others.length > 0 || more.length > 0 || one === undefined) return null;
  const characters =
    one.type === 'Character' || one.type === 'CharacterSet'
      ? inClass(one)
      : one.type === 'CharacterClass' && !one.negate
        ? one.elements.map(inClass).join('')
        : null;
  if (characters === null) return null;
  return element.negate ? `(?:^|[^${characters}])` : `[${characters}]`;
}

function inClass(element: AST.CharacterClassElement | AST.Character | AST.CharacterSet): string {
  if (element.type === 'Character') return character(element);
  if (element.type === 'CharacterClassRange') return `${character(element.min)}-${character(element.max)}`;
  if (element.type === 'CharacterSet') return setOf(element, true);
  throw new Error(`search form: no rule for ${element.type} in a class`);
}

function character({ value }: AST.Character): string {
  if (value > 0xffff) return beyond;
  const shown = String.fromCharCode(value);
  return /[\p{L}\p{N} ]/u.test(shown) ? shown : `\\u${value.toString(16).padStart(4, '0')}`;
}

function setOf(element: AST.CharacterSet, within: boolean): string {
  if (element.kind !== 'property') return element.raw;
  const characters = properties[element.value ?? element.key];
  if (characters === undefined || (element.negate && within))
    throw new Error(`search form: no rule for ${element.raw}`);
  return within ? characters : `[${element.negate ? '^' : ''}${characters}]`;
}
