import { styleText } from 'node:util';
import type { TextStyle } from '../../report/comparison-text.js';
import type { FileComparison } from '../../report/file-comparison.js';

/** What comparisons are printed with besides. */
export interface ComparisonPrint {
  readonly comparisons: readonly FileComparison[];
  /** True where two files were compared, and not folders or branches. */
  readonly isSingle: boolean;
  readonly colours: boolean;
}

interface ComparisonFormatEntry {
  readonly ending: string;
  readonly write: (print: ComparisonPrint) => Promise<string>;
}

/** What comparisons can be printed as. What one format alone needs is loaded for that format alone. */
export const comparisonFormats = {
  text: { ending: '.txt', write: writeText },
  json: { ending: '.json', write: writeJson },
  markdown: { ending: '.md', write: writeMarkdown },
  github: { ending: '.log', write: writeGithub },
} as const satisfies Record<string, ComparisonFormatEntry>;
export type ComparisonFormat = keyof typeof comparisonFormats;
export const comparisonFormatNames = Object.keys(comparisonFormats) as readonly ComparisonFormat[];

async function writeText({ comparisons, colours }: ComparisonPrint): Promise<string> {
  const { formatComparisonText } = await import('../../report/comparison-text.js');
  return formatComparisonText(comparisons, { paint: (style, text) => (colours ? styleText(styles[style], text, { validateStream: false }) : text) });
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

async function writeGithub({ comparisons }: ComparisonPrint): Promise<string> {
  const [{ formatComparisonGithub }, { summarise }] = await Promise.all([import('../../report/comparison-github.js'), import('../../report/comparison-text.js')]);
  return `${formatComparisonGithub(comparisons)}${summarise(comparisons)}\n`;
}
