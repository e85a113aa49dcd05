// A piece of news told by functions that miss one permission, for each permission that telling it takes: what is not allowed is refused while they
// run, and the rehearsal names it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subscription } from '../store/rows.ts';
import { allows, nameOf } from './permissions.ts';
import { openStage, type Stage } from './stage.ts';
import type { Permission } from './template.ts';

let stage: Stage;
let used: Permission[];

beforeAll(async () => {
  stage = await openStage();
  await stage.begin();
  used = await toTell();
}, 120_000);
afterAll(() => stage?.close());

/** The permissions that one piece of news needs, from the tick to the endpoint. */
async function toTell(): Promise<Permission[]> {
  const { cloud, template, rehearsal } = stage;
  await rehearsal.renew('Workersdeliver');
  const since = cloud.calls.length;
  await tell(template.permissions);
  const made = cloud.calls.slice(since);
  return template.permissions.filter((permission) => made.some((call) => allows(permission, call)));
}

/** Whether the endpoint heard of it. */
async function tell(permissions: Permission[], { hurry = true } = {}): Promise<boolean> {
  const { cloud, template, rehearsal, publish, endpoint } = stage;
  cloud.refusals.length = 0;
  cloud.enter({ ...template, permissions });
  const headline = publish('bladet');
  // The scheduler tries once; what came of it is seen by what follows.
  await rehearsal.tick('polltick').catch(() => {});
  await rehearsal.settle({ hurry });
  cloud.enter(template);
  await tidy();
  return endpoint.events.some(({ data }) => JSON.stringify(data).includes(headline));
}

/** What a refusal leaves behind is none of the next one's business: claims, messages, records. */
async function tidy(): Promise<void> {
  const { cloud, rehearsal } = stage;
  for (const name of ['Workerspoll', 'Workersread', 'Workersdeliver']) rehearsal.queueFor(name).length = 0;
  cloud.stream.length = 0;
  for (const paper of ['bladet', 'posten']) {
    const row = await rehearsal.table.get({ pk: `source#${paper}`, sk: 'state' });
    if (row !== null) await rehearsal.table.put({ ...row, claimedUntil: undefined });
  }
}

interface Told {
  wasHeard: boolean;
  /** What was refused, by name. */
  refused: string[];
  /** What the function at fault said of it. */
  log: string;
}

async function tellWithout(removed: Permission, options = {}): Promise<Told> {
  const { cloud, template, rehearsal } = stage;
  const door = /^(Workers\w+)Role/.exec(removed.role)?.[1] ?? 'nobody';
  // The system's keys are opened once, when a function starts.
  if (removed.action.startsWith('kms:')) await rehearsal.renew(door);
  const before = rehearsal.log(door).length;
  const others = template.permissions.filter((one) => !allows(one, removed));
  const wasHeard = await tell(others, options);
  return { wasHeard, refused: [...new Set(cloud.refusals.map(nameOf))], log: rehearsal.log(door).slice(before) };
}

it('is refused to the functions that run, and named, and the news goes no further, for each of them', async () => {
  expect(new Set(used.map(({ action }) => action.split(':')[0]))).toEqual(
    new Set(['dynamodb', 'kms', 'lambda', 'logs', 'sqs']),
  );
  expect(used.length).toBeGreaterThan(40);
  const through: string[] = [];
  for (const permission of used) {
    const { refused, log, wasHeard } = await tellWithout(permission);
    expect(refused).toEqual([nameOf(permission)]);
    if (isOwnCall(permission)) expect([nameOf(permission), log]).toEqual([nameOf(permission), denial]);
    if (wasHeard) through.push(nameOf(permission));
  }
  // What Lambda does beside the news: logs, taking done messages off a queue, putting aside what never succeeds.
  const beside = /: (logs:\w+|sqs:DeleteMessage|sqs:SendMessage on .*dead\w*) ?/;
  expect(through.filter((name) => !beside.test(name))).toEqual([]);
}, 120_000);

it('keeps a mail back that may not be sent, until it may', async () => {
  const { template, rehearsal, cloud } = stage;
  const channel = { type: 'email' as const, address: 'reader@example.se' };
  await rehearsal.store.subscriptions.put(subscription({ id: 'reader', channel, on: ['created', 'updated'] }), null);
  for (const permission of template.permissions.filter(({ action }) => action.startsWith('ses:'))) {
    const { refused, log } = await tellWithout(permission, { hurry: false });
    expect(refused).toEqual([nameOf(permission)]);
    expect(log).toEqual(denial);
  }
  expect(cloud.mails).toEqual([]);
  const { items } = await rehearsal.store.deliveries.list('reader', { limit: 10 });
  expect(items.length).toBeGreaterThan(1);
  expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['pending']));
}, 30_000);

const denial = expect.stringMatching(/AccessDenied|not authorized/);

/** Lambda and the scheduler make the others in the function's name; the function hears nothing of it. */
function isOwnCall({ action, role, resource }: Permission): boolean {
  if (!role.startsWith('Workers') || resource.includes('/stream/')) return false;
  return /^(dynamodb|kms):/.test(action) || (action === 'sqs:SendMessage' && !resource.includes('dead'));
}
