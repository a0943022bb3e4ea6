import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { visibleText } from '../../report/visible-text.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { Failure, describeReadError } from '../failure.js';
import type { RunCommand } from '../run-command-line.js';

/** What git calls once `journey git-setup` has told it to. Git gives up on all files where such a program fails, so these two don't. */
export function registerGitDriver(program: Command, run: RunCommand): void {
  program
    .command('git-diff', { hidden: true })
    .description('Compare two versions of a file for git, which says where they are.')
    .argument('<arguments...>', 'what git hands to an external diff')
    .action((handed: string[]) => run((io) => compareForGit(handed, io)));
  program
    .command('git-textconv', { hidden: true })
    .description('Print a journey in one style for git.')
    .argument('<file>', 'a file that git has written')
    .action((file: string) => run((io) => printForGit(file, io)));
}

/** Git hands over: path, file before, its object and mode, file after, its object and mode, and for a file that moved its new path. */
async function compareForGit([path = '', before, , beforeMode, after, , afterMode, newPath]: readonly string[], io: CommandIo): Promise<ExitCode> {
  if (before === undefined || after === undefined) {
    io.stdout.write(`${visibleText(path)}: this file is not merged yet.\n`);
    return 0;
  }
  const { compareForDriver } = await import('../comparison/compare-for-driver.js');
  const side = (file: string, mode: string | undefined, shown: string) => (mode === '.' ? undefined : { path: shown, bytes: readBytes(file) });
  io.stdout.write(await compareForDriver(side(before, beforeMode, path), side(after, afterMode, newPath ?? path), io));
  return 0;
}

async function printForGit(file: string, io: CommandIo): Promise<ExitCode> {
  const bytes = readBytes(file);
  const { formatForDriver } = await import('../comparison/format-for-driver.js');
  io.stdout.write(formatForDriver(bytes));
  return 0;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(`${file}: ${describeReadError(error)}.`);
  }
}
