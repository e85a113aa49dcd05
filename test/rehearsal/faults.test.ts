// What the rehearsal of the news does not show: batches of which a part fails, or whose answer is lost, for every queue and the stream; and
// functions that miss a permission.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.ts';
import { storiesWithoutPermission } from './without-permission.ts';

let stage: Stage;
const heard = () => stage.endpoint.events.map(({ id }) => id);
/** The batches handed to a function since. */
const batchesTo = (name: string, since: number) =>
  stage.rehearsal.batches.slice(since).filter(({ to }) => to.includes(name));
const count = () => stage.rehearsal.batches.length;
/** A fault of the service while the next batch is handed out. */
const failOnce = (text: string) => {
  const now = count();
  stage.cloud.faults.push({ text, lasts: () => count() === now });
};
const settle = (options = {}) => stage.rehearsal.settle({ hurry: true, ...options });

beforeAll(async () => {
  stage = await openStage();
  await stage.begin();
}, 120_000);
afterAll(() => stage?.close());

describe('a batch of which a part fails', () => {
  it('of sources to poll: the one that failed comes again alone', async () => {
    const { rehearsal } = stage;
    const before = heard().length;
    stage.publish('bladet');
    stage.publish('posten');
    await rehearsal.tick('polltick');
    const since = count();
    failOnce('"source#posten"');
    await settle();
    const [first, again, ...more] = batchesTo('Workerspoll', since);
    expect(first).toMatchObject({ held: [expect.stringContaining('bladet'), expect.stringContaining('posten')] });
    expect(first?.failed).toEqual([first?.held[1]]);
    expect(again).toMatchObject({ held: first?.failed, failed: [] });
    expect(more).toEqual([]);
    expect(heard()).toHaveLength(before + 2);
  }, 30_000);

  it('of items to read: the one that failed comes again alone', async () => {
    const { rehearsal } = stage;
    const before = heard().length;
    stage.publish('bladet');
    stage.publish('posten');
    await rehearsal.tick('polltick');
    await settle({ except: 'Workersread' });
    const [failing, other] = rehearsal.queueFor('Workersread').map(({ body }) => body);
    const since = count();
    failOnce(`"item#${JSON.parse(failing ?? '').itemId}"`);
    await settle();
    expect(batchesTo('Workersread', since)).toMatchObject([
      { held: [failing, other], failed: [failing], broke: false },
      { held: [failing], failed: [] },
    ]);
    expect(heard()).toHaveLength(before + 2);
  }, 30_000);

  it('of changes in the stream: it is followed again from the one that failed', async () => {
    const { rehearsal, cloud } = stage;
    const before = heard().length;
    stage.publish('bladet');
    stage.publish('posten');
    await rehearsal.tick('polltick');
    await settle({ except: 'Workersalert' });
    const [done, failing] = announced();
    const since = count();
    failOnce(`"change#${failing}"`);
    await settle();
    expect(batchesTo('Workersalert', since)).toMatchObject([
      { held: [done, failing], failed: [failing], broke: false },
      { held: [failing], failed: [] },
    ]);
    expect(cloud.faults.length).toBeGreaterThan(0);
    expect(heard()).toHaveLength(before + 2);
  }, 30_000);

  it('of wakes: all of them come again when the ledger could not be read, and nothing goes out twice', async () => {
    const { rehearsal } = stage;
    const before = heard().length;
    stage.publish('bladet');
    await rehearsal.tick('polltick');
    await settle({ except: 'Workersdeliver' });
    const since = count();
    failOnce('"IndexName":"work"');
    await settle();
    const [broken, again] = batchesTo('Workersdeliver', since);
    expect(broken).toMatchObject({ broke: true });
    expect(again?.held).toEqual(expect.arrayContaining(broken?.held ?? []));
    expect(again?.failed).toEqual([]);
    expect(heard()).toHaveLength(before + 1);
  }, 30_000);

  it.each(['Workerspoll', 'Workersread', 'Workersdeliver'])(
    'comes again when the answer of %s is lost',
    async (name) => {
      const { rehearsal } = stage;
      const before = heard().length;
      stage.publish('bladet');
      stage.publish('posten');
      await rehearsal.tick('polltick');
      const since = count();
      rehearsal.loseAnswerOf(name);
      await settle();
      const [broken, again] = batchesTo(name, since);
      expect(broken).toMatchObject({ broke: true });
      // What was sent meanwhile may come along.
      expect(again?.held).toEqual(expect.arrayContaining(broken?.held ?? []));
      expect(again?.failed).toEqual([]);
      expect(heard()).toHaveLength(before + 2);
    },
    30_000,
  );

  it('of the stream is halved when the function breaks', async () => {
    const { rehearsal } = stage;
    const before = heard().length;
    stage.publish('bladet');
    stage.publish('posten');
    await rehearsal.tick('polltick');
    await settle({ except: 'Workersalert' });
    const [one, other] = announced();
    const since = count();
    rehearsal.loseAnswerOf('Workersalert');
    await settle();
    expect(batchesTo('Workersalert', since)).toMatchObject([
      { held: [one, other], broke: true },
      { held: [one], failed: [] },
      { held: [other], failed: [] },
    ]);
    expect(heard()).toHaveLength(before + 2);
  }, 30_000);
});

