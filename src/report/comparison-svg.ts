import type { FontFace } from '../render/fonts.js';
import type { Picture } from '../render/drawing.js';
import { toPicture } from '../render/drawing.js';
import { words } from '../render/content/content.js';
import type { Figure } from '../render/layout/figure.js';
import { group, largest } from '../render/layout/figure.js';
import { layOutContent } from '../render/layout/lay-out-content.js';
import { looks } from '../render/layout/look.js';
import type { Mark } from '../render/mark.js';
import type { Theme } from '../render/theme.js';
import { lightTheme } from '../render/theme.js';
import { writeSvg } from '../render/write-svg.js';
import { drawComparedJourneys } from './comparison-pictures.js';
import { describeCounts } from './count-changes.js';
import { beginSentence } from './describe-called.js';
import { describeNotDrawn } from './describe-not-drawn.js';
import type { FileComparison } from './file-comparison.js';
import { countLevels, describeFate, listFacts, listProblems, nameComparison, nameComparisons } from './file-comparison.js';

export interface ComparisonSvgOptions {
  readonly theme?: Theme;
  /** Reads the fonts that a picture carries along; without it the reader's own are taken. */
  readonly embedFonts?: (mark: Mark) => Promise<readonly FontFace[]>;
  /** What is said where there are no comparisons. */
  readonly nothing?: string | undefined;
}

const margin = 40;
const gap = 24;
const leastWidth = 880;

/** Writes comparisons as one picture: all journeys that changed, one below the other, each with both versions in one map. */
export async function formatComparisonSvg(comparisons: readonly FileComparison[], { theme = lightTheme, embedFonts, nothing }: ComparisonSvgOptions = {}): Promise<string> {
  const picture = drawAll(comparisons, nothing);
  return writeSvg(picture, { theme, ...(embedFonts && { fontFaces: await embedFonts(picture.mark) }) });
}

function drawAll(comparisons: readonly FileComparison[], nothing: string | undefined): Picture {
  const title = nameComparisons(comparisons, nothing);
  const parts = comparisons.length === 0 ? [drawHeading(title, [], 'nothing')] : comparisons.flatMap((comparison, index) => drawFile(comparison, `file-${index}`));
  const width = Math.max(leastWidth, largest(parts, (part) => part.width));
  let y = margin;
  const figures = parts.map((part) => {
    const placed = { ...part, y };
    y += part.height + gap;
    return placed;
  });
  const page: Figure = { type: 'box', id: 'page', x: 0, y: 0, width, height: y, paint: looks['page'] };
  return toPicture({ width, height: y, figures: [page, ...figures] }, comparisons.length === 0 ? title : `Comparison of ${comparisons.map(nameComparison).join(', ')}`, comparisons.flatMap(summarise).join(' '));
}

function drawFile(comparison: FileComparison, id: string): readonly Figure[] {
  const journeys = drawComparedJourneys(comparison, ['diff']).flatMap(({ views: { diff } }) => diff ?? []);
  return [drawHeading(nameComparison(comparison), summarise(comparison), id), ...journeys.map(({ width, height, figures }, index) => group(`${id}-${index}`, { x: 0, y: 0, width, height }, figures))];
}

/** What the picture can't show: which files these are, and what is not in their maps. */
function drawHeading(title: string, summary: readonly string[], id: string): Figure {
  const lines = summary.map((line) => words(line, 'body', 'muted'));
  const { width, height, figures } = layOutContent({ type: 'stack', gap: 4, children: [words(title, 'title'), ...lines] }, leastWidth - 2 * margin);
  return group(`${id}-heading`, { x: margin, y: 0, width: width + 2 * margin, height }, figures);
}

/** Facts about the map, or why there are none. */
function summarise(comparison: FileComparison): readonly string[] {
  const problems = listProblems(comparison).map(({ path, message, range }) => `${path} can’t be read in full. Line ${range.start.line + 1}: ${message}`);
  const { review } = comparison;
  if (review === undefined) return problems;
  const fate = describeFate(comparison);
  // That a file moved says as well that nothing in it changed.
  const changes = fate !== undefined && review.comparison.changes.length === 0 ? [] : `${beginSentence(describeCounts(countLevels([comparison])))}.`;
  return [fate ?? [], changes, ...listFacts(comparison), describeNotDrawn(review.notDrawn) ?? []].flat();
}
