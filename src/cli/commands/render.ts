import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { ExportDoors } from '../../convert/export-picture.js';
import type { PaperName } from '../../convert/pdf/paper.js';
import { pictureFormatNames, pictureFormats } from '../../convert/picture-formats.js';
import type { PictureFormatName } from '../../convert/picture-formats.js';
import { firstView } from '../../model/first-view.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { PictureThemeName } from '../../render/theme.js';
import type { PictureViewName } from '../../render/views.js';
import { visibleText, visibleXml } from '../../report/visible-text.js';
import { chooseJourney } from '../choose-journey.js';
import { choosePersona } from '../choose-persona.js';
import type { CommandIo, ExitCode } from '../command-io.js';
import type { EmbeddedImages } from '../embed-images.js';
import { Failure } from '../failure.js';
import type { LocatedFile } from '../locate-file.js';
import { openJourney } from '../open-journey.js';
import { chooseFormat, namePictures, standardOutput } from '../picture-output.js';
import { papers, pictureViews, themes } from '../picture-words.js';
import type { RunCommand } from '../run-command-line.js';
import { writeOutput } from '../write-output.js';

export interface RenderArguments {
  readonly file: string;
  /** Where to write; to the standard output without it, and for `-`. */
  readonly output?: string;
  readonly format?: PictureFormatName;
  readonly view?: PictureViewName;
  /** The name or title of the journey to draw; the first one without it. */
  readonly journey?: string;
  readonly all?: boolean;
  /** The name or title of the persona to single out. */
  readonly persona?: string;
  readonly theme: PictureThemeName;
  readonly scale?: number;
  readonly paper?: PaperName;
}

const examples = `
Examples:
  journey render shop.journey -o shop.svg                     the first journey of a file
  journey render shop.journey -o pay.png --journey Checkout   another one, as pixels
  journey render shop.journey -o shop.pdf --paper a3          on pages, cut between stages
  journey render shop.journey -o shop.svg --all               each: shop-FirstOrder.svg, shop-Checkout.svg
  journey render shop.journey -o shop.png --theme dark --scale 4
  journey render people.journey > people.svg                  the cards of personas
  journey render - < shop.journey > shop.svg                  the standard input

The picture stands alone: fonts and images are in it. Where the journey has errors,
what can be read of it is drawn, and the exit code is 1.`;

export function registerRender(program: Command, run: RunCommand): void {
  program
    .command('render')
    .summary('draw a journey as SVG, PNG or PDF')
    .description('Draw a journey as a picture; the personas, where a file has no journeys.')
    .argument('<file>', 'a journey file; - for the standard input')
    .option('-o, --output <file>', 'write to a file instead of printing; its ending says the format')
    .addOption(new Option('--format <format>', 'what to draw, where no ending says it (default: svg)').choices(pictureFormatNames))
    .addOption(new Option('--view <view>', 'the way to look at the journey (default: map)').choices(pictureViews))
    .option('--journey <name>', 'the journey to draw, by its name or title (default: the first one)')
    .option('--all', 'draw every journey, each into a file of its own')
    .option('--persona <name>', 'the persona to single out, by name or title')
    .addOption(new Option('--theme <theme>', 'the colours').choices(themes).default('light'))
    .addOption(new Option('--scale <number>', 'for PNG: how many pixels, from 1 to 4 (default: 2)').argParser(readScale))
    .addOption(new Option('--paper <size>', 'for PDF: the paper, which lies (default: a4)').choices(papers))
    .addHelpText('after', examples)
    .action((file: string, options: Omit<RenderArguments, 'file'>) => run((io) => render({ file, ...options }, io)));
}

function readScale(text: string): number {
  const scale = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || scale < 1 || scale > 4) throw new InvalidArgumentError('Take a number from 1 to 4.');
  return scale;
}

