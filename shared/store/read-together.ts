// Reads of single rows for many who ask side by side: what is asked for while a request is under way goes out together in the next. Each answer
// is of a request that began after it was asked for, so it is as fresh as a read of its own.
import { type Key, nameOf, type Row, type Table } from './table.ts';

interface Waiting {
  key: Key;
  answers: { resolve: (row: Row | null) => void; reject: (reason: unknown) => void }[];
}

export type ReadTogether = (key: Key) => Promise<Row | null>;

export function createReadTogether({ getMany }: Pick<Table, 'getMany'>): ReadTogether {
  let waiting = new Map<string, Waiting>();
  let isBusy = false;

  const read = async (): Promise<void> => {
    isBusy = true;
    while (waiting.size > 0) {
      const asked = waiting;
      waiting = new Map();
      try {
        const rows = await getMany([...asked.values()].map(({ key }) => key));
        const found = new Map(rows.map((row) => [nameOf(row), row]));
        for (const [name, { answers }] of asked) for (const { resolve } of answers) resolve(found.get(name) ?? null);
      } catch (error) {
        for (const { answers } of asked.values()) for (const { reject } of answers) reject(error);
      }
    }
    isBusy = false;
  };

  return (key) =>
    new Promise((resolve, reject) => {
      const asked = waiting.get(nameOf(key)) ?? { key, answers: [] };
      asked.answers.push({ resolve, reject });
      waiting.set(nameOf(key), asked);
      // In a moment: whoever asks in the same breath comes along.
      if (!isBusy) {
        isBusy = true;
        queueMicrotask(read);
      }
    });
}
