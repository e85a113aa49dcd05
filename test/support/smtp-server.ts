// A real SMTP server on loopback that keeps the mail it takes, and answers as told.
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TestSmtpServer {
  /** "smtp://127.0.0.1:port" */
  url: string;
  mails: ParsedMail[];
  /** What the server says to the end of the data; `hang` never answers, having taken the mail. */
  answer: 'accept' | 'hang' | { code: number; message: string };
  /** What it says to the recipient. */
  recipients: 'accept' | { code: number; message: string };
  close(): Promise<void>;
}

export async function startSmtpServer(): Promise<TestSmtpServer> {
  const failure = ({ code, message }: { code: number; message: string }) =>
    Object.assign(new Error(message), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    disableReverseLookup: true,
    onRcptTo: (_address, _session, callback) =>
      callback(started.recipients === 'accept' ? null : failure(started.recipients)),
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        if (typeof started.answer === 'object') return callback(failure(started.answer));
        started.mails.push(mail);
        return started.answer === 'accept' ? callback(null) : undefined;
      }, callback);
    },
  });
  // Clients that give up reset their connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const started: TestSmtpServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    answer: 'accept',
    recipients: 'accept',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return started;
}
