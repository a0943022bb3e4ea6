import { CstUtils, isLeafCstNode, type CstNode, type LangiumDocument, type References } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { isLine, type JourneyFile } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { isClause, isWord } from '../words.js';
import type { EditorServices } from './editing-module.js';
import { describeElement } from './hover-card.js';
import { describeValue } from './hover-values.js';
import { describeClause, describeWord } from './hover-words.js';

/** Shows what a keyword or a value means, and what a name stands for as a card. */
export class JourneyHoverProvider implements HoverProvider {
  private readonly references: References;

  constructor(services: EditorServices) {
    this.references = services.references.References;
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    if (root === undefined || !isJourneyDocument(document)) return undefined;
    const leaf = CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position));
    if (leaf === undefined) return undefined;
    const value = this.describe(leaf, document.parseResult.value);
    return value === undefined ? undefined : { contents: { kind: 'markdown', value }, range: leaf.range };
  }

  private describe(leaf: CstNode, reader: JourneyFile): string | undefined {
    const type = isLeafCstNode(leaf) ? leaf.tokenType.name : '';
    if (isWord(type)) return describeWord(type);
    if (isClause(type)) return describeClause(type);
    if (type !== 'ID') return undefined;
    const [declaration] = this.references.findDeclarations(leaf);
    return declaration && isLine(declaration) ? describeElement(declaration, reader) : describeValue(leaf);
  }
}
