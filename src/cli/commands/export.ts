import { Option } from 'commander';
import type { Command } from 'commander';
import type { CommandIo, ExitCode } from '../command-io.js';
import { exportFormats } from '../export-formats.js';
import type { ExportFormat } from '../export-formats.js';
import { openJourney } from '../open-journey.js';
import type { RunCommand } from '../run-command-line.js';
import { writeOutput } from '../write-output.js';

export interface ExportArguments {
  readonly file: string;
  readonly format: ExportFormat;
  /** Where to write; to the standard output without it. */
  readonly output?: string;
}

const examples = `
Examples:
  journey export shop.journey --format json               print the document
  journey export shop.journey --format json -o shop.json  write it

schemas/journey-document.schema.json describes the JSON. Where the journey has errors,
what can be read of it is exported, and the exit code is 1.`;

export function registerExport(program: Command, run: RunCommand): void {
  program
    .command('export')
    .summary('print all that a journey file says, for other programs')
    .description('Print all that a journey file says, for other programs.')
    .argument('<file>', 'a journey file; - for the standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(exportFormats)).default('json'))
    .option('-o, --output <file>', 'write to a file instead of printing')
    .addHelpText('after', examples)
    .action((file: string, options: Omit<ExportArguments, 'file'>) => run((io) => exportJourney({ file, ...options }, io)));
}

/** Prints or writes the meaning of one file as a whole, as far as it can be read. */
export async function exportJourney({ file, format, output }: ExportArguments, io: CommandIo): Promise<ExitCode> {
  const { read, located, exitCode } = await openJourney(file, io);
  const text = exportFormats[format](read.document);
  if (output === undefined) io.stdout.write(text);
  else writeOutput(output, text, { cwd: io.cwd, inputs: [located.file] });
  return exitCode;
}
