import type { LangiumDocument, URI } from 'langium';
import { InsertTextFormat, InsertTextMode, type CompletionItem, type CompletionItemKind, type Range } from 'vscode-languageserver-types';
import { isJourney, type Journey, type JourneyFile } from '../../generated/ast.js';
import { placeLines } from '../../placement.js';
import type { CursorContext } from '../cursor-context.js';

/** The place that is completed. */
export interface CompletionPlace {
  readonly document: LangiumDocument<JourneyFile>;
  /** The whole text of the document. */
  readonly source: string;
  /** The cursor, in UTF-16 units. */
  readonly offset: number;
  readonly context: CursorContext;
  /** Undefined where the document is no file of the workspace. */
  readonly workspaceRoot: URI | undefined;
  /** The present moment; without a clock, no dates are offered. */
  readonly now: Date | undefined;
  /** Whether the editor can fill in snippets. */
  readonly snippets: boolean;
}

/** Something to offer. Without `insert`, its label is what is inserted. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly insert?: string;
  /** What is inserted where the editor has snippets, instead of `insert`. */
  readonly snippet?: string;
  readonly filter?: string;
  readonly detail?: string;
  /** Where it comes from, shown behind its label. */
  readonly origin?: string;
  /** Markdown, with all texts of the journey escaped. */
  readonly documentation?: string;
  readonly additional?: CompletionItem['additionalTextEdits'];
}

/** Makes items of offers. They are shown in the order of the offers. */
export function toItems(offers: readonly Offer[], { snippets }: CompletionPlace, range: Range): CompletionItem[] {
  const width = String(offers.length).length;
  return offers.map(({ label, kind, insert = label, snippet, filter, detail, origin, documentation, additional }, index) => ({
    label,
    kind,
    sortText: String(index).padStart(width, '0'),
    textEdit: { range, newText: snippets ? (snippet ?? insert) : insert },
    ...(filter !== undefined && { filterText: filter }),
    ...(detail !== undefined && { detail }),
    ...(origin !== undefined && { labelDetails: { description: origin } }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown' as const, value: documentation } }),
    ...(snippets && snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation }),
    ...(additional && { additionalTextEdits: additional }),
  }));
}

/** The journey that the cursor is in: its names are known in it alone. Only asked for where the reader says that there is one. */
export function journeyAt({ document, offset }: CompletionPlace): Journey | undefined {
  const file = document.parseResult.value;
  return placeLines(file).linesOf(file).filter(isJourney).findLast(({ $cstNode }) => $cstNode !== undefined && $cstNode.offset < offset);
}

/** The text between the last comma or keyword of the line and the cursor's word. */
export function behind(place: CompletionPlace, token: { readonly endOffset?: number } | undefined): string {
  return token?.endOffset === undefined ? '' : place.source.slice(token.endOffset + 1, place.context.start);
}

