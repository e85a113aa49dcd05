// An element as xml2js gives it: a string, or an object with attributes, text and children. `$$` holds the children in order when asked for.
export interface XmlElement {
  $?: Record<string, string>;
  _?: string;
  $$?: XmlElement[];
  '#name'?: string;
}
export type XmlValue = string | XmlElement;

/** Elements within the element: without their order only pieces of its text are left. */
export function isRichText(values: unknown): boolean {
  return (
    Array.isArray(values) &&
    values.some(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        Object.keys(value).some((key) => !'$ _ $$'.split(' ').includes(key)),
    )
  );
}

/** The text, with child elements as tags again, for `plainText`. Iterative: an element may be nested without end. */
export function elementText(value: XmlValue | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if (value.$$ === undefined) return value._ ?? '';
  const parts: string[] = [];
  const queue: (XmlElement | string)[] = [...value.$$].reverse();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next['#name'] === '__text__' || next.$$ === undefined) parts.push(`${openTag(next)}${next._ ?? ''}`);
    else {
      parts.push(openTag(next));
      queue.push(`</${next['#name']}>`, ...[...next.$$].reverse());
    }
  }
  return parts.join('');
}

function openTag({ '#name': name }: XmlElement): string {
  return name === undefined || name === '__text__' ? '' : `<${name}>`;
}
