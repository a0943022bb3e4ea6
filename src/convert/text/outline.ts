import type { GlyphRun, PathCommand } from 'fontkit';
import type { Line } from './typeset.js';

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const satisfies Record<PathCommand['command'], string>;

/** The letters of a line as one path, whose line begins at `x` and stands on `y`. */
export function outlineLine({ runs }: Line, x: number, y: number, size: number): string {
  return runs.map((run) => outlineGlyphs(run.glyphs, x + run.x, y, size / run.font.font.unitsPerEm)).join('');
}

function outlineGlyphs({ glyphs, positions }: GlyphRun, x: number, y: number, scale: number): string {
  let path = '';
  let pen = x;
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    path += outlineGlyph(glyph.path.commands, pen + xOffset * scale, y - yOffset * scale, scale);
    pen += xAdvance * scale;
  }
  return path;
}

/** Fonts count upwards, pictures downwards. */
function outlineGlyph(commands: readonly PathCommand[], x: number, y: number, scale: number): string {
  let path = '';
  for (const { command, args } of commands) {
    path += letters[command];
    for (let index = 0; index < args.length; index += 2) {
      path += `${round(x + (args[index] ?? 0) * scale)} ${round(y - (args[index + 1] ?? 0) * scale)} `;
    }
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
