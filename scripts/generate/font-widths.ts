import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { fontSubsets, fontWeights, readFont, readUnicodeRanges } from './font-files.js';

/** Widths are whole numbers of 1/500 em: the error of a character is below 0.02 px at 18 px, and two digits of base 36 hold 2.5 em. */
const unitsPerEm = 500;

/** Reads the advance widths of all characters of the bundled fonts into a table that needs no font at run time. */
export function generateFontWidths(): void {
  const tables = fontWeights.map((weight) => `  ${weight}: [\n${encodeRuns(readWidths(weight))}\n  ],`);
  const module = [
    '// Written by scripts/generate/font-widths.ts from @fontsource/inter; do not edit.',
    '',
    '/** How many units of the widths below make one em. */',
    `export const widthUnitsPerEm = ${unitsPerEm};`,
    '',
    '/** Per weight: runs of characters, each its first code point and two digits of base 36 a character. */',
    'export const fontWidths: Readonly<Record<400 | 600, readonly (readonly [first: number, widths: string])[]>> = {',
    ...tables,
    '};',
    '',
  ].join('\n');
  writeFileSync(new URL('../../src/render/generated/font-widths.ts', import.meta.url), module);
}

function readWidths(weight: number): ReadonlyMap<number, number> {
  const ranges = readUnicodeRanges();
  const widths = new Map<number, number>();
  for (const subset of fontSubsets) {
    const font = create(readFont(subset, weight));
    for (const codePoint of codePointsOf(ranges[subset] ?? '')) {
      if (codePoint < 32 || widths.has(codePoint) || !font.hasGlyphForCodePoint(codePoint)) continue;
      widths.set(codePoint, Math.round((font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * unitsPerEm));
    }
  }
  return widths;
}

function* codePointsOf(unicodeRange: string): Generator<number> {
  for (const range of unicodeRange.split(',')) {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    for (let codePoint = parseInt(first, 16); codePoint <= parseInt(last, 16); codePoint++) yield codePoint;
  }
}

function encodeRuns(widths: ReadonlyMap<number, number>): string {
  const runs: { first: number; next: number; digits: string }[] = [];
  for (const [codePoint, width] of [...widths].sort(([a], [b]) => a - b)) {
    const digits = width.toString(36).padStart(2, '0');
    const run = runs.at(-1);
    if (run?.next === codePoint) {
      run.digits += digits;
      run.next = codePoint + 1;
    } else {
      runs.push({ first: codePoint, next: codePoint + 1, digits });
    }
  }
  return runs.map(({ first, digits }) => `    [${first}, '${digits}'],`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateFontWidths();
