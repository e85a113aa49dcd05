// The operator's commands against a deployed table, with the permissions that docs/deploy.md names: enough, and all of them needed.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKmsClient, createKmsKeyWrapper } from '../../shared/adapters/key-wrapper-kms.ts';
import { openSecret, withSealedSecret } from '../../shared/alerts/seal.ts';
import { readSignedToken } from '../../shared/alerts/signed-tokens.ts';
import { toNdjson } from '../../shared/changelog/export.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { changeRow, subscription } from '../store/rows.ts';
import { item, rss } from '../support/fault-origin.ts';
import { startOrigin } from '../support/origin.ts';
import { run } from '../support/program.ts';
import { signToken } from '../support/signed-token.ts';
import { type Cloud, cloudFormation, startCloud } from './cloud.ts';
import { denied, unused } from './permissions.ts';
import type { Permission, ReadTemplate } from './template.ts';

const table = 'Kontorsvakten-Rows';
const keyId = 'arn:aws:kms:eu-north-1:123456789012:key/K1';
const names: Record<string, string> = { REGION: 'eu-north-1', ACCOUNT: '123456789012', TABLE: table, KEY: 'K1' };
const day = 86_400_000;

/** The policy as it stands in the document, for somebody named "operator". */
function documented(): Permission[] {
  const text = readFileSync(path.resolve('docs', 'deploy.md'), 'utf8').split("### The operator's permissions")[1] ?? '';
  const json = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const { Statement } = JSON.parse(json.replace(/\b(?:REGION|ACCOUNT|TABLE|KEY)\b/g, (name) => names[name] ?? name));
  return Statement.flatMap(({ Action, Resource }: { Action: string[]; Resource: string }) =>
    Action.map((action) => ({ role: 'operator', action, resource: Resource })),
  );
}

const permissions = documented();
/** The key's own policy leaves it to them; the stack's does. */
const allowed = [...permissions, { role: 'arn:aws:iam::123456789012:root', action: 'kms:*', resource: keyId }];
const directory = await mkdtemp(path.join(tmpdir(), 'operator-'));
let cloud: Cloud;
let store: Store;
let close = () => {};
const shell = (fields: Record<string, string> = {}) => ({
  AWS_ENDPOINT_URL: cloud.url,
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'operator',
  AWS_SECRET_ACCESS_KEY: 'rehearsal',
  KONTORSVAKTEN_TABLE: table,
  ...fields,
});
const command = (...args: string[]) => run(args, '', shell());
/** The store as a function sees it that began in the past. */
const openAt = (client: DynamoDBClient, at: number) =>
  createStore({
    client,
    tableName: table,
    clock: { wall: () => new Date(at) },
    keyWrapper: createKmsKeyWrapper({
      client: createKmsClient({ region: 'eu-north-1', endpoint: cloud.url, credentials }),
      keyId,
      table,
    }),
  });
const credentials = { accessKeyId: cloudFormation, secretAccessKey: 'rehearsal' };
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

beforeAll(async () => {
  cloud = await startCloud();
  cloud.enter({ functions: [{ id: 'operator', role: 'operator' }], permissions: allowed } as unknown as ReadTemplate);
  const client = new DynamoDBClient({ region: 'eu-north-1', endpoint: cloud.url, credentials });
  close = () => client.destroy();
  await ensureTable(client, table);
  await openAt(client, Date.now() - 2 * day).keyring.newest();
  store = openAt(client, Date.now());
  await store.changes.put(changeRow({ id: 'wrong' }), null);
  const channel = { type: 'webhook' as const, url: 'https://hook.example/', format: 'standard' as const };
  const watcher = subscription({ id: 'hook', channel, secret, createdAt: new Date(Date.now() - day).toISOString() });
  await store.subscriptions.put(await withSealedSecret(watcher, store), null);
  await store.subscriptions.put(subscription({ id: 'reader' }), null);
  const between = openAt(client, Date.now() - day / 2);
  await between.keyring.add();
});
afterAll(async () => {
  close();
  await cloud?.close();
  await rm(directory, { recursive: true, force: true });
});

