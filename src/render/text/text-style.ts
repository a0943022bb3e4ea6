/** How text is set; lengths in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

/** The type scale: four sizes in the whole picture, line heights in steps of four. */
export const textStyles = {
  title: { size: 28, weight: 600, lineHeight: 36 },
  heading: { size: 18, weight: 600, lineHeight: 24 },
  lead: { size: 18, weight: 400, lineHeight: 28 },
  strong: { size: 14, weight: 600, lineHeight: 20 },
  body: { size: 14, weight: 400, lineHeight: 20 },
  label: { size: 12, weight: 600, lineHeight: 16 },
  meta: { size: 12, weight: 400, lineHeight: 16 },
} as const satisfies Record<string, TextStyle>;
export type TextStyleName = keyof typeof textStyles;

/** Inter's height above and below the baseline, in em, from its `hhea` table. */
const ascent = 0.96875;
const descent = 0.2412;

/** From the top of a line to its baseline: the letters stand in the middle of the line. */
export function baselineOf({ size, lineHeight }: TextStyle): number {
  return Math.round((lineHeight - (ascent + descent) * size) / 2 + ascent * size);
}
