// The lower-case form of a text with the same offsets, made once per text: finders match on it and need no case-insensitive patterns.
import type { Text } from './text.ts';

const memo = new WeakMap<Text, string>();

/** `lowerCase(text).length === text.norm.length`. Only "İ" grows in lower case; it is taken as "I". */
export function lowerCase(text: Text): string {
  let lower = memo.get(text);
  if (lower === undefined) {
    lower = text.norm.toLowerCase();
    if (lower.length !== text.norm.length) lower = text.norm.replaceAll('\u0130', 'I').toLowerCase();
    memo.set(text, lower);
  }
  return lower;
}
