import { Option } from 'commander';
import type { Command } from 'commander';
import type { ExitCode } from '../command-io.js';
import { Failure } from '../failure.js';
import type { RunCommand } from '../run-command-line.js';

export interface LspArguments {
  readonly stdio: boolean;
}

const examples = `
Examples:
  journey lsp --stdio      what an editor starts; docs/other-editors.md has the lines for some`;

export function registerLsp(program: Command, run: RunCommand): void {
  program
    .command('lsp')
    .summary('serve an editor with the language')
    .description('Serve an editor with the language: findings, suggestions, names, formatting.\nThe editor starts it and speaks the language server protocol with it.')
    .option('--stdio', 'speak over the standard input and output', false)
    .addOption(new Option('--clientProcessId <id>', 'end together with this process').argParser(Number))
    .addHelpText('after', examples)
    .action((options: LspArguments) => run(() => serveEditor(options)));
}

/** Starts the language server, which reads the arguments of this process itself, and ends it when the editor says so or is gone. */
async function serveEditor({ stdio }: LspArguments): Promise<ExitCode> {
  if (!stdio) throw new Failure('An editor starts this command, not a person: name it with --stdio in its settings. docs/other-editors.md shows how.');
  await import('../../language/main.js');
  // A command that comes to an end ends the process, and the server with it.
  return new Promise(() => undefined);
}
