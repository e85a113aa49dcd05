// A function's bundle: esbuild in this process, so that a synthesis needs no Docker and starts no program for each.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

/** CommonJS packages inside an ESM bundle ask for `require`. */
const banner =
  "import { createRequire as topCreateRequire } from 'node:module'; const require = topCreateRequire(import.meta.url);";

/**
 * `door`: of functions/lambda, without the ending; its `handler` is `index.handler`. All packages are in the bundle: which SDK the
 * runtime brings, and when it changes, is not ours to know. `sourcesFile` comes to lie beside it as sources.json.
 */
export function bundle(door: string, sourcesFile?: string): Code {
  const tryBundle = (directory: string): boolean => {
    buildSync({
      entryPoints: [path.resolve('functions', 'lambda', `${door}.ts`)],
      outfile: path.join(directory, 'index.mjs'),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      // The ES modules of packages that have both: only those lose what is not used.
      mainFields: ['module', 'main'],
      banner: { js: banner },
      logLevel: 'error',
    });
    if (sourcesFile !== undefined) copyFileSync(path.resolve(sourcesFile), path.join(directory, 'sources.json'));
    return true;
  };
  return Code.fromAsset(path.resolve('functions'), {
    assetHashType: AssetHashType.OUTPUT,
    // The command is never run: by it CDK tells one bundle from the next.
    bundling: { image: DockerImage.fromRegistry('not-used'), command: [door, sourcesFile ?? ''], local: { tryBundle } },
  });
}
