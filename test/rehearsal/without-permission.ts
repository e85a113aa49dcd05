// A piece of news told by functions that miss one permission, for each permission that telling it takes: what is not allowed is refused while they
// run, and the rehearsal names it.
import { beforeAll, expect, it } from 'vitest';
import { delivery, subscription } from '../store/rows.ts';
import { allows, nameOf } from './permissions.ts';
import type { Stage } from './stage.ts';
import type { Permission } from './template.ts';

let stage: Stage;
let used: Permission[];

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
async function tell(permissions: Permission[]): Promise<boolean> {
  const { cloud, template, rehearsal, publish, endpoint } = stage;
  cloud.refusals.length = 0;
  cloud.enter({ ...template, permissions });
  const headline = publish('bladet');
  // The scheduler tries once; what came of it is seen by what follows.
  await rehearsal.tick('polltick').catch(() => {});
  await rehearsal.settle({ hurry: true });
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

async function tellWithout(removed: Permission): Promise<Told> {
  const { cloud, template, rehearsal } = stage;
  const door = /^(Workers\w+)Role/.exec(removed.role)?.[1] ?? 'nobody';
  // The system's keys are read and opened once, when a function starts.
  if (/^(kms:|dynamodb:GetItem$)/.test(removed.action))
    await rehearsal.renew(removed.role.startsWith('Workers') ? door : 'Workersdeliver');
  const before = rehearsal.log(door).length;
  const others = template.permissions.filter((one) => !allows(one, removed));
  const wasHeard = await tell(others);
  return { wasHeard, refused: [...new Set(cloud.refusals.map(nameOf))], log: rehearsal.log(door).slice(before) };
}

const denial = expect.stringMatching(/AccessDenied|not authorized/);

/** Lambda and the scheduler make the others in the function's name; the function hears nothing of it. */
function isOwnCall({ action, role, resource }: Permission): boolean {
  if (!role.startsWith('Workers') || resource.includes('/stream/')) return false;
  return /^(dynamodb|kms):/.test(action) || (action === 'sqs:SendMessage' && !resource.includes('dead'));
}

export function storiesWithoutPermission(open: () => Stage): void {
  beforeAll(async () => {
    stage = open();
    used = await toTell();
  }, 30_000);

  it('is refused to the functions that run, and named, and the news goes no further, for each of them', async () => {
    expect(new Set(used.map(({ action }) => action.split(':')[0]))).toEqual(
      new Set(['dynamodb', 'kms', 'lambda', 'logs', 'sqs', 'sts']),
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
    await rehearsal.store.subscriptions.put(subscription({ id: 'reader', channel }), null);
    const sending = template.permissions.filter(({ action }) => action.startsWith('ses:'));
    const before = cloud.mails.length;
    for (const [index, permission] of sending.entries()) {
      const test = { id: `mail-${index}`, subscriptionId: 'reader', changeId: null, event: 'test' as const };
      await rehearsal.store.deliveries.putIfNew(delivery(test));
      const { refused, log } = await tellWithout(permission);
      expect(refused).toEqual([nameOf(permission)]);
      expect(log).toEqual(denial);
      expect(await rehearsal.store.deliveries.get('reader', test.id)).toMatchObject({ status: 'pending' });
    }
    expect(sending.length).toBeGreaterThan(0);
    expect(cloud.mails).toHaveLength(before);
  }, 30_000);
}
