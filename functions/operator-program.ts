// The part of the command line by which an operator reaches into a system that runs: here in its data directory, on AWS with `--table`.
import type { Command } from 'commander';
import { addSettings, flag } from './config.ts';

/** `--data` or `--table`. Both at once would leave it open which of two systems is meant. */
export function addPlace(command: Command): Command {
  if (!command.options.some(({ long }) => long === '--data')) addSettings(command, ['data']);
  return command.addOption(
    flag('--table <name>', 'a deployed table instead, with the AWS credentials and region of the shell').conflicts(
      'data',
    ),
  );
}

export function addKeys(program: Command): void {
  const keys = program.command('keys').description('the keys that sign links and seal webhook secrets');
  addPlace(keys.command('list').description('which there are; never what they are')).action(async (options) => {
    const { listKeys } = await import('./cli/keys.ts');
    await listKeys(options);
  });
  addPlace(
    keys.command('rotate').description('a new key signs and seals from now on; what older ones signed stays good'),
  ).action(async (options) => {
    const { rotateKeys } = await import('./cli/keys.ts');
    await rotateKeys(options);
  });
  addPlace(keys.command('retire').description('forget an older key: what it signed is worth nothing from then on'))
    .argument('<key>', 'its id')
    .addOption(flag('--yes', 'do it; without this it is only said what would die with the key'))
    .action(async (id, options) => {
      const { retireKey } = await import('./cli/keys.ts');
      await retireKey(id, options);
    });
}

export function addSourceDefinitions(sources: Command): void {
  const add = (usage: string, description: string) =>
    addPlace(addSettings(sources.command(usage).description(description), ['sources']));

  add('put', 'watch what the file defines, from now on and without a restart; replaces sources of the same ids')
    .argument('<file>', 'a sources file, or - for stdin')
    .action(async (file, options) => {
      const { putSources } = await import('./cli/sources.ts');
      await putSources(file, options);
    });
  add('list', 'what is watched, and which of it was put here')
    .addOption(flag('--json', 'as a sources file'))
    .action(async (options) => {
      const { listSources } = await import('./cli/sources.ts');
      await listSources(options);
    });
  add('remove', 'forget what was put here; a source of the catalogue or sources file is then watched as that says')
    .argument('<id>')
    .action(async (id, options) => {
      const { removeSource } = await import('./cli/sources.ts');
      await removeSource(id, options);
    });
  for (const [name, enabled] of [
    ['off', false],
    ['on', true],
  ] as const) {
    add(
      name,
      enabled ? 'watch it again' : 'stop watching it, at once; what it showed and nobody has read yet is dropped',
    )
      .argument('<id>')
      .action(async (id, options) => {
        const { switchSource } = await import('./cli/sources.ts');
        await switchSource(id, enabled, options);
      });
  }
}
