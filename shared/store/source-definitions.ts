// The operator's own sources, kept as rows of one partition: they stand over the catalogue (or the sources file) by their ids, and are taken
// up by whoever runs, without a restart.
import { type Source, sourceSchema } from '../model/source.ts';
import type { SourceDefinitionStore } from './source-stores.ts';
import type { Key, Table } from './table.ts';

const partition = 'source-definitions';
const definitionKey = (id: string): Key => ({ pk: partition, sk: id });

/** A row that we cannot read, such as one of a newer version, counts as none: it must not stop the others. */
const readRow = (row: unknown): Source[] => {
  const parsed = sourceSchema.safeParse(row);
  return parsed.success ? [parsed.data] : [];
};

export function createSourceDefinitions(table: Table): SourceDefinitionStore {
  async function list(): Promise<Source[]> {
    const found: Source[] = [];
    for await (const row of table.query({ pk: partition })) found.push(...readRow(row));
    return found;
  }

  return {
    list,
    async over(base) {
      const own = new Map((await list()).map((source) => [source.id, source]));
      const known = new Set(base.map(({ id }) => id));
      return [
        ...base.map((source) => own.get(source.id) ?? source),
        ...[...own.values()].filter(({ id }) => !known.has(id)),
      ];
    },
    async find(id, base) {
      const [own] = readRow(await table.get(definitionKey(id)));
      return own ?? base.find((source) => source.id === id) ?? null;
    },
    async put(source) {
      await table.put({ ...definitionKey(source.id), ...sourceSchema.parse(source) });
    },
    async remove(id) {
      const found = (await table.get(definitionKey(id))) !== null;
      await table.remove(definitionKey(id));
      return found;
    },
  };
}
