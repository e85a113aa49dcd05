// Bytes → text. What the bytes are outweighs what is said of them: headers, prologs and pages are often wrong, and text in another
// encoding is hardly ever valid UTF-8 by chance.
export interface DecodedText {
  text: string;
  /** The WHATWG name of the encoding that was used, such as "utf-8" or "windows-1252". */
  charset: string;
}

/** How far into a body a prolog or a meta element may stand: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const prescanBytes = 1024;

/** Never throws: what cannot be decoded becomes U+FFFD. A byte order mark is dropped. */
export function decode(body: Uint8Array, contentType: string | null): DecodedText {
  const unicode = fromFirstBytes(body);
  if (unicode !== null) return decodeAs(body, unicode);
  const strict = tryUtf8(body);
  if (strict !== null) return { text: strict, charset: 'utf-8' };
  const label = declaredCharset(body, contentType);
  if (label !== null && label !== 'utf-8') return decodeAs(body, label);
  const lenient = decodeAs(body, 'utf-8');
  return isMostlyUtf8(lenient.text) ? lenient : decodeAs(body, 'windows-1252');
}

function decodeAs(body: Uint8Array, charset: string): DecodedText {
  const text = new TextDecoder(charset).decode(body);
  return { text: charset === 'windows-1252' ? mendC1(text) : text, charset };
}

function tryUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

// A byte order mark, or "<" in two bytes (XML 1.0, appendix F).
function fromFirstBytes(body: Uint8Array): string | null {
  const [first, second, third] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function declaredCharset(body: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(body.subarray(0, prescanBytes)).toString('latin1');
  const labels = [
    /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(contentType ?? ''),
    /^\s{0,100}<\?xml[^>]{1,200}encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(head),
    /<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head),
  ];
  for (const label of labels) {
    const known = label?.[1] === undefined ? null : knownEncoding(label[1]);
    if (known !== null) return known;
  }
  return null;
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

// One broken byte in a page of good UTF-8 is damage; Swedish windows-1252 read as UTF-8 has broken bytes only.
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let good = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) good += 1;
  }
  return good > broken;
}

/** Bytes 0x80 to 0x9F of windows-1252: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const windows1252High = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Some releases of Node 20 and 22 decode windows-1252 as ISO-8859-1, so that dashes and quotes come out as control characters.
function mendC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (char) => windows1252High[char.charCodeAt(0) - 0x80] ?? char);
}
