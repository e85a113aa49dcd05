// Who is told: endpoints and a mail server that fail by chance, and write down all that reaches them.
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Change } from '../../shared/model/change.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import type { Chance } from './chance.ts';

/** One message that reached a subscriber. */
export interface Receipt {
  /** Path of the endpoint, or address. */
  subscriber: string;
  /** `webhook-id` or `Message-ID`: what a receiver tells repeats by. */
  id: string;
  changes: { id: string; version: number | null }[];
  at: number;
  /** Whether the receiver has it now, whatever the sender was told. */
  taken: boolean;
}

export interface Receivers {
  url: string;
  smtpUrl: string;
  receipts: Receipt[];
  /** Mails that tell of no change: confirmations. */
  letters: { to: string; text: string }[];
  calm(): void;
  close(): Promise<void>;
}

const endpointFaults = { error: 0.06, reset: 0.04, hang: 0.02, slow: 0.15, busy: 0.02, lost: 0.04 };
const mailFaults = { error: 0.06, reset: 0.03, hang: 0.02, slow: 0.1, lost: 0.03 };

export async function openReceivers(chance: Chance): Promise<Receivers> {
  const receipts: Receipt[] = [];
  const letters: Receivers['letters'] = [];
  let isCalm = false;
  const fate = <T extends string>(faults: Record<T, number>) => (isCalm ? null : chance.one(faults));

  const endpoints: Origin = await startOrigin({
    '*': async ({ body, headers, path }, response) => {
      const { type, data } = JSON.parse(body) as { type: string; data: Change & { challenge?: string } };
      if (type === 'endpoint.challenge') return { body: JSON.stringify({ challenge: data.challenge }) };
      const fault = fate(endpointFaults);
      const arrived = (taken: boolean) => {
        const changes = [{ id: data.id, version: data.version }];
        receipts.push({ subscriber: path, id: String(headers['webhook-id']), changes, at, taken });
      };
      const at = Date.now();
      arrived(fault === null || fault === 'slow' || fault === 'lost' || fault === 'hang');
      if (fault === 'error') return { status: 500 };
      if (fault === 'busy') return { status: 429, headers: { 'retry-after': '2' } };
      if (fault === 'slow') await sleep(chance.between(50, 1500));
      // "reset" was not taken and "lost" was: the sender cannot tell them apart.
      if (fault === 'reset' || fault === 'lost') return void response.destroy();
      return fault === 'hang' ? undefined : { status: 204 };
    },
  });

  const failure = (responseCode: number) => Object.assign(new Error('as chance had it'), { responseCode });
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, disableReverseLookup: true },
    onData(stream, session, callback) {
      const at = Date.now();
      const fault = fate(mailFaults);
      const subscriber = session.envelope.rcptTo[0]?.address ?? '';
      const finish = async () => {
        const { text = '', messageId = '' } = await simpleParser(stream);
        const ids = [...new Set([...text.matchAll(/\/changes\/([\w-]+)/g)].map((match) => match[1] ?? ''))];
        const taken = fault !== 'error' && fault !== 'reset';
        if (ids.length > 0) {
          receipts.push({ subscriber, id: messageId, changes: ids.map((id) => ({ id, version: null })), at, taken });
        } else if (taken) letters.push({ to: subscriber, text });
        if (fault === 'error') return callback(failure(451));
        if (fault === 'slow') await sleep(chance.between(50, 1500));
        if (fault === 'reset' || fault === 'lost') return sockets.get(session.remotePort)?.destroy();
        if (fault !== 'hang') callback();
      };
      finish().catch(callback);
    },
  });
  const sockets = new Map<number, Socket>();
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
  });
  // Senders that are killed reset their connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: endpoints.url,
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    receipts,
    letters,
    calm() {
      isCalm = true;
    },
    async close() {
      await endpoints.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
