import { Option } from 'commander';
import type { Command } from 'commander';
import { chooseView } from '../../model/choose-view.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { chooseJourney } from '../choose-journey.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import type { EmbeddedImages } from '../embed-images.js';
import { Failure } from '../failure.js';
import type { LocatedFile } from '../locate-file.js';
import { openJourney } from '../open-journey.js';
import type { RunCommand } from '../run-command-line.js';
import { visibleText, visibleXml } from '../../report/visible-text.js';
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
  journey render - < shop.journey > shop.svg                  the standard input

The picture stands alone: fonts and images are in it. Where the journey has errors,
what can be read of it is drawn, and the exit code is 1.`;

export function registerRender(program: Command, run: RunCommand): void {
  program
    .command('render')
    .summary('draw a journey as an SVG picture')
    .description('Draw a journey as an SVG picture; the personas, where a file has no journeys.')
    .argument('<file>', 'a journey file; - for the standard input')
    .option('-o, --output <file>', 'write to a file instead of printing')
    .option('--journey <name>', 'the journey to draw, by its name or title (default: the first one)')
    .addOption(new Option('--theme <theme>', 'the colours').choices(['light', 'dark']).default('light'))
    .addHelpText('after', examples)
    .action((file: string, options: Omit<RenderArguments, 'file'>) => run((io) => render({ file, ...options }, io)));
}

/** Draws one journey of a file, as far as it can be read. */
export async function render(options: RenderArguments, io: CommandIo): Promise<ExitCode> {
  if (options.output !== undefined) checkEnding(options.output);
  const { located, read: { document }, exitCode } = await openJourney(options.file, io);
  const journey = chooseJourney(document.journeys, options.journey);
  // An empty picture helps no one. Where errors have been told, they are the reason; else the file is not begun, or the wrong one.
  if (chooseView(document) === 'nothing') return exitCode === 0 ? refuse(located) : exitCode;
  const { images, files, notes } = await embed(document, located);
  for (const note of notes) io.stderr.write(`${visibleText(`${located.path}: ${note}`)}\n`);
  const { drawJourney } = await import('../draw-journey.js');
  const svg = visibleXml(drawJourney(document, { journey, theme: options.theme, images }));
  if (options.output === undefined) io.stdout.write(svg);
  else writeOutput(options.output, svg, { cwd: io.cwd, inputs: [located.file, ...files] });
  return exitCode;
}

/** A picture under another name, such as shop.png, opens in no viewer. */
function checkEnding(output: string): void {
  if (!output.toLowerCase().endsWith('.svg')) throw new Failure(`${output}: the picture is an SVG; name a file that ends in .svg`);
}

function refuse({ path }: LocatedFile): never {
  throw new Failure(`${path}: there is no journey and no persona to draw; write one first, such as: journey "My day" { }`);
}

async function embed(document: JourneyDocument, located: LocatedFile): Promise<EmbeddedImages> {
  const { embedImages } = await import('../embed-images.js');
  return embedImages(document, located);
}
