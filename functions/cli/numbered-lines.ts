// Bytes as they come → lines with their numbers. Holds one line at a time, and no more of it than the limit: a file of one endless line is a fault of
// that line, and of nothing else.

const lineFeed = 10;

export interface NumberedLine {
  /** From 1. */
  number: number;
  /** Without its line feed; `null` when it is longer than the limit. */
  bytes: Uint8Array | null;
}

export async function* numberedLines(
  input: AsyncIterable<Uint8Array>,
  { limitBytes }: { limitBytes: number },
): AsyncGenerator<NumberedLine> {
  let number = 0;
  let size = 0;
  let parts: Uint8Array[] = [];
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= limitBytes) parts.push(part);
    else parts = [];
  };
  const take = (): NumberedLine => {
    number += 1;
    const bytes = size <= limitBytes ? Buffer.concat(parts) : null;
    size = 0;
    parts = [];
    return { number, bytes };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
