// `extract`: documents in, readings out. Loads the reading and nothing else; the haystack of 34,495 lines should cost little
// more than parsing it.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { StringDecoder } from 'node:string_decoder';
import { type DocumentLine, documentLineSchema } from '../../shared/model/reading.ts';
import { extractLine } from '../../shared/reading/extract-line.ts';
import { decode } from '../../shared/sources/charset.ts';

export interface ExtractOptions {
  html?: boolean;
  title?: string;
  url?: string;
  published?: string;
  all?: boolean;
}

/** Bytes gathered before a write: one system call per answer line would cost more than the reading. */
const flushAt = 64 * 1024;

/** One document; what looks like HTML is read as HTML, whether or not `--html` says so. */
export async function extractFile(file: string, options: ExtractOptions): Promise<void> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readDocument(file);
  const body = decode(bytes, null).text;
  const html = options.html === true || /^\s*<(?:!doctype html|html)\b/i.test(body.slice(0, 1000));
  const line: DocumentLine = {
    id: file,
    ...(html ? { html: body } : { text: body }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.published === undefined ? {} : { publishedAt: options.published }),
  };
  process.stdout.write(`${JSON.stringify(await extractLine(line, { all: options.all === true }), null, 2)}\n`);
}

async function readDocument(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: cannot be read (${error.code ?? error.message}); give a file, or - for standard input`);
  });
}

/** JSON lines from stdin to stdout, as they come. An invalid line is answered in its place. */
export async function extractLines(options: ExtractOptions): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  let pending = '';
  for await (const chunk of process.stdin) {
    const text = rest + decoder.write(chunk as Buffer);
    const lines = (isFirst ? text.replace(/^\ufeff/, '') : text).split('\n');
    isFirst = false;
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const answered = answer(line, options);
      pending += typeof answered === 'string' ? answered : await answered;
    }
    // An interactive peer sends a line and waits: what is answered is written before more is read.
    if (pending.length >= flushAt || lines.length > 0) {
      await write(pending);
      pending = '';
    }
  }
  await write(await answer(rest + decoder.end(), options));
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A promise only where there is something to wait for: 34,495 empty awaits would show. */
function answer(line: string, options: ExtractOptions): string | Promise<string> {
  if (line.trim() === '') return '';
  const answered = answerLine(line, options);
  return answered instanceof Promise ? answered.then(toLine) : toLine(answered);
}

const toLine = (value: object): string => `${JSON.stringify(value)}\n`;

function answerLine(line: string, options: ExtractOptions): object | Promise<object> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = documentLineSchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      [path.join('.'), message].filter(Boolean).join(': '),
    );
    return { id: idOf(input), error: problems.join('; ') };
  }
  return extractLine(parsed.data, { all: options.all === true });
}

function idOf(input: unknown): string | number | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
