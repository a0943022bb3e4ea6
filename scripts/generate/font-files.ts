import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The subsets of Inter that the pictures carry, the most usual first: a character comes from the first that has it. */
export const fontSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;
export const fontWeights = [400, 600] as const;

const source = new URL('../../node_modules/@fontsource/inter/', import.meta.url);
const root = new URL('../../', import.meta.url);

export function fontFile(subset: string, weight: number): string {
  return `inter-${subset}-${weight}-normal.woff2`;
}

export function readFont(subset: string, weight: number): Uint8Array {
  return readFileSync(new URL(`files/${fontFile(subset, weight)}`, source));
}

export function readUnicodeRanges(): Record<string, string> {
  return JSON.parse(readFileSync(new URL('unicode.json', source), 'utf8')) as Record<string, string>;
}

/** Copies the fonts and their licence to `media/fonts`, and writes which characters each subset holds. */
export function generateFontFiles(): void {
  mkdirSync(new URL('media/fonts/', root), { recursive: true });
  for (const subset of fontSubsets) {
    for (const weight of fontWeights) {
      const file = fontFile(subset, weight);
      copyFileSync(new URL(`files/${file}`, source), new URL(`media/fonts/${file}`, root));
    }
  }
  copyFileSync(new URL('LICENSE', source), new URL('media/fonts/LICENSE.txt', root));
  writeFileSync(new URL('src/render/generated/font-subsets.ts', root), subsetsModule());
}

function subsetsModule(): string {
  const ranges = readUnicodeRanges();
  const entries = fontSubsets.map((subset) => `  '${subset}':\n    '${ranges[subset] ?? ''}',`);
  return [
    '// Written by scripts/generate/font-files.ts from @fontsource/inter; do not edit.',
    '',
    '/** The characters of each subset, as in the CSS descriptor `unicode-range`. */',
    'export const fontSubsets = {',
    ...entries,
    '} as const;',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateFontFiles();
