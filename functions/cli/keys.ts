// `keys`: which keys sign links and seal webhook secrets, a new one, and an end to an old one. Never shows what a key is.
import { restingOn, restMs, sealAnew } from '../../shared/alerts/rotate.ts';
import { systemClock } from '../../shared/model/clock.ts';
import type { KeyringDescription, Store } from '../../shared/store/store.ts';
import { UsageError } from './usage-error.ts';
import { type Place, withStore } from './with-store.ts';

const say = (...lines: string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

export async function listKeys(place: Place): Promise<void> {
  await withStore(place, async ({ keyring }) => {
    const { keys, wrappedBy } = await keyring.describe();
    if (keys.length === 0) return say('There are no keys yet; the first is made when something is to be signed.');
    for (const [index, { id, createdAt }] of keys.entries()) {
      say(`${id}  ${createdAt}  ${index === 0 ? 'signs and seals' : 'verifies and opens what it signed and sealed'}`);
    }
    say(wrappedBy === null ? 'They are kept as they are, in the data directory.' : `They are wrapped by ${wrappedBy}.`);
  });
}

export async function rotateKeys(place: Place): Promise<void> {
  await withStore(place, async (store) => {
    const id = await store.keyring.add();
    say(`${id} signs and seals from now on; whoever runs takes it up within a minute.`);
    await reportSealed(store);
    say('Links and tokens signed before stay good until their key is retired.');
  });
}

export async function retireKey(id: string, { yes, ...place }: Place & { yes?: boolean }): Promise<void> {
  await withStore(place, async (store) => {
    const { keys } = await store.keyring.describe();
    refuseUnfit(id, keys);
    const { webhooks, emails, pending } = await restingOn(id, keys, store);
    say(
      `With ${id} die, at most:`,
      `  the manage tokens of ${webhooks} webhook subscriptions, which then nobody can change or end by themselves;`,
      `  the links in mails to ${emails} e-mail subscriptions, ${pending} of which still wait for confirmation. Mails sent since a newer key came are not touched.`,
    );
    if (!yes) throw new UsageError('nothing was done; say --yes to retire it');
    await reportSealed(store);
    await store.keyring.drop(id);
    say(`${id} is retired.`);
  });
}

function refuseUnfit(id: string, keys: KeyringDescription['keys']): void {
  const index = keys.findIndex((key) => key.id === id);
  const newer = keys[index - 1];
  if (index === -1) {
    throw new UsageError(`there is no key "${id}"; the keys are ${keys.map((key) => key.id).join(', ') || 'none yet'}`);
  }
  if (newer === undefined) throw new UsageError(`"${id}" is the newest key; make a newer one first with "keys rotate"`);
  const freeAt = new Date(Date.parse(newer.createdAt) + restMs);
  if (systemClock.wall() < freeAt) {
    throw new Error(`"${id}" may still be in somebody's hands; retire it after ${freeAt.toISOString()}`);
  }
}

async function reportSealed(store: Store): Promise<void> {
  const { sealed, lost } = await sealAnew(store);
  say(`${sealed} webhook secrets were sealed anew.`);
  if (lost.length > 0)
    say(`${lost.length} cannot be opened any more; their holders have to subscribe again: ${lost.join(', ')}`);
}
