// The one suite that every table serving the store must pass: dynalite here, DynamoDB Local where Java is to be had.
// `open` gives an empty store for each test. Indexes may lag: what comes from one is waited for.
import { describe } from 'vitest';
import type { Store } from '../../shared/store/store.ts';
import { alertsContract } from './contract-alerts.ts';
import { changesContract } from './contract-changes.ts';
import { permitsContract } from './contract-permits.ts';
import { recordedContract } from './contract-recorded.ts';
import { syncContract } from './contract-sync.ts';
import { workContract } from './contract-work.ts';

export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the store on ${name}`, () => {
    changesContract(open);
    recordedContract(open);
    syncContract(open);
    permitsContract(open);
    workContract(open);
    alertsContract(open);
  });
}
