// Whole exports with a strong ETag and a flat memory. A first pass digests the text; short texts are kept and sent at once,
// longer ones are made a second time while they are sent, so the change log is never held in memory.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';

const keepBytes = 1024 * 1024;

/** `pieces` makes the text from the beginning each time it is called. */
export async function sendWhole(
  context: Context,
  contentType: string,
  pieces: () => AsyncIterable<string>,
): Promise<Response> {
  const digest = createHash('sha256');
  const kept: string[] = [];
  let bytes = 0;
  for await (const piece of pieces()) {
    digest.update(piece);
    bytes += Buffer.byteLength(piece);
    if (bytes <= keepBytes) kept.push(piece);
    else kept.length = 0;
  }
  const headers = { 'Content-Type': contentType, ETag: `"${digest.digest('hex').slice(0, 40)}"` };
  if (bytes <= keepBytes) return context.body(kept.join(''), 200, headers);
  return context.body(streamOf(pieces()), 200, headers);
}

/** Pulled only as fast as the client reads; nothing is made for a HEAD. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