/** Draws journeys of a file, as far as they can be read. */
export async function render(options: RenderArguments, io: CommandIo): Promise<ExitCode> {
  const format = chooseFormat(options);
  refuseCombinations(options, format, io);
  const { located, document, exitCode } = await openJourney(options.file, io);
  const shown = firstView(document);
  // An empty picture helps no one. Where errors have been told, they are the reason; else the file is not begun, or the wrong one.
  if (shown === 'nothing') return exitCode === 0 ? refuse(located) : exitCode;
  const view = options.view ?? (shown === 'map' ? 'map' : 'persona');
  const { images, files, notes } = imageless.includes(view) ? noImages : await embed(document, located);
  const tell = (note: string): void => { io.stderr.write(`${visibleText(`${located.path}: ${note}`)}\n`); };
  notes.forEach(tell);
  const draw = await prepare(document, { ...options, format, view, images });
  for (const { journey, output } of listPictures(document, options)) {
    const { content, notes: lacks } = await draw(journey);
    lacks.forEach(tell);
    if (output === undefined) io.stdout.write(content);
    else writeOutput(output, content, { cwd: io.cwd, inputs: [located.file, ...files] });
  }
  return exitCode;
}

function refuseCombinations({ output, journey, all, scale, paper }: RenderArguments, format: PictureFormatName, io: CommandIo): void {
  const prints = output === undefined || output === standardOutput;
  const { title, ending, isBinary } = pictureFormats[format];
  if (scale !== undefined && format !== 'png') throw new Failure(`--scale is for PNG; ${title} is sharp at every size.`);
  if (paper !== undefined && format !== 'pdf') throw new Failure(`--paper is for PDF; ${title} has the size of its picture.`);
  if (all && journey !== undefined) throw new Failure('--all draws every journey; leave out --journey, or --all.');
  if (all && prints) throw new Failure(`--all writes several files; name them with -o, such as -o map${ending}`);
  if (prints && isBinary && io.stdout.isTerminal) throw new Failure(`A ${title} is no text for a terminal; write it to a file with -o map${ending}`);
}

interface PictureToDraw {
  /** A position in the document. */
  readonly journey: number;
  readonly output?: string;
}

function listPictures({ journeys }: JourneyDocument, { output, journey, all }: RenderArguments): readonly PictureToDraw[] {
  if (output === undefined || output === standardOutput) return [{ journey: chooseJourney(journeys, journey) }];
  if (!all || journeys.length === 0) return [{ journey: chooseJourney(journeys, journey), output }];
  return namePictures(output, journeys).map((name, index) => ({ journey: index, output: name }));
}

type Drawer = (journey: number) => Promise<{ readonly content: string | Uint8Array; readonly notes: readonly string[] }>;

interface PrepareOptions extends RenderArguments {
  readonly format: PictureFormatName;
  readonly view: PictureViewName;
  readonly images: Readonly<Record<string, string>>;
}

/** Loads what draws, and settles what is the same for all pictures. */
async function prepare(document: JourneyDocument, { format, view, images, theme, persona, scale = 2, paper = 'a4' }: PrepareOptions): Promise<Drawer> {
  const singledOut = persona === undefined ? {} : { persona: choosePersona(document, persona) };
  const { drawPicture } = await import('../draw-picture.js');
  const { exportDoors } = await import('../export-doors.js');
  const doors: ExportDoors = exportDoors();
  return async (journey) => {
    const { content, notes } = await drawPicture(document, { view, journey, images, ...singledOut }, { format, theme, scale, paper }, doors);
    return { content: typeof content === 'string' ? visibleXml(content) : content, notes };
  };
}

function refuse({ path }: LocatedFile): never {
  throw new Failure(`${path}: there is no journey and no persona to draw; write one first, such as: journey "My day" { }`);
}

/** They show no images, and nobody misses one there. */
const imageless: readonly PictureViewName[] = ['opportunities', 'insights'];
const noImages: EmbeddedImages = { images: {}, files: [], notes: [] };

async function embed(document: JourneyDocument, located: LocatedFile): Promise<EmbeddedImages> {
  const { embedImages } = await import('../embed-images.js');
  return embedImages(document, located);
}
