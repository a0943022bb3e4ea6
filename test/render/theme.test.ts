import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ColourName, Theme } from '../../src/render/theme.js';
import { themes } from '../../src/render/theme.js';

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function checkContrast(theme: Theme, inks: readonly ColourName[], surfaces: readonly ColourName[], least: number): void {
  const weak = inks.flatMap((ink) => surfaces.filter((surface) => contrast(theme[ink], theme[surface]) < least).map((surface) => `${ink} on ${surface}`));
  assert.deepEqual(weak, []);
}

const accents: readonly ColourName[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const stages: readonly ColourName[] = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6'];
const personas: readonly ColourName[] = ['persona1', 'persona2', 'persona3', 'persona4', 'persona5', 'persona6'];

describe('The themes', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`let every text be read: ${name}`, () => {
      checkContrast(theme, ['ink', 'muted', 'pain', 'opportunity', 'moment', 'good', 'bad', ...accents], ['page', 'panel', 'card'], 4.5);
      checkContrast(theme, ['ink', 'muted', 'pain'], ['pain-soft'], 4.5);
      checkContrast(theme, ['on-stage'], stages, 4.5);
    });

    it(`let every sign and line be seen: ${name}`, () => checkContrast(theme, ['faint', 'line', ...personas], ['page', 'panel'], 3));
  }
});
