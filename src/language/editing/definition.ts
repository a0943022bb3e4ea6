import { AstUtils, CstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams } from 'vscode-languageserver';
import type { LocationLink, Range } from 'vscode-languageserver-types';
import { isImport } from '../generated/ast.js';
import type { Imports } from '../imports.js';
import type { EditorServices } from './editing-module.js';
import { findNameAt, isBuiltIn, nameNodeOf } from './occurrences.js';

/** Leads from a name to the line that has it, and from the path of an import to its file. What is built in has no place to go to. */
export class JourneyDefinitionProvider implements DefinitionProvider {
  private readonly documents: LangiumDocuments;
  private readonly imports: Imports;

  constructor(services: EditorServices) {
    this.documents = services.shared.workspace.LangiumDocuments;
    this.imports = services.Imports;
  }

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    const offset = document.textDocument.offsetAt(position);
    const link = linkFromName(document, offset) ?? this.linkFromImport(document, offset);
    return link && [link];
  }

  private linkFromImport(document: LangiumDocument, offset: number): LocationLink | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
    if (leaf === undefined || !isImport(leaf.astNode) || leaf.tokenType.name !== 'TEXT') return undefined;
    const uri = this.imports.of(document).find(({ node }) => node === leaf.astNode)?.uri;
    const imported = uri && this.documents.getDocument(uri);
    if (imported === undefined) return undefined;
    return { originSelectionRange: leaf.range, targetUri: imported.textDocument.uri, targetRange: beginning, targetSelectionRange: beginning };
  }
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function linkFromName(document: LangiumDocument, offset: number): LocationLink | undefined {
  const found = findNameAt(document, offset);
  const name = found?.target && nameNodeOf(found.target);
  if (found?.target === undefined || name === undefined) return undefined;
  const { textDocument, uri } = AstUtils.getDocument(found.target);
  if (isBuiltIn(uri)) return undefined;
  return {
    originSelectionRange: found.node.range,
    targetUri: textDocument.uri,
    targetRange: found.target.$cstNode?.range ?? name.range,
    targetSelectionRange: name.range,
  };
}
