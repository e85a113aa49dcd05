// One contract for every mailer, and what only the one or the other can show.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Mail, MailError, type Mailer } from '../../shared/adapters/mailer.ts';
import { createFileMailer } from '../../shared/adapters/mailer-files.ts';
import { createSmtpMailer } from '../../shared/adapters/mailer-smtp.ts';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.ts';

const from = 'vakt@example.se';
const mail: Mail = {
  messageId: 'msg_0123@vakt.example.se',
  to: 'läsare@example.se'.replace('ä', 'a'),
  subject: 'Servicekontoret i Åmål stänger – 30 maj 2025, och så här fortsätter en lång rubrik tills den måste brytas',
  text: 'Öppet för sista gången.\n',
  html: '<p>Öppet för <b>sista</b> gången.</p>',
  headers: {
    'List-Unsubscribe': `<https://vakt.example.se/unsubscribe/${'x'.repeat(71)}>`,
    'Auto-Submitted': 'auto-generated',
  },
};

interface Harness {
  mailer: Mailer;
  received(): Promise<ParsedMail[]>;
  close(): Promise<void>;
}

async function openFiles(): Promise<Harness> {
  const dir = await mkdtemp(path.join(tmpdir(), 'mailer-'));
  const outbox = path.join(dir, 'outbox');
  const read = async (name: string) => simpleParser(await readFile(path.join(outbox, name)));
  return {
    mailer: createFileMailer({ dir: outbox, from }),
    received: async () => Promise.all((await readdir(outbox).catch(() => [])).map(read)),
    close: () => rm(dir, { recursive: true }),
  };
}

async function openSmtp(): Promise<Harness> {
  const server = await startSmtpServer();
  const mailer = createSmtpMailer({ url: server.url, from });
  return {
    mailer,
    received: async () => server.mails,
    close: async () => {
      await mailer.close();
      await server.close();
    },
  };
}

describe.each([
  ['files', openFiles],
  ['SMTP', openSmtp],
])('a mailer to %s', (_, open) => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await open();
  });
  afterEach(() => harness.close());

  it('hands over subject, both bodies, sender, recipient and headers as given', async () => {
    await harness.mailer.send(mail);
    const [received, ...others] = await harness.received();
    expect(others).toEqual([]);
    expect(received?.subject).toBe(mail.subject);
    expect(received?.text?.trim()).toBe(mail.text.trim());
    expect(received?.html).toContain(mail.html);
    expect(received?.from?.text).toBe('"Kontorsvakten" <vakt@example.se>');
    expect([received?.to].flat().map((to) => to?.text)).toEqual([mail.to]);
    expect(received?.messageId).toBe(`<${mail.messageId}>`);
    expect(received?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('/unsubscribe/xxx') },
    });
  });

  it.each([
    ['a subject', { subject: 'hej\r\nBcc: alla@example.se' }],
    ['a recipient', { to: 'a@example.se\nBcc: alla@example.se' }],
    ['a header', { headers: { 'X-A': 'hej\nBcc: alla@example.se' } }],
    ['the name of a header', { headers: { 'X-A: b\nBcc': 'alla@example.se' } }],
    ['a Message-ID', { messageId: 'a@b>\r\nBcc: <alla@example.se' }],
  ])('takes no line end in %s', async (_where, hostile) => {
    await expect(harness.mailer.send({ ...mail, ...hostile })).rejects.toMatchObject({ outcome: 'rejected' });
    expect(await harness.received()).toEqual([]);
  });

  it('takes an address as one address, whatever is in it', async () => {
    const sent = harness.mailer.send({ ...mail, to: 'a@example.se, b@example.se' });
    await sent.catch((error) => expect(error).toBeInstanceOf(MailError));
    const recipients = (await harness.received()).flatMap(({ to }) => [to].flat().flatMap((one) => one?.value ?? []));
    expect(recipients.length).toBeLessThan(2);
  });
});

describe('a mailer to files', () => {
  it('writes the same mail to the same file again', async () => {
    const harness = await openFiles();
    await harness.mailer.send(mail);
    await harness.mailer.send({ ...mail, text: 'en gång till' });
    const received = await harness.received();
    expect(received.map(({ text }) => text?.trim())).toEqual(['en gång till']);
    await harness.close();
  });

  it('never leaves its directory, whatever the Message-ID', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'mailer-'));
    await createFileMailer({ dir: path.join(dir, 'outbox'), from }).send({ ...mail, messageId: '../../up/..@x' });
    expect(await readdir(dir)).toEqual(['outbox']);
    expect(await readdir(path.join(dir, 'outbox'))).toEqual(['_._.._up_..@x.eml']);
    await rm(dir, { recursive: true });
  });

  it('says what is wrong with an outbox that cannot be written', async () => {
    const harness = createFileMailer({ dir: '/dev/null/outbox', from });
    await expect(harness.send(mail)).rejects.toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('outbox'),
    });
  });
});

describe('a mailer to SMTP', () => {
  let server: TestSmtpServer;
  beforeEach(async () => {
    server = await startSmtpServer();
  });
  afterEach(() => server.close());
  const send = (options: { timeoutMs?: number; totalMs?: number; url?: string } = {}) =>
    createSmtpMailer({ url: server.url, from, ...options }).send(mail);

  it.each([
    ['for the moment', 451, 'failed'],
    ['for good', 554, 'rejected'],
  ] as const)('tells a server that refuses the mail %s', async (_, code, outcome) => {
    server.answer = { code, message: `no thanks, ${mail.to}` };
    await expect(send()).rejects.toMatchObject({ outcome });
  });

  it.each([
    ['for the moment', 450, 'failed'],
    ['for good', 550, 'no-mailbox'],
  ] as const)('tells a server that refuses the recipient %s', async (_, code, outcome) => {
    server.recipients = { code, message: `who is ${mail.to}?` };
    const error = await send().then(
      () => null,
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ outcome, message: expect.stringContaining(String(code)) });
    expect(JSON.stringify([error.message, error.cause])).not.toContain(mail.to);
  });

  it('does not know what became of a mail that the server took without an answer', async () => {
    server.answer = 'hang';
    await expect(send({ timeoutMs: 800 })).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(send({ totalMs: 500 })).rejects.toMatchObject({ outcome: 'unknown' });
    expect(server.mails).toHaveLength(2);
  });

  it('knows that nothing was sent where nobody listens', async () => {
    await expect(send({ url: 'smtp://127.0.0.1:1' })).rejects.toMatchObject({ outcome: 'failed' });
    await expect(send({ url: 'smtp://no-such-host.invalid:25' })).rejects.toMatchObject({ outcome: 'failed' });
  });

  it('knows that nothing was sent to a server that never greets', async () => {
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as { port: number };
    await expect(send({ url: `smtp://127.0.0.1:${port}`, timeoutMs: 150 })).rejects.toMatchObject({
      outcome: 'failed',
    });
    mute.close();
  });
});
