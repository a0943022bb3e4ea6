import type { URI } from 'langium';
import { isImage, isImport, isTextMember, type Image, type Import, type Line, type TextMember } from '../generated/ast.js';
import { resolvePath, type PathRefusal } from '../paths.js';
import type { CheckedFile } from '../rule.js';

interface PathInFile {
  readonly line: Line;
  readonly property: string;
  readonly path: string;
  readonly uri?: URI;
  readonly refusal?: PathRefusal;
}

export function pathsOf({ lines, document, workspaceRoot }: CheckedFile): readonly PathInFile[] {
  return lines.filter(isPathLine).flatMap((line) => {
    const path = isTextMember(line) ? line.text : line.path;
    return path === undefined ? [] : [{ line, property: isTextMember(line) ? 'text' : 'path', path, ...resolvePath(document.uri, path, workspaceRoot) }];
  });
}

function isPathLine(line: Line): line is Import | Image | TextMember {
  return isImport(line) || isImage(line) || (isTextMember(line) && line.kind === 'data');
}
