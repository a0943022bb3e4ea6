import type { URI } from 'langium';
import { isImage, isImport, isTextMember, type Image, type Import, type Line, type TextMember } from '../generated/ast.js';
import { resolvePath, type PathRefusal } from '../paths.js';
import type { CheckedFile, Rule } from '../rule.js';

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

export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'warning',
  reason: 'A picture or measured values that aren’t there are missing from the map.',
  bad: 'journey "A" {\n  data "nothing.csv" // here\n  stage "B"\n}',
  good: 'journey "A" {\n  stage "B" { goal "C" }\n}',
  async check(file, report) {
    const files = pathsOf(file).filter(({ line }) => !isImport(line));
    const found = await Promise.all(files.map(async ({ uri }) => uri === undefined || file.exists(uri)));
    files.forEach(({ line, property, path }, index) => {
      if (found[index] === false) report({ node: line, property }, `There is no file “${path}”. Paths are relative to this file.`);
    });
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

interface PathInFile {
  readonly line: Line;
  readonly property: string;
  readonly path: string;
  readonly uri?: URI;
  readonly refusal?: PathRefusal;
}

function pathsOf({ lines, document, workspaceRoot }: CheckedFile): readonly PathInFile[] {
  return lines.filter(isPathLine).flatMap((line) => {
    const path = isTextMember(line) ? line.text : line.path;
    return path === undefined ? [] : [{ line, property: isTextMember(line) ? 'text' : 'path', path, ...resolvePath(document.uri, path, workspaceRoot) }];
  });
}

function isPathLine(line: Line): line is Import | Image | TextMember {
  return isImport(line) || isImage(line) || (isTextMember(line) && line.kind === 'data');
}
