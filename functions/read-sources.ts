// Which sources are watched: the operator's file, or the built-in catalogue.
import { readFile } from 'node:fs/promises';
import type { Source } from '../shared/model/source.ts';
import { catalogue } from '../shared/sources/catalogue.ts';
import { parseSourcesFile } from '../shared/sources/read-sources-file.ts';

/** @throws SourcesFileError, or an error that names the file when it cannot be read. */
export async function readSources(file: string | undefined): Promise<Source[]> {
  if (file === undefined) return catalogue;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `sources file ${file}: cannot be read (${error.code ?? error.message}); check the path given with --sources`,
    );
  });
  return parseSourcesFile(text, file);
}
