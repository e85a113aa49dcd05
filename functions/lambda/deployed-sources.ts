// The sources a function was deployed with: the operator's file beside it, or the built-in catalogue. Its selectors were tried when the stack
// was synthesised (infra/settings.ts); what tries them would be the largest part of a small function.
import { readFile } from 'node:fs/promises';
import { type Source, sourcesFileSchema } from '../../shared/model/source.ts';
import { catalogue } from '../../shared/sources/catalogue.ts';

export async function deployedSources(file: string | undefined): Promise<Source[]> {
  return file === undefined ? catalogue : sourcesFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
