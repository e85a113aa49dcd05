// The floor of `extract --jsonl`: the same lines parsed, and one regular expression tried on each. Nothing is written but a count.
import { createInterface } from 'node:readline';

let hits = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (/servicekontor|statens servicecenter/i.test(JSON.parse(line).text)) hits += 1;
}
console.log(hits);
