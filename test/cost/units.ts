// Every kind of work there is, done some dozens of times through the bundles, and what one of it takes.
import { simpleParser } from 'mailparser';
import { apiEvent, sqsEvent, tick } from '../support/aws-events.ts';
import { gathering, measureAlerting } from './alerting.ts';
import { type Bench, doorOf, each, type Unit } from './bench.ts';
import { closing, type PaperEntry, type Press, paperCount, pollEvents } from './press.ts';

/** shared/sources/seen.ts keeps so many fingerprints of a source: after some months every busy one has them. */
const fullMemory = 2000;
const pollsMeasured = 20;
const requests = 20;
const places = ['Kiruna', 'Arvika', 'Motala', 'Ystad', 'Visby', 'Mora', 'Boden', 'Lund', 'Tierp', 'Kalmar'];

export async function measureUnits(bench: Bench, press: Press) {
  const polling = await measurePolling(bench, press);
  const reading = await measureReading(bench, press);
  // Before there are readers, so that nothing is due.
  const scheduled = await measureSchedules(bench);
  const alerting = await measureAlerting(bench, press);
  const asking = await measureAsking(bench);
  return { ...polling, ...reading, ...alerting, ...asking, scheduled };
}
export type Units = Awaited<ReturnType<typeof measureUnits>>;

async function measurePolling({ spend }: Bench, press: Press) {
  const poll = async () => each(await spend('poll', pollEvents(0, pollsMeasured)), pollsMeasured);
  press.publish({ fresh: fullMemory, known: 0 });
  const pollFirst = await poll();
  press.publish({ fresh: 0, known: 50 });
  await spend('poll', pollEvents(0, paperCount));
  const pollSame = await poll();
  press.answer({ status: 304 });
  const pollNotModified = await poll();
  press.publish({ fresh: 5, known: 45 });
  const pollNews = await poll();
  press.answer({ status: 503 });
  const pollFailed = await poll();
  // All are due: what telling the queue takes is left to whoever knows how many are.
  const pollTick = { ...each(await spend('poll-tick', Array(10).fill(tick())), 10), sends: {} };
  return { pollFirst, pollSame, pollNotModified, pollNews, pollFailed, pollTick };
}

async function measureReading(bench: Bench, press: Press) {
  const readAll = async (entries: PaperEntry[]) => {
    const { unit, events } = await press.offer(entries, bench);
    return { offer: each(unit, events.length), read: each(await bench.spend('read', events), events.length) };
  };
  const municipal = places.map((place, paper) => ({
    ...{ paper, slug: `bygglov-${paper}`, title: `Kommunens servicekontor i ${place} flyttar` },
    text: 'Kommunens servicekontor för bygglov flyttar till stadshuset.',
  }));
  const { offer: pollOffer, read: readIrrelevant } = await readAll(municipal);
  const tell = (from: number) =>
    places.map((place, n) => ({ ...closing(place, `stanger-${from + n}`), paper: from + n }));
  const { read: readChange } = await readAll(tell(10));
  const { read: readEvidence } = await readAll(tell(20));
  return { pollOffer, readIrrelevant, readChange, readEvidence };
}

async function measureAsking({ spend, cloud }: Bench) {
  const ask = async (method: string, path: string | ((n: number) => string), body?: (n: number) => unknown) => {
    const answers: { statusCode: number; body: string }[] = [];
    const events = Array.from({ length: requests }, (_, n) =>
      apiEvent(method, typeof path === 'string' ? path : path(n), body?.(n)),
    );
    const unit = each(await spend('api', events, answers), requests);
    const refused = answers.find(({ statusCode }) => statusCode >= 400);
    if (refused !== undefined) throw new Error(`${method} ${path}: ${JSON.stringify(refused).slice(0, 500)}`);
    return { unit, answers };
  };
  const { unit: list, answers } = await ask('GET', '/v1/changes?limit=50');
  const [change] = JSON.parse(answers[0]?.body ?? '').items;
  const { unit: filtered } = await ask('GET', '/v1/changes?county=17&type=office-closure');
  const { unit: front } = await ask('GET', '/');
  const { unit: page } = await ask('GET', `/changes/${change.id}`);
  const { unit: one } = await ask('GET', `/v1/changes/${change.id}`);
  const { unit: sources } = await ask('GET', '/v1/sources');

  const before = cloud.mails.length;
  const address = (n: number) => ({
    channel: { type: 'email', address: `new-${n}@example.se` },
    filter: { county: ['17'] },
  });
  const { unit: subscribe } = await ask('POST', '/v1/subscriptions', address);
  await gathering();
  const confirmationsSent = await spend('deliver', [sqsEvent([tick()])]);
  const mails = await Promise.all(cloud.mails.slice(before).map(({ raw }) => simpleParser(raw)));
  const tokens = mails.map(({ text }) => /\/confirm\/([\w-]+)/.exec(text ?? '')?.[1]);
  if (tokens.length !== requests) throw new Error(`${tokens.length} of ${requests} confirmations came`);
  const { unit: confirm } = await ask('POST', (n) => `/confirm/${tokens[n]}`);
  return {
    list,
    filtered,
    front,
    page,
    one,
    sources,
    subscribe,
    confirmation: each(confirmationsSent, requests),
    confirm,
  };
}

/** What the other schedules take when there is nothing to do: by the function they call. */
async function measureSchedules({ spend, template }: Bench): Promise<Record<string, Unit>> {
  const idle: Record<string, Unit> = {};
  for (const { target } of template.schedules) {
    const door = doorOf(target);
    if (door === doorOf('poll-tick')) continue;
    // What was left behind is taken up first.
    await spend(door, [tick()]);
    idle[door] = each(await spend(door, Array(10).fill(tick())), 10);
  }
  return idle;
}
