import { Command, CommanderError } from 'commander';
import type { CommandIo, ExitCode } from './command-io.js';
import { registerCheck } from './commands/check.js';
import { registerDiff } from './commands/diff.js';
import { registerExport } from './commands/export.js';
import { registerFormat } from './commands/format.js';
import { registerGitDriver } from './commands/git-driver.js';
import { registerGitSetup } from './commands/git-setup.js';
import { registerLsp } from './commands/lsp.js';
import { registerRender } from './commands/render.js';
import { Failure } from './failure.js';
import { packageVersion } from './package-folder.js';
import { visibleLines, visibleText } from '../report/visible-text.js';

/** How a command starts once its arguments are read. */
export type RunCommand = (command: (io: CommandIo) => Promise<ExitCode>) => Promise<void>;

/** All commands, in the order of the help, by what is typed for them. The driver is two commands, which git alone calls. */
const commands = new Map([
  ['check', registerCheck], ['format', registerFormat], ['render', registerRender], ['export', registerExport], ['diff', registerDiff],
  ['git-setup', registerGitSetup], ['git-driver', registerGitDriver], ['lsp', registerLsp],
]);

const epilogue = `
Exit codes: 0 fine, warnings included; 1 the journeys hold errors, or what --max-warnings, --check or
--fail-on forbids; 2 wrong use, or a file that can't be read.

Examples:
  journey check journeys
  journey format journeys
  journey render shop.journey -o shop.svg
  journey diff HEAD:shop.journey shop.journey
  journey export shop.journey --format json`;

/** Reads the arguments, runs one command, and tells every failure once, in a sentence. It never throws and never ends the process. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const run: RunCommand = async (command) => {
    exitCode = await command(io);
  };
  try {
    const program = createProgram(io);
    for (const register of commandsFor(args)) register(program, run);
    for (const command of [program, ...program.commands]) configure(command, io);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, io);
  }
}

/** One that is named is made ready alone, since each has many options. All are, where help or advice may name them. */
function commandsFor([name = '']: readonly string[]): Iterable<(program: Command, run: RunCommand) => void> {
  const named = commands.get(name);
  return named === undefined ? commands.values() : [named];
}

function createProgram(io: CommandIo): Command {
  return configure(new Command('journey'), io)
    .helpCommand('help [command]', 'print the help of a command')
    .description('Customer journey maps as text: check them, draw them, hand them on.')
    .option('-v, --version', 'print the version')
    // Commander's own option wants the version at each start, and it stands in a large file.
    .on('option:version', () => { printVersion(io); })
    .addHelpText('after', epilogue);
}

function printVersion(io: CommandIo): never {
  io.stdout.write(`${packageVersion()}\n`);
  throw new CommanderError(0, 'commander.version', '');
}

function configure(command: Command, io: CommandIo): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('Try --help.')
    .configureOutput({
      writeOut: (text) => { io.stdout.write(text); },
      // Commander quotes the arguments as they are.
      writeErr: (text) => { io.stderr.write(visibleLines(text)); },
    });
}

function reportFailure(error: unknown, io: CommandIo): ExitCode {
  // Commander has said what is wrong; its exit code 0 stands for help and version, which are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  io.stderr.write(`${visibleText(describeFailure(error))}\n`);
  return 2;
}

function describeFailure(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `This should not have happened; please report it with the journey that caused it: ${reason}`;
}
