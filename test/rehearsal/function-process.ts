// One function of the template, loaded from its bundle in a process of its own with the environment the template gives it.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ReadTemplate } from './template.ts';

type Loaded = ReadTemplate['functions'][number];
interface Reply {
  id: string;
  answer?: unknown;
  error?: string;
  cpuMs?: number;
}

const runtime = path.resolve('test', 'rehearsal', 'lambda-runtime.mjs');

export async function startFunction({ id: functionId, file, environment, timeoutMs }: Loaded, endpoint: string) {
  const lines: string[] = [];
  const waiting = new Map<string, (reply: Reply) => void>();
  const child: ChildProcess = fork(runtime, [file], {
    cwd: path.dirname(file),
    env: {
      ...environment,
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: functionId,
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
      AWS_LAMBDA_FUNCTION_NAME: functionId,
      // What tells a rehearsal from AWS: where the services are, and that papers and endpoints are on this machine.
      AWS_ENDPOINT_URL: endpoint,
      ALLOW_PRIVATE_NETWORKS: 'true',
      HOST_GAP_MS: '0',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => lines.push(String(text)));
  let cpuMs = 0;
  child.on('message', (reply: Reply) => {
    cpuMs = reply.cpuMs ?? cpuMs;
    waiting.get(reply.id)?.(reply);
  });
  await new Promise<void>((resolve, reject) => {
    waiting.set('ready', () => resolve());
    child.once('exit', () => reject(new Error(`${functionId} did not start:\n${lines.join('')}`)));
  });
  return {
    lines,
    /** Milliseconds computed so far: loading first, then the invocations that were answered. */
    cpuMs: () => cpuMs,
    /** @throws what the handler threw. */
    async invoke(event: unknown, remainingMs = timeoutMs): Promise<unknown> {
      const id = randomUUID();
      const { error, answer } = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, event, timeoutMs: remainingMs });
      });
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${functionId}: ${error}`);
      return answer;
    },
    stop: () => child.kill(),
  };
}
