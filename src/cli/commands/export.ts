import { basename, extname } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { pictureFormatNames, pictureFormats } from '../../convert/picture-formats.js';
import { visibleText } from '../../report/visible-text.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import { exportEndings, exportFormatNames, exportFormatOf } from '../export-endings.js';
import type { ExportFormat } from '../export-endings.js';
import { exportFormats } from '../export-formats.js';
import { Failure } from '../failure.js';
import { openJourney } from '../open-journey.js';
import type { OpenJourney } from '../open-journey.js';
import { standardOutput } from '../picture-output.js';
import type { RunCommand } from '../run-command-line.js';
import { writeOutput } from '../write-output.js';

export interface ExportArguments {
  readonly file?: string;
  readonly format?: ExportFormat;
  /** Where to write; to the standard output without it, and for `-`. */
  readonly output?: string;
  /** A Markdown file whose blocks name the journeys. */
  readonly into?: string;
  readonly check?: boolean;
}

const examples = `
Examples:
  journey export shop.journey --format json               print the document
  journey export shop.journey -o shop.html                all journeys and views in one page
  journey export shop.journey -o shop.md                  headings, lists and tables
  journey export --into README.md                         write the blocks in it anew
  journey export --into README.md --check                 only say whether they are up to date

A block of Markdown stands between <!-- journey:begin maps/shop.journey --> and
<!-- journey:end -->, each on its own line; shop.journey#Checkout is one journey of a file.

schemas/journey-document.schema.json describes the JSON. Where the journey has errors,
what can be read of it is exported, and the exit code is 1.`;

export function registerExport(program: Command, run: RunCommand): void {
  program
    .command('export')
    .summary('write all that a journey file says as JSON, HTML or Markdown')
    .description('Write all that a journey file says, for other programs and readers.')
    .argument('[file]', 'a journey file; - for the standard input')
    .addOption(new Option('--format <format>', 'how to write it, where no ending says it (default: json)').choices(exportFormatNames))
    .option('-o, --output <file>', 'write to a file instead of printing; its ending says the format')
    .option('--into <file>', 'write the journeys that a Markdown file names into it')
    .option('--check', 'with --into: write nothing, list the file if it would change, and exit with 1')
    .addHelpText('after', examples)
    .action((file: string | undefined, options: Omit<ExportArguments, 'file'>) => run((io) => exportJourney({ ...(file !== undefined && { file }), ...options }, io)));
}

/** Prints or writes the meaning of one file as a whole, as far as it can be read; or the blocks of a Markdown file. */
export async function exportJourney({ file, into, check = false, ...wish }: ExportArguments, io: CommandIo): Promise<ExitCode> {
  if (into !== undefined) return exportInto(into, check, { file, ...wish }, io);
  if (check) throw new Failure('--check compares the blocks of a Markdown file; name it with --into.');
  if (file === undefined) throw new Failure('There is nothing to export; name a journey file, or a Markdown file with --into.');
  const format = chooseFormat(wish);
  const { output } = wish;
  const open = await openJourney(file, io);
  const { images, files } = await embed(open, format, io);
  const text = await exportFormats[format].write(open.document, { title: basename(open.located.path, extname(open.located.path)), images });
  if (output === undefined || output === standardOutput) io.stdout.write(text);
  else writeOutput(output, text, { cwd: io.cwd, inputs: [open.located.file, ...files] });
  return open.exitCode;
}

async function exportInto(into: string, check: boolean, { file, format = 'markdown', output }: Omit<ExportArguments, 'file'> & { readonly file: string | undefined }, io: CommandIo): Promise<ExitCode> {
  if (file !== undefined) throw new Failure(`The blocks in ${into} name their journeys; leave out ${file}.`);
  if (format !== 'markdown' || output !== undefined) throw new Failure(`--into writes Markdown into ${into}; leave out --format and -o.`);
  const { writeBlocks } = await import('../write-blocks.js');
  return writeBlocks(into, { check }, io);
}

function chooseFormat({ format, output }: Pick<ExportArguments, 'format' | 'output'>): ExportFormat {
  if (output === undefined || output === standardOutput) return format ?? 'json';
  const ending = extname(output).toLowerCase();
  const named = exportFormatOf(ending);
  // Whoever asks for a format may name the file as they like, save for the ending of another one.
  if (format !== undefined && named !== undefined && named !== format) throw new Failure(`${output}: this is the ending of ${named}, but --format says ${format}; leave one of them out.`);
  return format ?? named ?? refuseEnding(output, ending);
}

function refuseEnding(output: string, ending: string): never {
  if (pictureFormatNames.some((name) => pictureFormats[name].ending === ending)) throw new Failure(`${output}: pictures are drawn with journey render FILE -o ${output}`);
  const endings = Object.values(exportEndings).join(', ');
  throw new Failure(`${output}: nothing says what to write; choose a name that ends in ${endings}, or say it with --format.`);
}

async function embed({ document, located }: OpenJourney, format: ExportFormat, io: CommandIo): Promise<{ readonly images: Readonly<Record<string, string>>; readonly files: readonly string[] }> {
  if (!exportFormats[format].showsImages) return { images: {}, files: [] };
  const { embedImages } = await import('../embed-images.js');
  const { notes, ...embedded } = embedImages(document, located);
  for (const note of notes) io.stderr.write(`${visibleText(`${located.path}: ${note}`)}\n`);
  return embedded;
}
