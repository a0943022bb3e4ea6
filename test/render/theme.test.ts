import assert from 'node:assert/strict';
import type { Color } from 'culori';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast } from 'culori';
import { describe, it } from 'mocha';
import { markerOf } from '../../src/render/emotion/markers.js';
import type { ColourName, Theme } from '../../src/render/theme.js';
import { pictureThemes, printTheme, themes } from '../../src/render/theme.js';

function numbered(name: 'accent' | 'stage' | 'persona'): readonly ColourName[] {
  return ([1, 2, 3, 4, 5, 6] as const).map((number): ColourName => `${name}${number}`);
}

/** Fails with the pairs whose contrast, as WCAG 2.2 computes it, is less. */
function checkContrast(theme: Theme, inks: readonly ColourName[], surfaces: readonly ColourName[], least: number): void {
  const weak = inks.flatMap((ink) => surfaces
    .map((surface) => ({ pair: `${ink} on ${surface}`, contrast: wcagContrast(theme[ink], theme[surface]) }))
    .filter(({ contrast }) => contrast < least));
  assert.deepEqual(weak, []);
}

type Eyes = (colour: Color) => Color;
const eyes: Readonly<Record<string, Eyes>> = {
  'all cones': (colour) => colour,
  'protanopia': filterDeficiencyProt(1), 'deuteranopia': filterDeficiencyDeuter(1), 'tritanopia': filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

/** Fails with the pairs that are less apart than `least` in CIEDE2000, where 1 is what trained eyes just see side by side. */
function checkApart(theme: Theme, names: readonly ColourName[], least: number): void {
  const close = Object.entries(eyes).flatMap(([name, see]) => names.flatMap((one, index) => names.slice(index + 1)
    .map((other) => ({ pair: `${one} and ${other} with ${name}`, apart: difference(seen(see, theme[one]), seen(see, theme[other])) }))
    .filter(({ apart }) => apart < least)));
  assert.deepEqual(close, []);
}

function seen(see: Eyes, colour: string): Color {
  const parsed = parse(colour);
  assert.ok(parsed, `${colour} is no colour`);
  return see(parsed);
}

const inks: readonly ColourName[] = ['ink', 'muted', 'pain', 'opportunity', 'moment', 'good', 'bad', ...numbered('accent')];

const signs: readonly ColourName[] = ['added', 'removed', 'changed', 'moved'];
const fields: readonly ColourName[] = ['added-soft', 'removed-soft', 'changed-soft', 'moved-soft'];

describe('The themes', () => {
  for (const [name, theme] of Object.entries<Theme>(pictureThemes)) {
    it(`let every text be read: ${name}`, () => {
      checkContrast(theme, inks, ['page', 'panel', 'card'], 4.5);
      checkContrast(theme, ['ink', 'muted', 'pain'], ['pain-soft'], 4.5);
      checkContrast(theme, ['on-stage'], numbered('stage'), 4.5);
    });

    it(`let every sign, line and edge with a meaning be seen: ${name}`, () => {
      checkContrast(theme, ['faint', 'card-edge', 'line', 'joy', 'sorrow', 'pain', 'moment', ...numbered('persona')], ['page', 'panel', 'card'], 3);
    });

    it(`let what differs between two versions be read: ${name}`, () => {
      checkContrast(theme, ['ink', 'muted', ...signs], fields, 4.5);
      checkContrast(theme, signs, ['page', 'panel', 'card'], 4.5);
    });

    it(`tell the lines of personas apart for everybody: ${name}`, () => checkApart(theme, numbered('persona'), 15));
  }

  for (const [name, theme] of Object.entries<Theme>({ light: themes.light, dark: themes.dark, print: printTheme })) {
    it(`tell good from bad for everybody: ${name}`, () => {
      checkApart(theme, ['good', 'bad'], 10);
      checkApart(theme, ['opportunity', 'pain'], 10);
      checkApart(theme, ['joy', 'sorrow'], 10);
      checkApart(theme, ['added', 'removed'], 10);
      checkApart(theme, ['added', 'moved'], 10);
    });
  }

  it('print without fields that eat ink', () => {
    const white: readonly ColourName[] = ['page', 'panel', 'card', 'pain-soft', ...fields, ...numbered('stage')];
    assert.deepEqual([...new Set(white.map((name) => printTheme[name]))], ['#ffffff']);
  });

  it('give each line of six personas a shape of its own beside its colour', () => {
    const personas = ['A', 'B', 'C', 'D', 'E', 'F'];
    const markers = personas.map((name) => markerOf([name], personas));
    assert.equal(new Set(markers.map(({ shape }) => shape)).size, personas.length);
    assert.equal(new Set(markers.map(({ colour }) => colour)).size, personas.length);
  });
});
