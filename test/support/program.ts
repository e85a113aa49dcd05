// Runs the real program, as built, in processes of its own: for story tests, the replay and the measurements.
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program to its end. */
export async function run(args: string[], input = '', variables: Record<string, string> = {}): Promise<Finished> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'pipe', env });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { status, stdout, stderr };
}

export interface Served {
  baseUrl: string;
  pid: number;
  stop(signal?: NodeJS.Signals): Promise<{ status: number | null; seconds: number }>;
}

/** Starts `serve`, on a free port unless told otherwise, and waits until it answers. */
export async function serve(args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const problems: string[] = [];
  child.stderr.on('data', (chunk) => problems.push(String(chunk)));
  const baseUrl = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const url = said.match(/Open\s+(http:\/\/\S+?)\/\n/)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (status) => reject(new Error(`serve ended with ${status}: ${problems.join('')}`)));
  });
  return {
    baseUrl,
    pid: child.pid ?? 0,
    async stop(signal = 'SIGTERM') {
      const before = performance.now();
      const status = ended(child);
      child.kill(signal);
      return { status: await status, seconds: (performance.now() - before) / 1000 };
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (status) => resolve(status)));
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A port that is free now: for a program that must come back on the same one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
