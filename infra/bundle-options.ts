// How a function's code is bundled: for the deployment, and for whoever measures it.
import path from 'node:path';
import type { BuildOptions } from 'esbuild';

/** CommonJS packages inside an ESM bundle ask for `require`. */
const banner =
  "import { createRequire as topCreateRequire } from 'node:module'; const require = topCreateRequire(import.meta.url);";

const bundled = (file: string): string => path.resolve('infra/bundled', file);
/** Packages that nothing of ours uses, and what stands in for them. */
const alias = {
  '@aws-sdk/credential-provider-node': bundled('credentials.ts'),
  '@smithy/core/event-streams': bundled('event-streams.ts'),
  bowser: bundled('browser.ts'),
  'cssomnom/parse': bundled('style-sheets.ts'),
  htmlparser2: bundled('html-parser.ts'),
  '@mozilla/readability': bundled('readability.ts'),
};

/** `entry`: a path; its `handler` is `index.handler`. All packages are in the bundle: which SDK the runtime brings, and when it changes, is not ours to know. */
export function bundleOptions(entry: string, directory: string) {
  return {
    entryPoints: { index: path.resolve(entry) },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when first used is a file of its own, not read before.
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The ES modules of packages that have both: only those lose what is not used.
    mainFields: ['module', 'main'],
    banner: { js: banner },
    alias,
    // Swedish as it is: escaped, each å would be four bytes.
    charset: 'utf8',
    logLevel: 'error',
  } satisfies BuildOptions;
}
