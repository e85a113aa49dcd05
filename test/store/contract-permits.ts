// What any table that serves the store must do for permits.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../shared/store/store.ts';

export function permitsContract(open: () => Promise<Store>): void {
  describe('a permit', () => {
    it('is good for what it was given for, until its time is up, and each is another', async () => {
      const { permits } = await open();
      const until = new Date('2025-04-10T07:02:00.000Z');
      const before = new Date('2025-04-10T07:01:59.999Z');
      const [one, other] = [await permits.give('this', until), await permits.give('that', until)];
      expect(one).not.toBe(other);
      expect(await permits.allows(one, 'this', before)).toBe(true);
      expect(await permits.allows(one, 'this', before)).toBe(true);
      expect(await permits.allows(one, 'that', before)).toBe(false);
      expect(await permits.allows(one, 'this', until)).toBe(false);
      for (const id of ['', 'nobody-gave-this-one-out.', `${one}x`, 'x'.repeat(24)]) {
        expect(await permits.allows(id, 'this', before)).toBe(false);
      }
    });
  });
}
