import type { PathRefusal } from '../paths.js';
import type { CheckedFile, Rule } from '../rule.js';
import { pathsOf } from './paths-of.js';

export const pathOutside: Rule = {
  id: 'path-outside',
  severity: 'error',
  reason: 'A map reads only files of its own workspace, so that it works on every machine and opens no file that is none of its business.',
  bad: 'import "../../elsewhere.journey" // here',
  good: 'persona Sarah "Sarah"',
  check(file, report) {
    for (const { line, property, refusal } of pathsOf(file)) {
      if (refusal && !isOldVersion(refusal, file)) report({ node: line, property }, refusals[refusal]);
    }
  },
};

const refusals: Readonly<Record<PathRefusal, string>> = {
  'address': 'Nothing is fetched from an address. Save the file in the workspace, and write its path.',
  'not-relative': 'Paths are relative to this file and written with /, such as "images/shop.png".',
  'half-character': 'This path has one half of a character, which no file has in its name. Write the path again.',
  'no-place': 'Paths are relative to this file, which has no place yet. Save it first.',
  'outside-workspace': 'This path leads out of the workspace. A map reads only files of its own workspace.',
};

/** What a comparison shows beside a file has no place either, but nobody could do anything about that. */
function isOldVersion(refusal: PathRefusal, { document }: CheckedFile): boolean {
  return refusal === 'no-place' && document.uri.scheme !== 'untitled';
}
