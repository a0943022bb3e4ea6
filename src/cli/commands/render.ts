import { Option } from 'commander';
import type { Command } from 'commander';
import type { CommandIo, ExitCode } from '../command-io.js';
import { Failure } from '../failure.js';
import { openJourney } from '../open-journey.js';
import type { OpenJourney } from '../open-journey.js';
import type { RunCommand } from '../run-command-line.js';
import { visibleText } from '../visible-text.js';
import { writeOutput } from '../write-output.js';

export interface RenderArguments {
  readonly file: string;
  /** Where to write; to the standard output without it. */
  readonly output?: string;
  /** The name or title of the journey to draw; the first one without it. */
  readonly journey?: string;
  readonly theme: 'light' | 'dark';
}

const examples = `
Examples:
  journey render shop.journey -o shop.svg                     the first journey of a file
  journey render shop.journey -o pay.svg --journey Checkout   another one
  journey render shop.journey -o shop.svg --theme dark        on a dark ground
  journey render people.journey > people.svg                  the cards of personas

The picture stands alone: fonts and images are in it. Where the journey has errors,
what can be read of it is drawn, and the exit code is 1.`;

export function registerRender(program: Command, run: RunCommand): void {
  program
    .command('render')
    .summary('draw a journey as an SVG picture')
    .description('Draw a journey as an SVG picture; the personas, where a file has no journeys.')
    .argument('<file>', 'a journey file')
    .option('-o, --output <file>', 'write to a file instead of printing')
    .option('--journey <name>', 'the journey to draw, by its name or title (default: the first one)')
    .addOption(new Option('--theme <theme>', 'the colours').choices(['light', 'dark']).default('light'))
    .addHelpText('after', examples)
    .action((file: string, options: Omit<RenderArguments, 'file'>) => run((io) => render({ file, ...options }, io)));
}

/** Draws one journey of a file, as far as it can be read. */
export async function render(options: RenderArguments, io: CommandIo): Promise<ExitCode> {
  const opened = await openJourney(options.file, io);
  const { drawJourney, isDrawable } = await import('../draw-journey.js');
  if (!isDrawable(opened.read.document)) return reportNothing(opened);
  const { embedImages } = await import('../embed-images.js');
  const { images, files, notes } = embedImages(opened.read.document, opened.located);
  const svg = drawJourney(opened.read.document, { ...options, images });
  for (const note of notes) io.stderr.write(`${visibleText(`${opened.located.path}: ${note}`)}\n`);
  if (options.output === undefined) io.stdout.write(svg);
  else writeOutput(options.output, svg, { cwd: io.cwd, inputs: [opened.located.file, ...files] });
  return opened.exitCode;
}

/** An empty picture helps no one. Where errors have been told, they are the reason; else the file is the wrong one, or not begun. */
function reportNothing({ exitCode, located }: OpenJourney): ExitCode {
  if (exitCode !== 0) return exitCode;
  throw new Failure(`${located.path}: there is no journey and no persona to draw; write one first, such as: journey "My day" { }`);
}
