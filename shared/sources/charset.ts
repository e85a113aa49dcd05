// Bytes → text. What the bytes are outweighs what is said of them: servers, prologs and pages are often wrong about their encoding.
export interface DecodedText {
  text: string;
  /** The WHATWG name of the encoding that was used, such as "utf-8" or "windows-1252". */
  charset: string;
}
export function decode(_body: Uint8Array, _contentType: string | null): DecodedText {
  throw new Error('under construction');
}