describe("an operator's commands on AWS", () => {
  it('export the change log, and withdraw from it', async () => {
    const { stdout, status } = await command('export');
    expect({
      status,
      ids: stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    }).toEqual({ status: 0, ids: ['wrong'] });
    expect((await command('withdraw', 'wrong', '--reason', 'misread')).status).toBe(0);
    const row = await store.changes.get('wrong');
    expect(row).toMatchObject({ withdrawn: true, announcements: [{ event: 'withdrawn' }] });
    // What wakes those who announce.
    expect(cloud.stream.at(-1)?.image.workPk).toEqual({ S: 'announce' });
  });

  it('backfill a source, and wake nobody', async () => {
    const link = 'https://nyheter.example/kontor';
    const text = 'Statens servicecenter stänger servicekontoret i Arvika den 30 maj 2024.';
    const origin = await startOrigin({ '/feed': rss(item(text, link, `<description>${text}</description>`)) });
    const file = path.join(directory, 'sources.json');
    const source = { id: 's', name: 'S', kind: 'feed', fullText: true, url: `${origin.url}/feed` };
    await writeFile(file, JSON.stringify([source]));
    const flags = ['--from', '2024-01-01', '--sources', file, '--allow-private-networks'];
    const { status, stdout } = await command('backfill', 's', ...flags);
    await origin.close();
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, pages: 1, relevant: 1, changes: 1 });
    const [found] = (await store.changes.list({ office: ['arvika'] }, { limit: 9 })).items;
    expect(found).toMatchObject({ type: 'office-closure', announcements: [] });
  });

  it('import an export, and wake nobody', async () => {
    const file = path.join(directory, 'changes.ndjson');
    const ours = await store.changes.get('wrong');
    await writeFile(file, [ours ?? expect.fail(), changeRow({ id: 'lost' })].map(toNdjson).join(''));
    const written = cloud.stream.length;
    const { status, stdout } = await command('import', file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^1 new, .* 1 as they stood/) });
    expect(await store.changes.get('lost')).toMatchObject({ announcements: [], recordings: [{ silent: true }] });
    const images = cloud.stream.slice(written).map(({ image }) => image);
    expect(images.length).toBeGreaterThan(0);
    expect(images.filter(({ workPk }) => workPk !== undefined)).toEqual([]);
  });

  it('put, switch and remove sources', async () => {
    const file = path.join(directory, 'new.json');
    const source = { id: 'nytt', name: 'Nytt', kind: 'feed', url: 'https://nytt.example/rss' };
    await writeFile(file, JSON.stringify([source]));
    expect(await command('sources', 'put', file)).toMatchObject({ status: 0, stdout: 'nytt: added\n' });
    expect(await command('sources', 'off', 'dn')).toMatchObject({ status: 0, stdout: 'dn: off\n' });
    const list = JSON.parse((await command('sources', 'list', '--json')).stdout) as { id: string; enabled: boolean }[];
    expect(list.find(({ id }) => id === 'dn')?.enabled).toBe(false);
    expect(list.at(-1)).toMatchObject(source);
    await command('sources', 'on', 'dn');
    await command('sources', 'remove', 'nytt');
    const own = await store.sourceDefinitions.list();
    expect(own.map(({ id, enabled }) => `${id} ${enabled}`)).toEqual(['dn true']);
  });

  it('refuse a source that would not work, with its place', async () => {
    const file = path.join(directory, 'bad.json');
    const bad = {
      id: 'x',
      name: 'X',
      kind: 'listing',
      url: 'https://x.example',
      list: { item: 'li[', title: 'a', link: 'a@href' },
    };
    await writeFile(file, JSON.stringify([bad]));
    const { status, stderr } = await command('sources', 'put', file);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('"list.item"') });
    expect(await store.sourceDefinitions.find('x', [])).toBeNull();
  });

  it('change the keys, so that everything stays good, until a key is retired', async () => {
    const [newest, first] = (await store.keyring.all({ fresh: true })).map((key) => key);
    if (newest === undefined || first === undefined) throw new Error('there are two keys');
    const token = signToken(first.material, { purpose: 'manage', subscriptionId: 'hook', expiresAt: null });
    const works = async () => {
      const keys = (await store.keyring.all({ fresh: true })).map(({ material }) => material);
      return readSignedToken(keys, token, new Date())?.subscriptionId === 'hook';
    };
    const listed = await command('keys', 'list');
    expect(listed.stdout).toMatch(new RegExp(`^${newest.id} .*signs and seals\n${first.id} .*\n.*${keyId}`));

    const rotated = await command('keys', 'rotate');
    expect(rotated.stdout).toContain('1 webhook secrets were sealed anew');
    const [newer] = await store.keyring.all({ fresh: true });
    expect((await store.subscriptions.get('hook'))?.secret).toContain(`sealed:${newer?.id}:`);
    expect(await openSecret((await store.subscriptions.get('hook'))?.secret ?? '', 'hook', store)).toBe(secret);
    expect(await works()).toBe(true);

    const asked = await command('keys', 'retire', first.id);
    expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('--yes') });
    expect(asked.stdout).toContain('1 webhook subscriptions');
    expect(asked.stdout).toContain('1 e-mail subscriptions');
    expect(await works()).toBe(true);
    expect((await command('keys', 'retire', first.id, '--yes')).stdout).toContain(`${first.id} is retired`);
    expect(await works()).toBe(false);
    expect(await openSecret((await store.subscriptions.get('hook'))?.secret ?? '', 'hook', store)).toBe(secret);

    // The one before the newest may still be in the hands of a function.
    const early = await command('keys', 'retire', newest.id, '--yes');
    expect(early).toMatchObject({ status: 1, stderr: expect.stringContaining('retire it after 20') });
    expect(await command('keys', 'retire', newer?.id ?? '', '--yes')).toMatchObject({ status: 2 });
    for (const { stdout, stderr } of [listed, rotated, asked, early]) {
      const said = `${stdout}${stderr}`;
      for (const { material } of [newest, first]) {
        expect(said).not.toContain(Buffer.from(material).toString('base64'));
        expect(said).not.toContain(Buffer.from(material).toString('hex'));
      }
    }
  }, 30_000);

  it('need what the document says, and no more', () => {
    expect(denied(cloud.calls, allowed)).toEqual([]);
    expect(unused(permissions, cloud.calls)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[], string]>([
    ['no region', { AWS_REGION: '' }, [], 'no AWS region is set'],
    ['no credentials', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, [], 'no AWS credentials were found'],
    [
      'no such table',
      { AWS_ACCESS_KEY_ID: cloudFormation, KONTORSVAKTEN_TABLE: 'elsewhere' },
      [],
      'there is no such table',
    ],
    ['no permission', { KONTORSVAKTEN_TABLE: 'elsewhere' }, [], 'not authorized to perform: dynamodb:GetItem'],
    ['nobody there', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' }, [], 'AWS cannot be reached'],
    ['two places', {}, ['--data', 'here'], "cannot be used with option '--data <dir>'"],
  ])('say what to do about %s', async (_, variables, args, told) => {
    const alone = {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const { status, stderr } = await run(['keys', 'list', ...args], '', shell({ ...alone, ...variables }));
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(status).toBeGreaterThan(0);
  });
});
