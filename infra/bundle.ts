// A function's bundle: esbuild in this process, so that a synthesis needs no Docker and starts no program for each.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundleOptions } from './bundle-options.ts';

/**
 * `door`: of functions/lambda, without the ending; its `handler` is `index.handler`. `sourcesFile` comes to lie beside it as sources.json.
 */
export function bundle(door: string, sourcesFile?: string): Code {
  const tryBundle = (directory: string): boolean => {
    buildSync(bundleOptions(`functions/lambda/${door}.ts`, directory));
    if (sourcesFile !== undefined) copyFileSync(path.resolve(sourcesFile), path.join(directory, 'sources.json'));
    return true;
  };
  return Code.fromAsset(path.resolve('functions'), {
    assetHashType: AssetHashType.OUTPUT,
    // The command is never run: by it CDK tells one bundle from the next.
    bundling: { image: DockerImage.fromRegistry('not-used'), command: [door, sourcesFile ?? ''], local: { tryBundle } },
  });
}
