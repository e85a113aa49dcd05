// Two and a half years of government news, month after month, through `poll --now` beside a `serve` that only takes subscriptions.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { Webhook } from 'standardwebhooks';
import type { Change } from '../../shared/model/change.ts';
import { eventually } from '../support/eventually.ts';
import { run, serve } from '../support/program.ts';
import { startReplayOrigin } from './origin.ts';

export interface ReplayResult {
  documents: number;
  polls: number;
  itemsRead: number;
  relevant: number;
  seconds: number;
  changes: Change[];
  /** Subjects of the alerts by e-mail; the confirmation is left out. */
  mails: string[];
  /** Whether each webhook's signature verified, and of what it told. */
  webhooks: { verified: boolean; changeType: string }[];
  /** What a second, identical pass at the end still found to do. */
  again: { created: number; updated: number; delivered: number };
}

/** Moments at which the replay polls: noon of every 15th, and the days on which the papers tell of the cut. */
function moments(months: string[]): Date[] {
  const days = months.flatMap((month) =>
    month === '2024-09' ? [`${month}-15`, `${month}-20`, `${month}-21`] : [`${month}-15`],
  );
  return days.map((day) => new Date(`${day}T12:00:00+02:00`));
}

export async function runReplay(report: (line: string) => void, fromMonth = '2022-10'): Promise<ReplayResult> {
  const origin = await startReplayOrigin(fromMonth);
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-replay-'));
  const data = path.join(dir, 'data');
  const [sources, noSources] = [path.join(dir, 'sources.json'), path.join(dir, 'none.json')];
  await writeFile(sources, JSON.stringify(origin.sources));
  await writeFile(noSources, '[]');
  const local = ['--data', data, '--allow-private-networks', '--log-level', 'error'];
  const served = await serve([...local, '--sources', noSources]);
  try {
    const secret = await subscribeBoth(served.baseUrl, `${origin.url}/webhook`, path.join(data, 'outbox'));
    const poll = async (moment: Date) => {
      origin.moveTo(moment);
      const pace = ['--host-gap-ms', '0', '--host-concurrency', '8', '--base-url', served.baseUrl];
      const { status, stdout, stderr } = await run([
        'poll',
        '--all',
        '--now',
        moment.toISOString(),
        '--sources',
        sources,
        ...pace,
        ...local,
      ]);
      if (status !== 0) throw new Error(`poll --now ${moment.toISOString()} ended with ${status}: ${stderr}`);
      return JSON.parse(stdout);
    };
    const started = performance.now();
    const sums = { polls: 0, itemsRead: 0, relevant: 0 };
    const all = moments(origin.months);
    for (const moment of all) {
      const summary = await poll(moment);
      sums.polls += 1;
      sums.itemsRead += summary.newItems;
      sums.relevant += summary.relevant;
      report(`${moment.toISOString().slice(0, 10)}  ${JSON.stringify(summary)}`);
    }
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    const last = all.at(-1) ?? new Date();
    const again = await poll(last);
    return {
      documents: origin.documents,
      ...sums,
      seconds,
      changes: await everyChange(served.baseUrl),
      mails: (await readMails(path.join(data, 'outbox'))).filter((subject) => !/bekräfta/i.test(subject)),
      webhooks: origin.webhooks.map(({ headers, body }) => ({
        verified: verifies(secret, body, headers),
        changeType: JSON.parse(body).data.type,
      })),
      again: { created: again.created, updated: again.updated, delivered: again.delivered },
    };
  } finally {
    await served.stop();
    origin.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function subscribeBoth(baseUrl: string, webhookUrl: string, outbox: string): Promise<string> {
  const subscribe = async (channel: object) => {
    const response = await fetch(`${baseUrl}/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel, filter: { type: ['budget-cut'] } }),
    });
    if (!response.ok) throw new Error(`subscribing answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as { secret: string };
  };
  const { secret } = await subscribe({ type: 'webhook', url: webhookUrl });
  await subscribe({ type: 'email', address: 'prenumerant@example.se' });
  const confirmation = await eventually('the confirmation mail', async () => {
    const names = await readdir(outbox).catch(() => []);
    return names.find((name) => name.endsWith('.eml'));
  });
  const { text } = await simpleParser(await readFile(path.join(outbox, confirmation)));
  const link = text?.match(/\S+\/confirm\/\S+/)?.[0] ?? '';
  const confirmed = await fetch(link, { method: 'POST' });
  if (!confirmed.ok) throw new Error(`confirming answered ${confirmed.status}`);
  return secret;
}

async function everyChange(baseUrl: string): Promise<Change[]> {
  const changes: Change[] = [];
  let cursor: string | null = null;
  do {
    const query = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await (await fetch(`${baseUrl}/v1/changes?limit=200${query}`)).json();
    const { items, nextCursor } = page as { items: Change[]; nextCursor: string | null };
    changes.push(...items);
    cursor = nextCursor;
  } while (cursor !== null);
  return changes;
}

async function readMails(outbox: string): Promise<string[]> {
  const mails = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    mails.map(async (name) => (await simpleParser(await readFile(path.join(outbox, name)))).subject ?? ''),
  );
}

function verifies(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
