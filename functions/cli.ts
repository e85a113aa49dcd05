#!/usr/bin/env node
// The program's entry: runs the command line, and turns what goes wrong into a line on stderr and an exit status.
import { CommanderError, InvalidArgumentError } from 'commander';
import { compilePatternsAtOnce } from './compile-patterns.ts';
import { createProgram } from './program.ts';

compilePatternsAtOnce();

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    if (error instanceof InvalidArgumentError) process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const problem = error instanceof Error ? error.message : String(error);
    process.stderr.write(`kontorsvakten: ${problem}\n`);
    process.exitCode = error instanceof Error && error.name === 'UsageError' ? 2 : 1;
  }
}
