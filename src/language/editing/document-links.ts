import { GrammarUtils, UriUtils, type LangiumDocument, type URI } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-types';
import { isImage, isImport, isTextMember, type Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { hasHalfCharacter, resolvePath, type WorkspaceRoot } from '../paths.js';
import { listLines } from '../rule.js';
import type { EditorServices } from './editing-module.js';
import { insideText } from './inside-text.js';

/** Makes links of imports, images, data and `link` lines: to files of the workspace, web pages and addresses for mail, and to nothing else. */
export class JourneyDocumentLinkProvider implements DocumentLinkProvider {
  private readonly workspaceRoot: WorkspaceRoot;

  constructor(services: EditorServices) {
    this.workspaceRoot = services.shared.WorkspaceRoot;
  }

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    if (!isJourneyDocument(document)) return [];
    const { textDocument } = document;
    const root = this.workspaceRoot(document.uri);
    return listLines(document.parseResult.value).flatMap((line) => {
      const written = writtenLink(line);
      const node = written && GrammarUtils.findNodeForProperty(line.$cstNode, written.property);
      const target = written && targetOf(written, document.uri, root);
      if (node === undefined || target === undefined) return [];
      const { start, end } = insideText(node);
      return [{ range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) }, target }];
    });
  }
}

export interface WrittenLink {
  readonly property: 'path' | 'text';
  readonly address: string;
  /** Whether it may lead out of the workspace. */
  readonly isOpen: boolean;
}

/** What a line says of where it leads; undefined for lines that lead nowhere. */
export function writtenLink(line: Line): WrittenLink | undefined {
  if (isImport(line) || isImage(line)) return line.path ? { property: 'path', address: line.path, isOpen: false } : undefined;
  if (!isTextMember(line) || !line.text || (line.kind !== 'link' && line.kind !== 'data')) return undefined;
  return { property: 'text', address: line.text, isOpen: line.kind === 'link' };
}

/** Where a link leads, as a URI. A part of a file, behind `#`, stays as it is written. */
function targetOf(written: WrittenLink, file: URI, root: URI | undefined): string | undefined {
  const { address, isOpen } = written;
  if (isOpen && /^(?:https:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)) return address;
  if (hasHalfCharacter(address)) return undefined;
  const [path, fragment] = splitFragment(written);
  const resolved = resolvePath(file, path, root);
  if (path === '' || !('uri' in resolved) || UriUtils.equals(resolved.uri, root)) return undefined;
  return resolved.uri.with({ fragment: fragment.slice(1) }).toString();
}

/** The path, and the part of the file behind `#`, with that sign; only a `link` has one. */
export function splitFragment({ address, isOpen }: WrittenLink): readonly [path: string, fragment: string] {
  const at = isOpen ? address.indexOf('#') : -1;
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
