// The documents of regeringen.se that the replay publishes, from the corpus beside the project.
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const corpus = path.resolve('../shared/corpus');
const haystackFile = path.join(corpus, 'regeringen.jsonl.gz');
const seedFile = path.join(corpus, 'seed-omni.txt');

export const corpusIsPresent = existsSync(haystackFile) && existsSync(seedFile);

export interface GovernmentDocument {
  id: string;
  published: string;
  title: string;
  text: string;
}

/** Documents published in or after `fromMonth`, by month ("2024-09"). */
export async function documentsByMonth(fromMonth: string): Promise<Map<string, GovernmentDocument[]>> {
  const months = new Map<string, GovernmentDocument[]>();
  const lines = createInterface({ input: createReadStream(haystackFile).pipe(createGunzip()) });
  for await (const line of lines) {
    const document = JSON.parse(line) as GovernmentDocument;
    if (document.published < fromMonth) continue;
    const month = months.get(document.published) ?? [];
    month.push(document);
    months.set(document.published, month);
  }
  return new Map([...months].sort(([a], [b]) => a.localeCompare(b)));
}

/** The seed article: its headline and its body. */
export async function seedArticle(): Promise<{ title: string; text: string }> {
  const text = await readFile(seedFile, 'utf8');
  const title = text.split('\n').find((line) => line.includes('servicekontor')) ?? '';
  return { title: title.trim(), text };
}
