// Each function's bundle, as it is deployed: how large it is, and how long loading it takes beside a bare handler's.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { bundleOptions } from '../../infra/bundle-options.ts';
import { median } from './measure.ts';

export interface FunctionSize {
  name: string;
  bytes: number;
  goalBytes: number | null;
  loadMs: number;
  /** Times the bare handler's; goals are null where there is none. */
  ratio: number;
  goalRatio: number | null;
}

const doors = 'functions/lambda';
const bareEntry = 'test/bench/bare.ts';
/** `poll` and `api` hold parsers and schemas; the others are workers. Export is the api's second door. */
const goals: Record<string, { bytes: number; ratio: number | null }> = {
  poll: { bytes: 2_000_000, ratio: 2 },
  api: { bytes: 2_000_000, ratio: 2 },
  export: { bytes: 1_000_000, ratio: null },
  read: { bytes: 1_000_000, ratio: null },
};
const workerGoal = { bytes: 1_000_000, ratio: 1.3 };

/** Each function's bundle as it is deployed, in `directory`. */
export function buildFunctions(directory: string): { name: string; file: string; bytes: number; goalBytes: number }[] {
  return readdirSync(doors)
    .filter((name) => readFileSync(path.join(doors, name), 'utf8').includes('export const handler'))
    .map((name) => name.replace('.ts', ''))
    .map((name) => {
      const options = bundleOptions(`${doors}/${name}.ts`, path.join(directory, name));
      const { bytes: goalBytes } = goals[name] ?? workerGoal;
      return { name, ...build(options), goalBytes };
    });
}

/** The floor, as esbuild makes it with nothing set; and what becomes of it when it is bundled as ours are. */
function buildBare(directory: string): { name: string; file: string; bytes: number }[] {
  const ours = bundleOptions(bareEntry, path.join(directory, 'bare-as-ours'));
  const { alias, mainFields, ...plain } = bundleOptions(bareEntry, path.join(directory, 'bare'));
  return [
    { name: 'bare', ...build(plain) },
    { name: 'bare, bundled as ours', ...build(ours) },
  ];
}

/** `bytes`: of all files of the bundle. */
function build(options: BuildOptions & { outdir: string }): { file: string; bytes: number } {
  buildSync(options);
  const sizes = readdirSync(options.outdir).map((name) => statSync(path.join(options.outdir, name)).size);
  return { file: path.join(options.outdir, 'index.mjs'), bytes: sizes.reduce((all, size) => all + size, 0) };
}

/** Medians of `rounds` loads, one of each function after the other in every round. */
export function measureFunctions(directory: string, rounds: number): FunctionSize[] {
  const built: { name: string; file: string; bytes: number; goalBytes?: number }[] = [
    ...buildBare(directory),
    ...buildFunctions(directory),
  ];
  const times = built.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { file }] of built.entries()) times[index]?.push(loadMs(file));
  }
  const [bare = Number.NaN, ...others] = times.map(median);
  return built.map(({ name, bytes, goalBytes = null }, index) => {
    const ms = index === 0 ? bare : (others[index - 1] ?? Number.NaN);
    const goalRatio = goalBytes === null ? null : (goals[name] ?? workerGoal).ratio;
    return { name, bytes, goalBytes, loadMs: ms, ratio: ms / bare, goalRatio };
  });
}

const loadMs = (file: string): number =>
  Number(execFileSync(process.execPath, ['test/bench/load.mjs', file], { encoding: 'utf8', env: lambdaEnvironment }));

/** No profile, no instance metadata: nothing is asked for at load. */
const lambdaEnvironment = { PATH: process.env.PATH, AWS_REGION: 'eu-north-1' };
