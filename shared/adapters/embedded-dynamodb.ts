// DynamoDB on one machine, without a server to install: dynalite on disk, shared by every process that opens the directory.
// Whoever holds LevelDB's own lock hosts, the others ask it over a unix socket; when it goes, the next to notice takes
// over and repeats its request. A repeated conditional write is recognised by the store's write token (store/table.ts).
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Answer, type Engine, openEngine } from './dynalite-engine.ts';
import { HostGoneError, joinSocket, type SocketServer, serveSocket } from './dynalite-socket.ts';
import { clientOver } from './embedded-client.ts';

const unanswered = (paths: Paths | null): string =>
  `embedded-dynamodb: another process holds ${paths?.level} and does not answer. Stop it, or choose another directory.`;

/** Who answers at the moment: this process, or another one behind the socket. */
interface Link {
  host: boolean;
  handle(target: string, body: string): Promise<Answer>;
  close(): Promise<void>;
}

export interface EmbeddedDynamoDB {
  client: DynamoDBClient;
  /** Whether this process is the one that holds the database; may change while open. */
  readonly host: boolean;
  /** Finishes what is under way and lets the others take over. */
  close(): Promise<void>;
}

/** How long to look for a host or to become one: a new host replays LevelDB's log first, which is well under a second. */
const attempts = 400;
const attemptGapMs = 25;
/** `sockaddr_un` holds 104 bytes on macOS and 108 on Linux. */
const socketPathBytes = 100;

/**
 * Opens the embedded database of a directory (made when missing, readable by its owner only), or one in memory.
 * @throws Error when the directory cannot be used; the message says what to do.
 */
export async function openEmbeddedDynamoDB(place: { dir: string } | { memory: true }): Promise<EmbeddedDynamoDB> {
  const dir = 'dir' in place ? prepare(place.dir) : null;
  let closed = false;
  let link: Promise<Link> | null = null;
  const connect = (): Promise<Link> =>
    dir ? hostOrJoin(dir) : openEngine(null).then((engine) => hosting(engine, null));
  let host = false;

  const current = (): Promise<Link> => {
    link ??= connect().then((opened) => {
      host = opened.host;
      return opened;
    });
    return link;
  };
  const send = async (target: string, body: string): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      if (closed) throw new Error('embedded-dynamodb: closed');
      const used = current();
      try {
        return await (await used).handle(target, body);
      } catch (error) {
        if (link === used) link = null;
        if (!(error instanceof HostGoneError)) throw error;
        if (attempt === attempts) throw new Error(unanswered(dir), { cause: error });
        await pause(attemptGapMs);
      }
    }
  };

  await current();
  const client = clientOver(send);
  return {
    client,
    get host() {
      return host;
    },
    async close() {
      if (closed) return;
      closed = true;
      client.destroy();
      await (await link)?.close();
    },
  };
}

interface Paths {
  level: string;
  socket: string;
}

async function hostOrJoin({ level, socket }: Paths): Promise<Link> {
  try {
    return hosting(await openEngine(level), socket);
  } catch (error) {
    if (!isLocked(error)) {
      throw new Error(
        `embedded-dynamodb: cannot open ${level}: ${reason(error)}. Check that it is writable and whole.`,
        {
          cause: error,
        },
      );
    }
    return { host: false, ...joinSocket(socket) };
  }
}

async function hosting(engine: Engine, socket: string | null): Promise<Link> {
  let server: SocketServer | null = null;
  if (socket) {
    // Only the holder of the lock comes here, so a socket that is still there was left by a killed host.
    try {
      rmSync(socket, { force: true });
      server = await serveSocket(socket, engine.handle);
    } catch (error) {
      await engine.close();
      throw error;
    }
  }
  return {
    host: true,
    handle: engine.handle,
    async close() {
      await server?.close();
      await engine.close();
    },
  };
}

function isLocked(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ((at as NodeJS.ErrnoException).code === 'LEVEL_LOCKED') return true;
  }
  return false;
}

const reason = (error: unknown): string =>
  error instanceof Error
    ? `${error.message}${error.cause instanceof Error ? ` (${error.cause.message})` : ''}`
    : `${error}`;

function prepare(dir: string): Paths {
  const root = ownDirectory(dir);
  const inside = join(root, 'socket');
  if (Buffer.byteLength(inside) <= socketPathBytes) return { level: join(root, 'level'), socket: inside };
  const name = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  const shared = ownDirectory(join(tmpdir(), `kontorsvakten-${userInfo().uid}`));
  return { level: join(root, 'level'), socket: join(shared, name) };
}

/** A directory that is ours and closed to others: the socket in it asks nobody for a password. */
function ownDirectory(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== userInfo().uid) {
    throw new Error(`embedded-dynamodb: ${path} belongs to somebody else. Choose another directory.`);
  }
  if ((found.mode & 0o077) !== 0) chmodSync(path, 0o700);
  return path;
}
