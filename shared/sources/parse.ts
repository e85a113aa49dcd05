// Bytes of an answer → items, for every kind of source. The registry must name each kind, so a forgotten one does not compile.
import type { ParsedItem } from '../model/item.ts';
import type { Source } from '../model/source.ts';

export interface ParseContext {
  contentType: string | null;
  /** Where the answer came from, after redirects: the base of relative links. */
  url: string;
}
export interface ParsedSource {
  items: ParsedItem[];
  /** What was dropped, mended or is unusual, in words for the operator. */
  warnings: string[];
  /** The encoding the body was read in, such as "utf-8". */
  charset: string;
}

/** @throws SourceFormatError when the body is not what the source's kind expects; nothing of it is to be kept then. */
export async function parseSource(_source: Source, _body: Uint8Array, _context: ParseContext): Promise<ParsedSource> {
  throw new Error('under construction');
}
