// Names this process, and tells whether another one on this machine has ended: what it had claimed need not wait.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Claimant } from '../shared/store/claims.ts';

/** "machine/pid/chance": chance tells us from an earlier process of the same number, as in a container that is started again. */
export function createClaimant(): Claimant {
  const id = `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`;
  return {
    id,
    isGone(other) {
      const [machine, pid] = other.split('/');
      if (machine !== hostname() || other === id) return false;
      return Number(pid) === process.pid || !isRunning(Number(pid));
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
