// `npm run test:dynamodb`: the store's tests on Amazon's own DynamoDB Local. Its jar ships in the npm package amplify-dynamodb-simulator,
// whose tarball is fetched once and unpacked without its dependencies. Needs Java 11 or newer.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const version = '2.9.30';
const integrity = 'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';
const directory = path.resolve('node_modules/.cache', `dynamodb-local-${version}`);
const startsWithinMs = 30_000;

if (spawnSync('java', ['-version']).status !== 0) {
  console.error(
    'test:dynamodb: there is no Java here (the command "java"); install version 11 or newer, on Debian: apt install default-jre-headless',
  );
  process.exit(1);
}
if (!existsSync(directory)) download();
const port = await freePort();
const java = spawn(
  'java',
  ['-Djava.library.path=DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-inMemory', '-port', String(port)],
  {
    cwd: path.join(directory, 'package', 'emulator'),
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
java.on('error', (error) => console.error(`test:dynamodb: ${error.message}`));
try {
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint);
  console.log(`DynamoDB Local of amplify-dynamodb-simulator ${version} answers at ${endpoint}`);
  const { status } = spawnSync('npx', ['vitest', 'run', 'test/dynamodb-local'], {
    stdio: 'inherit',
    env: { ...process.env, DYNAMODB_LOCAL_URL: endpoint },
  });
  process.exitCode = status ?? 1;
} finally {
  java.kill();
}

function download() {
  console.log(`fetching amplify-dynamodb-simulator ${version} (57 MB) into ${path.relative('.', directory)}`);
  const partial = `${directory}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  execFileSync('npm', ['pack', `amplify-dynamodb-simulator@${version}`, '--pack-destination', partial, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tarball = path.join(partial, `amplify-dynamodb-simulator-${version}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`test:dynamodb: the tarball is not the one we know: ${found}`);
  execFileSync('tar', ['-xzf', tarball, '-C', partial]);
  rmSync(tarball);
  renameSync(partial, directory);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

/** It answers 400 to a request that is none of DynamoDB's. */
async function answering(endpoint) {
  const until = Date.now() + startsWithinMs;
  while (Date.now() < until && java.exitCode === null) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(200);
  }
  throw new Error(`test:dynamodb: DynamoDB Local did not answer within ${startsWithinMs / 1000} s`);
}
