// The text of something that may be HTML, without a parser: tags out, scripts and styles with their content. The last resort; one pass.

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Every tag becomes a line break; entities are decoded. */
export function bareText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const hidden = /^<(script|style)\b/.exec(lower.slice(open, open + 8))?.[1];
    const from = hidden ? lower.indexOf(`</${hidden}`, open) : open;
    const close = from < 0 ? -1 : html.indexOf('>', from);
    if (close < 0) {
      at = html.length;
      break;
    }
    at = close + 1;
  }
  parts.push(html.slice(at));
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/g, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (named[name as string] ?? whole),
    );
}
