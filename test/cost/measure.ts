// Synthesises the stack as an operator would, and measures the work on it; half a minute.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { synthesise } from '../rehearsal/template.ts';
import { openBench } from './bench.ts';
import type { Measured, Stack } from './month.ts';
import { startPress } from './press.ts';
import { measureUnits } from './units.ts';

export async function measure(): Promise<{ measured: Measured; stack: Stack }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'cost-'));
  const press = await startPress();
  try {
    const sourcesFile = path.join(directory, 'sources.json');
    writeFileSync(sourcesFile, press.sources);
    const settings = { senderEmail: 'vakt@example.se', alarmEmail: 'ops@example.se', sourcesFile };
    const synthesised = synthesise(settings, path.join(directory, 'out'));
    const bench = await openBench(synthesised);
    try {
      const units = await measureUnits(bench, press);
      const types = Object.values<{ Type: string }>(synthesised.template.Resources).map(({ Type }) => Type);
      const measured = { units, loads: bench.loads, bundleBytes: bundleBytes(synthesised.directory) };
      return { measured, stack: { ...bench.template, types } };
    } finally {
      await bench.close();
    }
  } finally {
    await press.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function bundleBytes(directory: string): number {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^asset\..+\.mjs$/.test(name),
  );
  return files.reduce((sum, name) => sum + statSync(path.join(directory, name)).size, 0);
}
