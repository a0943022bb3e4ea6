import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles, fontsFor } from '../render/fonts.js';
import type { FontFace } from '../render/fonts.js';
import type { Mark } from '../render/mark.js';
import { packageFolder } from './package-folder.js';

/** The fonts that a picture needs to look the same everywhere: only those that hold a character of its text. */
export function readFonts(mark: Mark): readonly FontFace[] {
  const folder = join(packageFolder(), 'media', 'fonts');
  return fontsFor(mark, fontFiles).map((font) => ({ ...font, base64: readFileSync(join(folder, font.file), 'base64') }));
}
