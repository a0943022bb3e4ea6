import type { Command } from 'commander';
import { visibleText } from '../../report/visible-text.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import type { DriverChange } from '../git/diff-driver.js';
import type { RunCommand } from '../run-command-line.js';

export interface GitSetupArguments {
  /** True for all repositories of a person, and not for this one alone. */
  readonly global: boolean;
  readonly undo: boolean;
}

const examples = `
Examples:
  journey git-setup               in this repository, for you alone
  journey git-setup --global      in all of your repositories
  journey git-setup --undo        as it was before

Afterwards:
  git diff                        what has changed, in sentences
  git log -p --ext-diff           the same for each commit
  git diff --no-ext-diff          the lines, in one style, below the names of their steps
  git diff --no-ext-diff --no-textconv > a.patch
                                  a patch, which needs the lines as they are`;

export function registerGitSetup(program: Command, run: RunCommand): void {
  program
    .command('git-setup')
    .summary('have git compare journeys by their meaning')
    .description('Have git compare journeys by their meaning: in git diff; in git log -p and git show with --ext-diff.\nIt writes into settings of git that you alone have, never over other ones.')
    .option('--global', 'set it up for all of your repositories', false)
    .option('--undo', 'take back what this command has written', false)
    .addHelpText('after', examples)
    .action((options: GitSetupArguments) => run((io) => setUpGit(options, io)));
}

/** Writes the settings of git, or takes them back, and says which. */
export async function setUpGit({ global, undo }: GitSetupArguments, io: CommandIo): Promise<ExitCode> {
  const [{ installDriver, removeDriver }, { ownCommand }] = await Promise.all([import('../git/diff-driver.js'), import('../git/own-command.js')]);
  const scope = global ? 'global' : 'local';
  const changes = undo ? await removeDriver(io.cwd, scope) : await installDriver(io.cwd, scope, ownCommand());
  io.stdout.write(`${describe(changes, { global, undo })}\n`);
  return 0;
}

function describe(changes: readonly DriverChange[], { global, undo }: GitSetupArguments): string {
  if (changes.length === 0) return undo ? describeNothing(global) : 'Git is set up already; nothing was changed.';
  const width = Math.max(...changes.map(({ where }) => where.length));
  const lines = changes.map(({ where, what }) => `  ${visibleText(where).padEnd(width)}  ${visibleText(what)}`);
  if (undo) return ['Taken back:', ...lines].join('\n');
  return ['Written:', ...lines, '', 'From now on, git diff says what has changed in journeys; git diff --no-ext-diff shows their', 'lines. For a patch, add --no-textconv.', `journey git-setup ${global ? '--global ' : ''}--undo takes it back.`].join('\n');
}

function describeNothing(global: boolean): string {
  return global ? 'There was nothing to take back.' : 'There was nothing to take back in this repository. What is set up for all of them goes with --global --undo.';
}
