// `npm run replay`: prints what the replay read, found, recorded and sent.
import { corpusIsPresent } from './corpus.ts';
import { runReplay } from './run-replay.ts';

if (!corpusIsPresent) {
  console.log('skipped: the corpus (../shared/corpus) is not beside the project');
} else {
  const { changes, ...result } = await runReplay((line) => console.error(line));
  const rows = changes.map(({ announcedAt, type, status, title, evidence }) => ({
    announced: announcedAt.slice(0, 10),
    type,
    status,
    title,
    told: evidence.length,
  }));
  console.table(rows);
  console.log(JSON.stringify({ ...result, changes: changes.length }, null, 2));
}
