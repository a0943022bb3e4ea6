import type { TextStyle } from '../theme.js';

/** Inter's height above and below the baseline, in em, from its `hhea` table. */
const ascent = 0.96875;
const descent = 0.2412;

/** From the top of a line to its baseline: the letters stand in the middle of the line. */
export function baselineOf({ size, lineHeight }: TextStyle): number {
  return Math.round((lineHeight - (ascent + descent) * size) / 2 + ascent * size);
}
