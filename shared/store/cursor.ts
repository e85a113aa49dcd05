// Cursors: where a list goes on, as base64url JSON. Opaque to clients, checked when they come back.
import type { z } from 'zod';
import { CursorError } from './store.ts';

export function makeCursor(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** @throws `Fault`, a CursorError unless another is named */
export function readCursor<T>(
  cursor: string,
  schema: z.ZodType<T>,
  Fault: new (message: string) => Error = CursorError,
): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new Fault('the cursor is none that this service gave out');
  }
}
