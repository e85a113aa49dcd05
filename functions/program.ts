// The command line of the contract. Each command's code is loaded only when it is called, so `extract` starts fast.
import { Command } from 'commander';
import * as z from 'zod';
import { listFilterSchema } from '../shared/model/change.ts';
import { isoDaySchema, publishedAtSchema } from '../shared/model/reading.ts';
import { addSettings, check, flag } from './config.ts';
import { addKeys, addPlace, addSourceDefinitions } from './operator-program.ts';

/** @throws InvalidArgumentError when a variable that is a switch says neither on nor off. */
export function createProgram(): Command {
  const program = new Command('kontorsvakten')
    .description(
      "Watches news and government sources for what happens to Sweden's state service offices (statliga servicekontor).",
    )
    .version('0.1.0')
    .showHelpAfterError('(kontorsvakten --help, or the command with --help, says more)')
    .addHelpText(
      'after',
      '\nEvery flag has an environment variable: --host-gap-ms is KONTORSVAKTEN_HOST_GAP_MS. Exit status: 0 done, 1 failed, 2 wrong use.',
    )
    .exitOverride();

  const moment = z
    .string()
    .refine(
      (text) => publishedAtSchema.safeParse(text).success,
      'expected a day or a moment such as 2024-09-20T06:00:00+02:00',
    );

  addSettings(
    program
      .command('serve')
      .description('poll, record and alert, and serve the API and the page, until stopped')
      .addOption(flag('--demo', 'play a made-up news month at speed from a bundled origin; needs no network')),
  ).action(async (options) => {
    const { serve } = await import('./cli/serve.ts');
    await serve(options);
  });

  addSettings(
    program
      .command('poll')
      .description('one complete pass: every source that is due, and all alerts that follow')
      .addOption(flag('--all', 'ignore due times'))
      .addOption(
        flag('--now <moment>', 'read the clock as this moment (replays)').argParser((text) => check(moment, text)),
      ),
  ).action(async (options) => {
    const { poll } = await import('./cli/poll.ts');
    await poll(options);
  });

  program
    .command('extract')
    .description('read one text or HTML document (a file, or - for stdin), or JSON lines with --jsonl')
    .argument('[file]', 'the document', '-')
    .addOption(flag('--jsonl', 'JSON lines on stdin, one result a line on stdout, in the same order'))
    .addOption(flag('--html', 'the document is HTML'))
    .addOption(flag('--title <text>', 'its headline'))
    .addOption(flag('--url <url>', 'where it stands (context only)'))
    .addOption(flag('--published <moment>', 'day or moment of publication').argParser((text) => check(moment, text)))
    .addOption(flag('--all', 'report what an irrelevant document names, too'))
    .action(async (file, options) => {
      const { extractFile, extractLines } = await import('./cli/extract.ts');
      await (options.jsonl ? extractLines(options) : extractFile(file, options));
    });

  const sources = program.command('sources').description('about the sources');
  addSettings(
    addPlace(
      sources
        .command('check')
        .description('fetch each source once, say what was found, what is wrong and how it has been; writes nothing')
        .argument('[id...]', 'only these'),
    ),
    ['sources', 'allowPrivateNetworks', 'hostGapMs', 'hostConcurrency'],
  )
    .addOption(flag('--json', 'one JSON object a line'))
    .action(async (ids, options) => {
      const { checkSources } = await import('./cli/sources-check.ts');
      await checkSources(ids, options);
    });

  addSourceDefinitions(sources);
  addKeys(program);

  const several = (text: string, before: string[] | undefined) => [...(before ?? []), text];
  const exporting = addPlace(
    program.command('export').description('the change log to stdout, with the filters of the API'),
  ).addOption(flag('--format <format>', 'how').choices(['ndjson', 'csv']).default('ndjson'));
  for (const [name, schema] of Object.entries(listFilterSchema.shape)) {
    const isMany = schema.unwrap() instanceof z.ZodArray;
    const flags = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`;
    const option = flag(flags, isMany ? 'may be repeated' : undefined);
    exporting.addOption(isMany ? option.argParser(several) : option);
  }
  exporting.action(async (options) => {
    const { exportChanges } = await import('./cli/export.ts');
    await exportChanges(options);
  });

  addPlace(
    addSettings(
      program
        .command('import')
        .description('an NDJSON export back into a store, silently: nobody is told; what is there and as new stays')
        .argument('<file>', 'the export, or - for stdin'),
      ['sources'],
    ),
  ).action(async (file, options) => {
    const { importChanges } = await import('./cli/import.ts');
    await importChanges(file, options);
  });

  addPlace(
    addSettings(
      program
        .command('backfill')
        .description(
          'what a source still shows of the past, recorded silently; run again, it goes on where it was cut off',
        )
        .argument('<source>', 'its id')
        .addOption(
          flag('--from <day>', 'nothing older, such as 2019-01-01')
            .argParser((text) => check(isoDaySchema, text))
            .makeOptionMandatory(),
        ),
    ),
  ).action(async (source, options) => {
    const { backfillSource } = await import('./cli/backfill.ts');
    await backfillSource(source, options);
  });

  addSettings(
    program
      .command('capture')
      .description('save a live page as a pair of files for a test: the answer as it came, and its body')
      .argument('<url>', 'its address')
      .addOption(flag('--dir <dir>', 'where to').default('test/fixtures'))
      .addOption(flag('--name <name>', 'of the pair; told from the address otherwise')),
    ['allowPrivateNetworks'],
  ).action(async (url, options) => {
    const { capture } = await import('./cli/capture.ts');
    await capture(url, options);
  });

  addPlace(
    addSettings(
      program
        .command('withdraw')
        .description('mark a change as wrong: it stays readable, marked, and those who were told are told')
        .argument('<change>', 'its id')
        .addOption(flag('--reason <text>', 'why, for those who were told').makeOptionMandatory()),
    ),
  ).action(async (change, options) => {
    const { withdrawChange } = await import('./cli/withdraw.ts');
    await withdrawChange(change, options);
  });

  return program;
}
