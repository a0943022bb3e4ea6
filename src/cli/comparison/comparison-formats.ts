import { styleText } from 'node:util';
import type { FontFace } from '../../render/fonts.js';
import type { Mark } from '../../render/mark.js';
import type { TextStyle } from '../../report/comparison-text.js';
import type { FileComparison } from '../../report/file-comparison.js';
import { visibleXml } from '../../report/visible-text.js';

/** What comparisons are printed with besides. */
export interface ComparisonPrint {
  readonly comparisons: readonly FileComparison[];
  /** True where two files were compared, and not folders or branches. */
  readonly isSingle: boolean;
  readonly colours: boolean;
  /** False to leave out the sentence about all files. */
  readonly isSummarised?: boolean;
  /** What a file says that has no comparisons to show. */
  readonly nothing?: string;
}

interface ComparisonFormatEntry {
  readonly ending: string;
  /** Whether it holds pictures with the images of the journeys. */
  readonly showsImages: boolean;
  readonly write: (print: ComparisonPrint) => Promise<string>;
}

/** What comparisons can be printed as. What one format alone needs is loaded for that format alone. */
export const comparisonFormats = {
  text: { ending: '.txt', showsImages: false, write: writeText },
  json: { ending: '.json', showsImages: false, write: writeJson },
  markdown: { ending: '.md', showsImages: false, write: writeMarkdown },
  html: { ending: '.html', showsImages: true, write: writeHtml },
  svg: { ending: '.svg', showsImages: true, write: writeSvg },
  github: { ending: '.log', showsImages: false, write: writeGithub },
} as const satisfies Record<string, ComparisonFormatEntry>;
export type ComparisonFormat = keyof typeof comparisonFormats;
export const comparisonFormatNames = Object.keys(comparisonFormats) as readonly ComparisonFormat[];

async function writeText({ comparisons, colours, isSummarised = true }: ComparisonPrint): Promise<string> {
  const { formatComparisonText } = await import('../../report/comparison-text.js');
  return formatComparisonText(comparisons, { isSummarised, paint: (style, text) => (colours ? styleText(styles[style], text, { validateStream: false }) : text) });
}

const styles = {
  heading: 'bold', place: 'underline', problem: 'red', quiet: 'dim', attention: 'yellow', notable: 'blue', cosmetic: 'dim',
} as const satisfies Record<TextStyle, Parameters<typeof styleText>[0]>;

async function writeJson({ comparisons, isSingle }: ComparisonPrint): Promise<string> {
  const { buildComparedFile, buildComparedFiles, formatComparisonJson } = await import('../../report/comparison-result.js');
  const [only] = comparisons;
  return formatComparisonJson(isSingle && only ? buildComparedFile(only) : buildComparedFiles(comparisons));
}

async function writeMarkdown({ comparisons }: ComparisonPrint): Promise<string> {
  const { formatComparisonMarkdown } = await import('../../report/comparison-markdown.js');
  return formatComparisonMarkdown(comparisons);
}

async function writeHtml({ comparisons, nothing }: ComparisonPrint): Promise<string> {
  const [{ formatComparisonHtml }, { createHash }, embedFonts] = await Promise.all([import('../../report/comparison-html.js'), import('node:crypto'), loadFonts()]);
  const html = await formatComparisonHtml(comparisons, { hash: (text) => createHash('sha256').update(text).digest('base64'), embedFonts, nothing });
  // The styles hold nothing of a journey, and have to stay as they were hashed.
  return html.split(/(<style>.*?<\/style>)/su).map((part) => (part.startsWith('<style>') ? part : visibleXml(part))).join('');
}

async function writeSvg({ comparisons, nothing }: ComparisonPrint): Promise<string> {
  const [{ formatComparisonSvg }, embedFonts] = await Promise.all([import('../../report/comparison-svg.js'), loadFonts()]);
  return visibleXml(await formatComparisonSvg(comparisons, { embedFonts, nothing }));
}

/** The fonts of the pictures, so that a file looks the same everywhere. */
async function loadFonts(): Promise<(mark: Mark) => Promise<readonly FontFace[]>> {
  const [{ embedFonts }, { exportDoors }] = await Promise.all([import('../../convert/embed-fonts.js'), import('../export-doors.js')]);
  return (mark) => embedFonts(mark, exportDoors());
}

async function writeGithub({ comparisons }: ComparisonPrint): Promise<string> {
  const [{ formatComparisonGithub }, { summarise }] = await Promise.all([import('../../report/comparison-github.js'), import('../../report/comparison-text.js')]);
  return `${formatComparisonGithub(comparisons)}${summarise(comparisons)}\n`;
}
