// Mail as .eml files, one a message: the file is named after the Message-ID, so sending again overwrites the same file.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeMail, type MailOptions } from './compose-mail.ts';
import { MailError, type Mailer } from './mailer.ts';

export function createFileMailer({ dir, ...options }: MailOptions & { dir: string }): Mailer {
  return {
    async send(mail) {
      const bytes = await composeMail(mail, options);
      const file = path.join(dir, `${safeName(mail.messageId)}.eml`);
      try {
        await mkdir(dir, { recursive: true });
        await writeWhole(file, bytes);
      } catch (error) {
        throw new MailError('failed', `mail: cannot write to the outbox (${codeOf(error)})`, { cause: error });
      }
    },
    async close() {},
  };
}

/** Whoever watches the directory sees a whole file or none. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await writeFile(unfinished, bytes, { flush: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A Message-ID as a file name anywhere; never a dot file or a path. */
function safeName(messageId: string): string {
  return messageId
    .replaceAll(/[^\w.@-]/g, '_')
    .replace(/^\./, '_')
    .slice(0, 200);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
