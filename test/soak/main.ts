// `npm run soak`: a simulated year, and what is left of it.
import { parseArgs } from 'node:util';
import { runSoak } from './run-soak.ts';

const help = `npm run soak -- [--days 365] [--from 2027-01-15] [--seed N]

Runs the system of \`serve\` for a simulated year on a clock of its own: papers appear, fail and die, subscribers of every
kind come and go, endpoints break down, months end, the clocks are set twice. Then compares the log with what was published, what
each subscriber got with what it was owed, and the table, the files and the memory with what they should be.
Ends with 1 if anything differs.

  --days N      how long it lasts (365 take about three minutes)
  --from DAY    when it begins
  --seed N      which year it is; printed, so that it can be had again`;

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '365' },
    from: { type: 'string', default: '2027-01-15' },
    seed: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const days = Number(values.days);
const start = new Date(`${values.from}T00:00:00Z`);
if (values.help) console.log(help);
else if (!Number.isInteger(seed) || !Number.isInteger(days) || days < 10 || Number.isNaN(start.getTime())) {
  console.error(`--days takes a whole number from 10, --seed a whole number, --from a day\n\n${help}`);
  process.exitCode = 2;
} else {
  console.error(`seed ${seed}`);
  const result = await runSoak({ start, days, seed, report: (line) => console.error(line) });
  console.log(JSON.stringify({ seed, ...result }, null, 2));
  for (const [about, lines] of Object.entries(result.faults)) {
    for (const line of lines.slice(0, 10)) console.error(`FAILED: ${about}: ${line}`);
  }
  process.exit(Object.values(result.faults).some((lines) => lines.length > 0) ? 1 : 0);
}
