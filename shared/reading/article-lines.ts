// A tree of HTML as lines: one per paragraph, heading, list item or table row, with how much of it is links.
// Walks without recursion, so that depth costs nothing, and collapses white space as a browser would.

/** The little of the DOM that we use; linkedom provides it. */
export interface PageNode {
  nodeType: number;
  nodeValue: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
  textContent: string | null;
}
export interface PageElement extends PageNode {
  localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Line {
  text: string;
  kind: 'block' | 'item' | 'row' | 'heading';
  /** Characters inside links. */
  linked: number;
}

const blocks = new Set(
  'address,article,aside,blockquote,body,caption,center,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,legend,li,main,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul'.split(
    ',',
  ),
);
const skipped = new Set('script,style,noscript,template,head,title,textarea,select,svg,iframe,object'.split(','));
const elementNode = 1;
const textNode = 3;

/** The lines below `root`, in order, none empty. */
export function linesOf(root: PageNode): Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let linked = 0;
  let inLink = 0;
  const kinds: Line['kind'][] = [];
  const flush = () => {
    const text = parts
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    const last = kinds.at(-1) ?? 'block';
    if (text)
      for (const part of text.split(' \u0000 ')) push(lines, part.replaceAll('\u0000', '').trim(), last, linked);
    parts = [];
    linked = 0;
  };
  let node: PageNode | null = root;
  while (node) {
    const name: string = node.nodeType === elementNode ? (node as PageElement).localName : '';
    if (node.nodeType === textNode) {
      const value = (node.nodeValue ?? '').replaceAll('\u0000', '');
      parts.push(value);
      if (inLink > 0) linked += value.trim().length;
    }
    if (name === 'br') parts.push(' \u0000 ');
    if ((name === 'td' || name === 'th') && parts.some((part) => part.trim())) parts.push(' | ');
    const enter = name !== '' && !skipped.has(name);
    if (enter && blocks.has(name)) flush();
    if (enter && kindOf(name)) kinds.push(kindOf(name) as Line['kind']);
    if (enter && name === 'a') inLink += 1;
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      leave(node);
      if (node === root) return lines;
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return lines;

  function leave(left: PageNode): void {
    if (left.nodeType !== elementNode) return;
    const name = (left as PageElement).localName;
    if (skipped.has(name)) return;
    if (name === 'a') inLink -= 1;
    if (blocks.has(name)) flush();
    if (kindOf(name)) kinds.pop();
  }
}

function kindOf(name: string): Line['kind'] | null {
  if (name === 'li') return 'item';
  if (name === 'tr') return 'row';
  return /^h[1-6]$/.test(name) ? 'heading' : null;
}

function push(lines: Line[], text: string, kind: Line['kind'], linked: number): void {
  if (text) lines.push({ text, kind, linked: Math.min(linked, text.length) });
}

/** Paragraphs apart by a blank line, items and rows by a line break; items are marked as such. */
export function textOf(lines: Line[]): string {
  let text = '';
  let previous: Line | undefined;
  for (const line of lines) {
    const together = previous && previous.kind === line.kind && (line.kind === 'item' || line.kind === 'row');
    text += (previous ? (together ? '\n' : '\n\n') : '') + (line.kind === 'item' ? `* ${line.text}` : line.text);
    previous = line;
  }
  return text;
}
