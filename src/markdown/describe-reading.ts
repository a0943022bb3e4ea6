import type { AloneReading } from '../language/read-alone.js';

/**
 * What there is to say about a journey in Markdown, quietly below its picture; empty where all is well. `firstLine` is the line of the
 * file that the text of the journey begins with, counted from 1.
 */
export function describeReading({ problem, document }: AloneReading, firstLine: number): string {
  return [
    ...(problem ? [`The picture may be incomplete: line ${firstLine + problem.line - 1}: ${problem.message}`] : []),
    ...(document.imports.length > 0 ? ['A journey in Markdown stands alone: its imports are not read, and names from other files are shown as they are written.'] : []),
  ].join(' ');
}
