// `sources check`: fetches each source once and says what was found and what is wrong. Writes nothing.
import pMap from 'p-map';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { checkSource, type SourceCheck } from '../../shared/pipeline/check-sources.ts';
import type { Config } from '../config.ts';
import { readSources } from '../read-sources.ts';
import { userAgent } from '../user-agent.ts';
import { UsageError } from './usage-error.ts';

type Options = Pick<Config, 'sources' | 'allowPrivateNetworks' | 'hostGapMs' | 'hostConcurrency'> & { json?: boolean };

export async function checkSources(ids: string[], options: Options): Promise<void> {
  const all = await readSources(options.sources);
  const unknown = ids.filter((id) => !all.some((source) => source.id === id));
  if (unknown.length > 0) {
    throw new UsageError(`no such source: ${unknown.join(', ')}; the ids are ${all.map(({ id }) => id).join(', ')}`);
  }
  const chosen = ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all.filter(({ enabled }) => enabled);
  const http = createHttpClient({ ...options, userAgent });
  try {
    const checks = await pMap(
      chosen,
      async (source) => {
        const check = await checkSource(source, http);
        process.stdout.write(options.json ? `${JSON.stringify(check)}\n` : report(check));
        return check;
      },
      { concurrency: 16 },
    );
    const failed = checks.filter(({ ok }) => !ok).length;
    if (!options.json) process.stdout.write(`${checks.length - failed} of ${checks.length} sources work\n`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await http.close();
  }
}

function report({ id, ok, itemCount, newestItem, contentType, charset, warnings, failure }: SourceCheck): string {
  const lines = ok
    ? [
        `${itemCount} items, ${contentType ?? 'no content type'}${charset === null ? '' : `, ${charset}`}`,
        ...(newestItem ? [`newest: ${newestItem.publishedAt ?? 'no date'}  ${newestItem.title}`] : []),
      ]
    : [`${failure?.kind}: ${failure?.message}`];
  const details = [...lines, ...warnings.map((warning) => `warning: ${warning}`)];
  return `${ok ? 'ok  ' : 'FAIL'}  ${id}\n${details.map((line) => `      ${line}\n`).join('')}`;
}
