// `npm run chaos`: kills the program at random moments and says what became of the news.
import { parseArgs } from 'node:util';
import { faults } from './compare.ts';
import { runChaos } from './run-chaos.ts';

const help = `npm run chaos -- [--kills 200] [--seed N]

Starts the program as it is built, with papers, a mail server and endpoints that fail by chance, and kills it
at random moments while news comes in. Then compares what was published with what each subscriber got.
Ends with 1 if anything was lost, told under two ids, or sent after it was settled.

  --kills N   how often it is killed (200 take about seven minutes)
  --seed N    which faults come; printed, so that a run can be had again (its timing cannot)`;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(help);
} else {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const kills = Number(values.kills);
  if (!Number.isInteger(seed) || !Number.isInteger(kills) || kills < 1) {
    console.error(`--kills and --seed take whole numbers\n\n${help}`);
    process.exit(2);
  }
  console.error(`seed ${seed}`);
  const result = await runChaos({ kills, seed, report: (line) => console.error(line) });
  console.log(JSON.stringify({ seed, ...result }, null, 2));
  const broken = faults.filter((fault) => result[fault].length > 0);
  for (const fault of broken) console.error(`FAILED: ${fault}: ${result[fault].slice(0, 10).join(', ')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
