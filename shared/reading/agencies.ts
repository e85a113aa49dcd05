// Agencies named in a text, in every usual form, one mention each (the first).
import { agencies } from '../knowledge/agencies.ts';
import type { AgencyMention } from '../model/reading.ts';
import { lowerCase } from './lower-case.ts';
import { spanOf, type Text } from './text.ts';

interface Form {
  text: string;
  id: string;
  name: string;
  exact: boolean;
}

/** Forms by the first word in lower case, longest first. */
const forms = new Map<string, Form[]>();
for (const { id, name, forms: longs = [], short = [] } of agencies) {
  const exact = new Set(short);
  for (const text of new Set([name, ...longs, ...short])) {
    const form = { text: exact.has(text) ? text : text.toLowerCase(), id, name, exact: exact.has(text) };
    const first = firstWord(text.toLowerCase());
    forms.set(
      first,
      [...(forms.get(first) ?? []), form].sort((a, b) => b.text.length - a.text.length),
    );
  }
}

const word = /[a-zåäöé-]+/g;

function firstWord(lower: string): string {
  return /^[a-zåäöé-]+/.exec(lower)?.[0] ?? lower;
}

export interface FoundAgency {
  id: string;
  name: string;
  start: number;
  end: number;
}

const memo = new WeakMap<Text, FoundAgency[]>();

/** Every mention, in norm offsets. */
export function allAgencies(text: Text): FoundAgency[] {
  const known = memo.get(text);
  if (known) return known;
  const lower = lowerCase(text);
  const result: FoundAgency[] = [];
  let from = 0;
  for (const match of lower.matchAll(word)) {
    if (match.index < from) continue;
    const form = formAt(text.norm, lower, match.index, match[0]);
    if (!form) continue;
    from = match.index + form.text.length;
    result.push({ id: form.id, name: form.name, start: match.index, end: from });
  }
  memo.set(text, result);
  return result;
}

function formAt(norm: string, lower: string, at: number, first: string): Form | undefined {
  const candidates = forms.get(first) ?? (first.endsWith('s') ? forms.get(first.slice(0, -1)) : undefined);
  return candidates?.find((form) => {
    if (!(form.exact ? norm : lower).startsWith(form.text, at)) return false;
    const rest = lower.slice(at + form.text.length, at + form.text.length + 3);
    // "Af:s", "Skatteverkets" are the agency; "AF-ledningen" too; "Finansdepartementetx" is not.
    // A day may be glued to a whole name: "STATENS SERVICECENTER2025-05-20".
    return form.exact ? /^(?:s?(?![a-zåäöé0-9])|:s|-)/.test(rest) : /^s?(?![a-zåäöé])/.test(rest);
  });
}

/** The agencies of a text, each at its first mention. */
export function findAgencies(text: Text): AgencyMention[] {
  const seen = new Set<string>();
  const result: AgencyMention[] = [];
  for (const { id, name, start, end } of allAgencies(text)) {
    if (seen.has(id)) continue;
    seen.add(id);
    result.push({ id, name, ...spanOf(text, start, end) });
  }
  return result;
}
