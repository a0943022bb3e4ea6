import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown} to be narrowed by the reader, who knows the file
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
