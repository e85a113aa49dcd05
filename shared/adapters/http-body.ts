// The body of an answer: read up to a limit, unpacked up to the same limit. A bomb is cut off while it unpacks.
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { HttpError } from './http.ts';

export const acceptedEncodings = 'gzip, deflate, br';

type Unpack = (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;
const unpackers: Record<string, Unpack> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // RFC 9110 means zlib's format; some servers send the bare stream. A zlib header begins with method 8.
  deflate: (packed, options) => promisify(((packed[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(packed, options),
  identity: async (packed) => packed,
};
/** More layers are nobody's honest answer. */
const maxLayers = 2;

/** @throws HttpError `too-large`, or whatever the stream throws when it breaks off. */
export async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes, host);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** @throws HttpError `too-large`, or `broken` when it cannot be unpacked. */
export async function unpack(
  body: Uint8Array,
  encoding: string,
  limit: { maxBytes: number; host: string },
): Promise<Uint8Array> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim() || 'identity');
  if (body.length === 0) return body;
  if (layers.length > maxLayers)
    throw new HttpError('broken', `${limit.host} packed its answer ${layers.length} times over`);
  let unpacked = body;
  for (const name of layers.reverse()) {
    const layer = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
    if (layer === undefined) {
      throw new HttpError(
        'broken',
        `${limit.host} answers in the encoding "${name.slice(0, 40)}", which was not asked for`,
      );
    }
    try {
      unpacked = await layer(unpacked, { maxOutputLength: limit.maxBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit.maxBytes, limit.host);
      throw new HttpError('broken', `the answer of ${limit.host} is cut off or damaged (${name}: ${reasonOf(error)})`, {
        cause: error,
      });
    }
  }
  return unpacked;
}

export function tooLarge(maxBytes: number, host: string): HttpError {
  return new HttpError(
    'too-large',
    `the answer of ${host} is larger than ${(maxBytes / 1024 / 1024).toFixed(1)} MiB and was dropped`,
  );
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown');
