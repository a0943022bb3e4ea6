import { GrammarUtils, URI, UriUtils, type LangiumDocument } from 'langium';
import type { FileOperationHandler } from 'langium/lsp';
import type { FileOperationOptions, RenameFilesParams } from 'vscode-languageserver';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { resolvePath } from '../paths.js';
import { listLines } from '../rule.js';
import { quote } from '../rules/changes.js';
import { splitFragment, writtenLink } from './document-links.js';
import type { EditorSharedServices } from './editing-module.js';

/** Where a file will be once files and folders have moved; the same place where it does not move. */
type Move = (uri: URI) => URI;

/** Mends paths before files or folders move: those of other files that lead to them, and those of journeys that move themselves. */
export class JourneyFileOperations implements FileOperationHandler {
  /** A `link` may lead to any file, so every move is of interest. */
  readonly fileOperationOptions: FileOperationOptions = { willRename: { filters: [{ pattern: { glob: '**/*' } }] } };

  constructor(private readonly shared: EditorSharedServices) {}

  async willRenameFiles({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const { WorkspaceManager, WorkspaceLock, LangiumDocuments } = this.shared.workspace;
    await WorkspaceManager.ready;
    const move = readMoves(files);
    const edits = await WorkspaceLock.read(() => Promise.all(LangiumDocuments.all.map((document) => this.mend(document, move)).toArray()));
    const documentChanges = edits.filter((edit) => edit.edits.length > 0);
    return documentChanges.length === 0 ? null : { documentChanges };
  }

  /** The edit is for the document where it is now: editors make it before they move the file. */
  private async mend(document: LangiumDocument, move: Move): Promise<TextDocumentEdit> {
    const { uri } = document.textDocument;
    const version = this.shared.workspace.TextDocuments.get(uri)?.version ?? null;
    const lines = isJourneyDocument(document) ? listLines(document.parseResult.value) : [];
    const edits = await Promise.all(lines.map((line) => this.mendLine(line, document.uri, move)));
    return { textDocument: { uri, version }, edits: edits.flat() };
  }

  private async mendLine(line: Line, file: URI, move: Move): Promise<readonly TextEdit[]> {
    const written = writtenLink(line);
    const node = written && GrammarUtils.findNodeForProperty(line.$cstNode, written.property);
    if (written === undefined || node === undefined) return [];
    const [path, fragment] = splitFragment(written);
    const resolved = resolvePath(file, path, this.shared.WorkspaceRoot(file));
    if (path === '' || !('uri' in resolved)) return [];
    const [folder, target] = [UriUtils.dirname(move(file)), move(resolved.uri)];
    if (UriUtils.equals(UriUtils.resolvePath(folder, path), target) || !(await this.isPath(written.isOpen, resolved.uri, target))) return [];
    return [{ range: node.range, newText: quote(`${UriUtils.relative(folder, target)}${fragment}`) }];
  }

  /** A `link` may be a path, or the name of something that is no file. */
  private async isPath(mayBeOther: boolean, from: URI, to: URI): Promise<boolean> {
    return !mayBeOther || from !== to || this.shared.KnownFiles.exists(from);
  }
}

function readMoves(files: RenameFilesParams['files']): Move {
  const moves = files.map(({ oldUri, newUri }) => ({ from: withoutSlash(oldUri), to: withoutSlash(newUri) }));
  const innermostFirst = moves.sort((a, b) => b.from.path.length - a.from.path.length);
  return (uri) => {
    const found = innermostFirst.find(({ from }) => from.authority === uri.authority && UriUtils.contains(from, uri));
    return found ? found.to.with({ path: found.to.path + uri.path.slice(found.from.path.length) }) : uri;
  };
}

function withoutSlash(folder: string): URI {
  const uri = URI.parse(folder);
  return uri.with({ path: uri.path.replace(/\/$/, '') });
}
