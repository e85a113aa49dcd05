// Ids: random where somebody begins, a hash of what the thing is where work may be repeated.
import { createHash, createHmac } from 'node:crypto';

export function createSubscriptionId(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(16)).toString('hex');
}

/** One (subscription, change, version) is one delivery, whoever makes it and however often. It is the `webhook-id`. */
export function deliveryId(subscriptionId: string, changeId: string, version: number): string {
  const hash = createHash('sha256').update(`${subscriptionId}\n${changeId}\n${version}`).digest('hex');
  return `msg_${hash.slice(0, 32)}`;
}

/** Under which confirmations to one address stand in the ledger. Keyed, so that the ledger does not give addresses away; a new key begins a new line. */
export function mailboxId(key: Uint8Array, address: string): string {
  const hash = createHmac('sha256', key).update(`kontorsvakten mailbox\0${address.toLowerCase()}`).digest('hex');
  return `mailbox-${hash.slice(0, 32)}`;
}
