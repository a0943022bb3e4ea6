import { AstUtils, CstUtils, GrammarUtils, type AstNode, type CstNode, type LangiumDocument, type Reference, type URI } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { builtInUri } from '../built-in-document.js';
import type { Line } from '../generated/ast.js';
import type { EditorSharedServices } from './editing-module.js';

/** A line that has a name. */
export type NamedLine = Line & { readonly name: string };

export function isNamed(node: AstNode): node is NamedLine {
  return 'name' in node && typeof node.name === 'string';
}

/** The place of a line's own name. */
export function nameNodeOf(line: AstNode): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(line.$cstNode, 'name');
}

/** A name under the cursor: the one that a line has, or one that refers to a line. */
export interface NameAtCursor {
  readonly node: CstNode;
  /** The line that the name means; undefined where nothing has that name. */
  readonly target: NamedLine | undefined;
}

/** Finds the name at an offset, or the one that ends there. */
export function findNameAt({ parseResult }: LangiumDocument, offset: number): NameAtCursor | undefined {
  const root = parseResult.value.$cstNode;
  if (root === undefined) return undefined;
  for (const at of [offset, offset - 1]) {
    const leaf = CstUtils.findLeafNodeAtOffset(root, at);
    const found = leaf && readName(leaf);
    if (found) return found;
  }
  return undefined;
}

function readName(leaf: CstNode): NameAtCursor | undefined {
  const line = leaf.astNode;
  const own = isNamed(line) ? nameNodeOf(line) : undefined;
  if (own?.offset === leaf.offset && isNamed(line)) return { node: leaf, target: line };
  const reference = AstUtils.streamReferences(line).map((info) => info.reference).find(({ $refNode }) => $refNode?.offset === leaf.offset);
  if (reference === undefined) return undefined;
  const target = 'ref' in reference ? reference.ref : undefined;
  return { node: leaf, target: target && isNamed(target) ? target : undefined };
}

/** The documents that may name what this one has: those of the workspace, or a document that is none of its files alone. */
export function documentsAround(document: LangiumDocument, { WorkspaceRoot, workspace }: EditorSharedServices): readonly LangiumDocument[] {
  if (WorkspaceRoot(document.uri) === undefined) return [document];
  return workspace.LangiumDocuments.all.filter(({ uri }) => WorkspaceRoot(uri) !== undefined).toArray();
}

/** One place at which a line is named. */
export interface Occurrence {
  readonly document: LangiumDocument;
  readonly range: Range;
  readonly isDeclaration: boolean;
}

/** Where a line is named in these documents: first where it has its name, unless it is built in, then what refers to it. */
export function findOccurrences(target: NamedLine, documents: Iterable<LangiumDocument>): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const home = AstUtils.getDocument(target);
  const own = nameNodeOf(target);
  for (const document of documents) {
    if (document === home && own && !isBuiltIn(document.uri)) found.unshift({ document, range: own.range, isDeclaration: true });
    for (const { $refNode } of referencesTo(target, document)) {
      if ($refNode) found.push({ document, range: $refNode.range, isDeclaration: false });
    }
  }
  return found;
}

/** Whether a document is the one of the built-in channels, which no editor can open. */
export function isBuiltIn(uri: URI): boolean {
  return uri.scheme === builtInUri.scheme;
}

type ByTarget = ReadonlyMap<AstNode, readonly Reference[]>;

/** A document that is linked anew gets a new list of references, so what is kept with the list stays true. */
const known = new WeakMap<readonly unknown[], { readonly count: number; readonly byFile: ReadonlyMap<AstNode, ByTarget> }>();

/** The references of a document to a line, of whichever file. Asking for many lines, or again, costs no walk. */
export function referencesTo(target: AstNode, document: LangiumDocument): readonly Reference[] {
  const { references } = document;
  let entry = known.get(references);
  if (entry?.count !== references.length) {
    entry = { count: references.length, byFile: groupByTarget(references) };
    known.set(references, entry);
  }
  return entry.byFile.get(AstUtils.findRootNode(target))?.get(target) ?? [];
}

function groupByTarget(references: LangiumDocument['references']): ReadonlyMap<AstNode, ByTarget> {
  const byFile = new Map<AstNode, Map<AstNode, Reference[]>>();
  for (const reference of references) {
    const target = 'ref' in reference ? reference.ref : undefined;
    if (target === undefined || !('ref' in reference)) continue;
    const file = AstUtils.findRootNode(target);
    const byTarget = byFile.get(file) ?? new Map<AstNode, Reference[]>();
    byFile.set(file, byTarget);
    const list = byTarget.get(target) ?? [];
    byTarget.set(target, list);
    list.push(reference);
  }
  return byFile;
}
