import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('golden/', import.meta.url);

/** Compares markup with what was last reviewed. `UPDATE_GOLDEN=1 npm run test:unit` writes new files; look at them in a browser. */
export function checkGolden(name: string, markup: string): void {
  const file = new URL(name, folder);
  // A line a tag makes the difference of two pictures readable.
  const lines = markup.replaceAll('><', '>\n<');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines);
  }
  assert.ok(existsSync(file), `There is no picture ${name} to compare with; UPDATE_GOLDEN=1 writes it.`);
  assert.equal(lines, readFileSync(file, 'utf8'), `${name} has changed: UPDATE_GOLDEN=1 takes the new picture, once you have looked at it.`);
}
