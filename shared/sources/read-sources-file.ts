// The operator's sources file: text → sources, or an error that names the file, the entry, the field and what to do.
import type { Source } from '../model/source.ts';

export class SourcesFileError extends Error {
  override name = 'SourcesFileError';
}

/** @throws SourcesFileError naming every mistake found. */
export function parseSourcesFile(_text: string, _fileName: string): Source[] {
  throw new Error('under construction');
}
