import { describe, expect, it } from 'vitest';
import { createPool } from '../../shared/pipeline/pool.ts';

/** Tasks that end when told, and the names of those that have begun. */
function tasks() {
  const begun: string[] = [];
  const enders = new Map<string, () => void>();
  return {
    begun,
    task: (name: string) => () =>
      new Promise<void>((resolve) => {
        begun.push(name);
        enders.set(name, resolve);
      }),
    end: (name: string) => enders.get(name)?.(),
  };
}

describe('a pool', () => {
  it('runs as many tasks at a time as it has slots, the rest in turn', async () => {
    const { begun, task, end } = tasks();
    const pool = createPool({ slots: 2, patienceMs: 60_000, atMost: 10 });
    for (const name of ['a', 'b', 'c']) pool.run(task(name));
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await pool.started();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('b');
    end('c');
    await pool.idle();
  });

  it('gives the slot of a slow task to the next one, within its bound', async () => {
    const { begun, task, end } = tasks();
    const pool = createPool({ slots: 1, patienceMs: 1, atMost: 2 });
    for (const name of ['slow', 'b', 'c']) pool.run(task(name));
    await expect.poll(() => begun).toEqual(['slow', 'b']);
    end('b');
    await pool.started();
    expect(begun).toEqual(['slow', 'b', 'c']);
    end('slow');
    end('c');
    await pool.idle();
  });

  it('is idle from the beginning', async () => {
    await createPool({ slots: 1, patienceMs: 1, atMost: 1 }).idle();
  });
});