describe('what never succeeds', () => {
  it.each(['Workerspoll', 'Workersread'])(
    'is put aside by the queue of %s after three times, and holds up nobody',
    async (name) => {
      const { rehearsal, cloud } = stage;
      const before = heard().length;
      stage.publish('bladet');
      await rehearsal.tick('polltick');
      rehearsal.queueFor(name).push({ messageId: `poison-${name}`, body: 'not json', visibleAt: 0, receives: 0 });
      const since = count();
      await settle();
      const failed = batchesTo(name, since).flatMap((batch) => batch.failed);
      expect(failed).toEqual(['not json', 'not json', 'not json']);
      expect(cloud.queueOf(deadOf(name)).map(({ messageId }) => messageId)).toEqual([`poison-${name}`]);
      expect(heard()).toHaveLength(before + 1);
    },
    30_000,
  );

  it('is a wake all the same for those who deliver', async () => {
    const { rehearsal } = stage;
    rehearsal.queueFor('Workersdeliver').push({ messageId: 'poison', body: 'not json', visibleAt: 0, receives: 0 });
    const since = count();
    await settle();
    expect(batchesTo('Workersdeliver', since)).toMatchObject([{ held: ['not json'], failed: [] }]);
  });

  it('is put aside by the stream, holds up nothing behind it, and is announced by the sweep when the cause is gone', async () => {
    const { rehearsal, cloud } = stage;
    const before = heard().length;
    stage.publish('bladet');
    stage.publish('posten');
    await rehearsal.tick('polltick');
    await settle({ except: 'Workersalert' });
    const [failing, other] = announced();
    let isDown = true;
    cloud.faults.push({ text: `"change#${failing}"`, lasts: () => isDown });
    const since = count();
    await settle();
    expect(batchesTo('Workersalert', since).map(({ held, failed }) => [held, failed])).toEqual(
      Array.from({ length: 6 }, () => [[failing, other], [failing]]),
    );
    const [mapping] = stage.template
      .of('AWS::Lambda::EventSourceMapping')
      .filter(([, m]) => m.Properties.StartingPosition);
    const aside = cloud.queueOf(mapping?.[1].Properties.DestinationConfig.OnFailure.Destination.split(':').at(-1));
    expect(aside.map(({ body }) => JSON.parse(body))).toEqual([{ DDBStreamBatchInfo: { batchSize: 2 } }]);
    expect(heard()).toHaveLength(before + 1);
    isDown = false;
    await rehearsal.tick('sweep');
    await settle();
    expect(heard()).toHaveLength(before + 2);
  }, 60_000);
});

it('the tick that set news going is named in the log of each function, down to the delivery', async () => {
  const { rehearsal } = stage;
  stage.publish('posten');
  await rehearsal.tick('polltick');
  await settle();
  const lines = (name: string) =>
    rehearsal
      .log(name)
      .split('\n')
      .flatMap((line) => (line.startsWith('{') ? JSON.parse(line) : []));
  const last = (name: string, message: string) => lines(name).findLast((line) => line.message === message);
  const { cause } = last('Workerspolltick', 'looked for due sources');
  expect(cause).toMatch(/^[\w-]{36}$/);
  expect(last('Workersread', 'item read')).toMatchObject({ cause });
  expect(last('Workersalert', 'change announced')).toMatchObject({ cause });
  expect(last('Workersdeliver', 'delivered')).toMatchObject({ causes: [cause] });
}, 30_000);

it('so far, nobody was told anything twice', () => {
  expect(new Set(heard()).size).toBe(heard().length);
});

describe('a permission that is missing', () => storiesWithoutPermission(() => stage));

/** Ids of the changes that wait in the stream to be announced, in its order. */
function announced(): string[] {
  const waiting = stage.cloud.stream.filter(({ image }) => image.workPk?.S === 'announce');
  return waiting.map(({ image }) => image.id.S);
}

function deadOf(name: string): string {
  const { template } = stage;
  const [mapping] = template
    .of('AWS::Lambda::EventSourceMapping')
    .filter(([, m]) => m.Properties.FunctionName.includes(name));
  const queue = mapping?.[1].Properties.EventSourceArn.split(':').at(-1);
  const [own] = template.of('AWS::SQS::Queue').filter(([id]) => id === queue);
  return own?.[1].Properties.RedrivePolicy.deadLetterTargetArn.split(':').at(-1);
}
