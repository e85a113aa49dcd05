// The labelled sets: what a careful person read in each document (test/gold, with a page on how to label), and the documents themselves.
// Labels of the corpus hold ids and values only; texts of our own making stand beside their labels.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Document } from '../../shared/model/reading.ts';
import { amountDirections, changeStatuses, changeTypes } from '../../shared/model/words.ts';

/** Neither a hit nor a miss: two careful people might differ. */
const optional = z.boolean().default(false);
const idSchema = z.union([z.string(), z.strictObject({ id: z.string(), optional })]);

const amountSchema = z.strictObject({
  sek: z.number(),
  sekMax: z.number().nullable().default(null),
  /** Two where two careful people did differ. */
  direction: z
    .union([z.enum(amountDirections), z.array(z.enum(amountDirections)).length(2)])
    .transform((direction) => [direction].flat()),
  fiscalYear: z.number().int().nullable(),
  optional,
});
const countSchema = z.strictObject({ from: z.number().int().nullable(), to: z.number().int(), optional });
const changeSchema = z.strictObject({
  type: z.enum(changeTypes),
  status: z.enum(changeStatuses),
  offices: z.array(z.string()).default([]),
  effectiveFrom: z.string().nullable().default(null),
  optional,
});

export const labelSchema = z.strictObject({
  id: z.union([z.string(), z.number().transform(String)]),
  /** Of whole documents. Bare sentences are labelled for their amounts alone. */
  relevant: z.union([z.boolean(), z.literal('either')]).optional(),
  offices: z.array(idSchema).default([]),
  amounts: z.array(amountSchema).default([]),
  ministers: z.array(idSchema).default([]),
  agencies: z.array(idSchema).default([]),
  officeCounts: z.array(countSchema).default([]),
  changes: z.array(changeSchema).default([]),
  note: z.string().max(400).optional(),
  /** Of a text of our own making. */
  title: z.string().optional(),
  text: z.string().optional(),
  publishedAt: z.string().nullable().optional(),
});
export type Label = z.infer<typeof labelSchema>;

export interface GoldCase {
  set: string;
  half: 'tune' | 'test';
  label: Label;
  document: Document;
}

const goldDirectory = path.resolve('test/gold');
const corpusDirectory = path.resolve('../shared/corpus');

/** By the id's hash, so that a document stays in its half for good. */
export const halfOf = (id: string): 'tune' | 'test' =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16) < 8 ? 'tune' : 'test';

/** All labelled cases whose documents are at hand, and the sets whose corpus is not. @throws Error that names file and line of a bad label. */
export function readGold(): { cases: GoldCase[]; absent: string[] } {
  const absent: string[] = [];
  // Git keeps no empty directory: without labels there is none.
  const names = existsSync(goldDirectory) ? readdirSync(goldDirectory) : [];
  const cases = names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const set = name.replace(/\.jsonl$/, '');
      const labels = readLabels(path.join(goldDirectory, name));
      if (labels.every(({ text }) => text !== undefined))
        return labels.map((label) => caseOf(set, label, ownText(label)));
      const documents = corpusOf(set);
      if (documents === null) {
        absent.push(set);
        return [];
      }
      return labels.map((label) => {
        const document = documents.get(label.id);
        if (document === undefined) throw new Error(`gold: ${name} labels ${label.id}, which the corpus does not hold`);
        return caseOf(set, label, document);
      });
    });
  return { cases, absent };
}

function readLabels(file: string): Label[] {
  return linesOf(readFileSync(file, 'utf8')).map((line, index) => {
    try {
      return labelSchema.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`gold: ${path.basename(file)} line ${index + 1}: ${(cause as Error).message}`, { cause });
    }
  });
}

const caseOf = (set: string, label: Label, document: Document): GoldCase => ({
  set,
  half: halfOf(label.id),
  label,
  document,
});

const ownText = ({ title = '', text = '', publishedAt = null }: Label): Document => ({ title, text, publishedAt });

/** The documents that a set labels: `regeringen-a` and `regeringen-b` are of `regeringen`, which is read once. */
const opened = new Map<string, Map<string, Document> | null>();
function corpusOf(set: string): Map<string, Document> | null {
  const name = set.replace(/-[a-z]$/, '');
  if (!opened.has(name)) opened.set(name, corpus[name]?.() ?? null);
  return opened.get(name) ?? null;
}

/** The corpus behind each set, by id; `null` where it is not at hand. */
const corpus: Record<string, () => Map<string, Document> | null> = {
  news: () => jsonLines('news.jsonl'),
  regeringen: () => jsonLines('regeringen.jsonl.gz'),
  seed: () => {
    const file = path.join(corpusDirectory, 'seed-omni.txt');
    if (!existsSync(file)) return null;
    return new Map([['seed-omni', { title: '', text: readFileSync(file, 'utf8'), publishedAt: '2024-09-20' }]]);
  },
  amounts: () => {
    const file = path.join(corpusDirectory, 'amount-sentences.tsv');
    if (!existsSync(file)) return null;
    const rows = linesOf(readFileSync(file, 'utf8')).map((line) => line.split('\t')[1] ?? '');
    return new Map(rows.map((text, row) => [String(row), { title: '', text, publishedAt: null }]));
  },
};

function jsonLines(name: string): Map<string, Document> | null {
  const file = path.join(corpusDirectory, name);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const lines = linesOf((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  return new Map(
    lines.map((line) => {
      const { id, title, text, url, published, publishedAt } = JSON.parse(line);
      // A month stands for its first day.
      const day = publishedAt ?? (published === undefined ? null : `${published}-01`);
      return [id, { title, text, url, publishedAt: day }];
    }),
  );
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
