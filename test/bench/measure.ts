// Whole-process times, measured in turns so that a machine that slows down slows both.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

export interface Command {
  args: string[];
  /** A file to read on stdin. */
  input?: string;
}

/** Seconds from start to exit of `node …args`; what it prints is thrown away. */
export function seconds({ args, input }: Command): Promise<number> {
  const before = performance.now();
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const child = spawn(process.execPath, args, { stdio: [stdin, 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('close', (status) =>
      status === 0
        ? resolve((performance.now() - before) / 1000)
        : reject(new Error(`node ${args.join(' ')}: ${status}`)),
    );
  });
}

/** Medians of `rounds` runs of each, one after the other in every round. */
export async function inTurns(commands: Command[], rounds: number): Promise<number[]> {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) times[index]?.push(await seconds(command));
  }
  return times.map(median);
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** The smallest value that `share` of all do not exceed (nearest rank). */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
