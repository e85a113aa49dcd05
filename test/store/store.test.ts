import { afterEach } from 'vitest';
import { openTestStore } from '../support/store.ts';
import { storeContract } from './contract.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

storeContract('the embedded DynamoDB', async () => {
  const fresh = await openTestStore();
  opened.push(fresh);
  return fresh.store;
});
