import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { ChangeLevel } from '../../src/diff/comparison.js';
import { readAlone } from '../../src/language/read-alone.js';

/** A step at which such values of a metric with a target are measured. */
function measuring(...values: readonly string[]): string {
  return `metric csat "Joy" unit "%" target >= 80\njourney "Trip" {\nstage "Ride" {\nstep "Sits" {\n${values.map((value) => `measured ${value}`).join('\n')}\n}\nstep "Stands"\n}\n}\n`;
}

function checkLevels(before: string, after: string, expected: readonly string[], levels?: ReadonlyMap<string, ChangeLevel>): void {
  const { changes } = compareDocuments(readAlone(before).document, readAlone(after).document, { ...(levels && { levels }) });
  deepEqual(changes.map(({ kind, property, level }) => `${property ?? kind} ${level}`), expected);
}

describe('a metric that newly misses its target', () => {
  it('needs attention, whether a value comes or goes', () => {
    checkLevels(measuring('csat 81 on 2026-09'), measuring('csat 81 on 2026-09', 'csat 70 on 2026-10'), ['added attention']);
    checkLevels(measuring(), measuring('csat 70'), ['added attention']);
    checkLevels(measuring('csat 70 on 2026-09', 'csat 81 on 2026-10'), measuring('csat 70 on 2026-09'), ['removed attention']);
    checkLevels(measuring('csat 70 on 2026-09', 'csat 81 on 2026-10'), measuring('csat 70 on 2026-11', 'csat 81 on 2026-10'), ['date attention']);
  });

  it('needs attention also where the metric got another name', () => {
    checkLevels(measuring('csat 70 on 2026-09', 'csat 81 on 2026-10'), measuring('csat 70 on 2026-09').replaceAll('csat', 'joy'), ['name cosmetic', 'removed attention']);
  });

  it('is none where it missed it before, meets it now, or where its value only moved', () => {
    checkLevels(measuring('csat 70 on 2026-09'), measuring('csat 70 on 2026-09', 'csat 75 on 2026-10'), ['added notable']);
    checkLevels(measuring('csat 70 on 2026-09'), measuring('csat 70 on 2026-09', 'csat 85 on 2026-10'), ['added notable']);
    checkLevels(measuring('csat 81 on 2026-09'), measuring('csat 81 on 2026-09', 'csat 70 on 2026-08'), ['added notable']);
    checkLevels(measuring('csat 70'), measuring(), ['removed notable']);
    checkLevels(measuring('csat 70'), measuring('csat 70').replace('target >= 80', ''), ['target attention']);
  });

  it('matters as much as the settings say of another value', () => {
    checkLevels(measuring(), measuring('csat 70'), ['added cosmetic'], new Map([['measured.added', 'cosmetic'], ['measured.value', 'cosmetic']]));
  });
});
