// Holds the house's rules by reading its import lines: which folder may know which, and what stays at the edges.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

interface SourceFile {
  file: string;
  folder: string;
  text: string;
  imports: string[];
}

const files: SourceFile[] = ['shared', 'functions', 'infra'].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = path.join(top, name);
      const text = readFileSync(path.join(root, file), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);
      return { file, folder: folderOf(file), text, imports };
    }),
);

function folderOf(file: string): string {
  const [top = '', second = ''] = file.split(path.sep);
  return top === 'shared' ? second : top;
}

/** The files of the house that a file imports; what lies inside a package is none. */
function targets({ file, imports }: SourceFile): string[] {
  return imports
    .filter((target) => target.startsWith('.'))
    .map((target) => path.relative(root, path.resolve(root, path.dirname(file), target)))
    .filter((target) => !target.startsWith('node_modules'));
}

/** What is left when files that import none of the rest, or that none of the rest imports, are taken away again and again. */
function circles(graph: Map<string, string[]>): string[] {
  for (;;) {
    const imported = new Set([...graph.values()].flat());
    const free = [...graph].filter(([file, to]) => !imported.has(file) || !to.some((other) => graph.has(other)));
    if (free.length === 0) return [...graph.keys()].sort();
    for (const [file] of free) graph.delete(file);
  }
}

/** Which folders of the house a file imports from, itself left out. */
function knows(file: SourceFile): string[] {
  return targets(file)
    .map(folderOf)
    .filter((other) => other !== file.folder);
}

/** Ports are types in shared/adapters; anyone may name one, and only the composition roots an implementation. */
const mayKnow: Record<string, string[]> = {
  model: [],
  knowledge: ['model'],
  sources: ['model', 'knowledge'],
  reading: ['model', 'knowledge'],
  store: ['model', 'knowledge', 'changelog', 'adapters'],
  adapters: ['model'],
  changelog: ['model', 'knowledge', 'store'],
  alerts: ['model', 'knowledge', 'changelog', 'store', 'adapters'],
  pipeline: ['model', 'knowledge', 'sources', 'reading', 'changelog', 'alerts', 'store', 'adapters'],
  api: ['model', 'knowledge', 'sources', 'changelog', 'alerts', 'store', 'adapters'],
  client: ['model', 'api', 'changelog'],
  functions: [
    'model',
    'knowledge',
    'sources',
    'reading',
    'changelog',
    'alerts',
    'store',
    'adapters',
    'pipeline',
    'api',
  ],
  infra: ['model', 'store', 'adapters', 'functions'],
};

const pure = ['model', 'knowledge', 'sources', 'reading'];

describe('the house', () => {
  it('has only the rooms the README names', () => {
    expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(mayKnow).sort());
  });

  it.each(Object.keys(mayKnow))('lets %s know only what stands before it', (folder) => {
    const wrong = files
      .filter((file) => file.folder === folder)
      .flatMap((file) =>
        knows(file)
          .filter((other) => !mayKnow[folder]?.includes(other))
          .map((other) => `${file.file} → ${other}`),
      );
    expect(wrong).toEqual([]);
  });

  it('goes in no circles', () => {
    expect(circles(new Map(files.map((file) => [file.file, targets(file)])))).toEqual([]);
  });

  it('keeps the AWS SDK in the store, the adapters and infra, and the CDK in infra', () => {
    const sdk = files.filter(({ imports }) => imports.some((target) => target.startsWith('@aws-sdk/')));
    const elsewhere = sdk
      .filter(({ folder }) => !['store', 'adapters', 'infra'].includes(folder))
      .map(({ file }) => file);
    expect(elsewhere).toEqual([path.join('functions', 'aws.ts')]);
    const cdk = files.filter(({ imports }) => imports.some((target) => target.startsWith('aws-cdk-lib')));
    expect([...new Set(cdk.map(({ folder }) => folder))]).toEqual(['infra']);
  });

  it('keeps files, sockets, clocks, chance and the environment out of the pure folders', () => {
    const impure = /'node:(?!crypto'|buffer'|util')|\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|\bfetch\(/;
    const wrong = files.filter(({ folder, text }) => pure.includes(folder) && impure.test(withoutComments(text)));
    expect(wrong.map(({ file }) => file).filter((file) => file !== path.join('shared', 'model', 'clock.ts'))).toEqual(
      [],
    );
  });

  it('asks for the environment nowhere in shared', () => {
    const wrong = files.filter(({ file, text }) => file.startsWith('shared') && text.includes('process.env'));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('says at the top of each file what it is', () => {
    const silent = files.filter(({ text }) => !/^(#!.*\n)?(\/\/|\/\*\*)/.test(text));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('has no file over 250 lines but tables of knowledge', () => {
    const long = files.filter(({ folder, text }) => folder !== 'knowledge' && text.split('\n').length > 251);
    expect(long.map(({ file, text }) => `${file} (${text.split('\n').length})`)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
