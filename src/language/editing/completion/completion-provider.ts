import type { LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import { CompletionTriggerKind, type CompletionItem, type CompletionList, type CompletionParams, type Range } from 'vscode-languageserver';
import { isJourneyDocument } from '../../imports.js';
import type { Slot } from '../../words.js';
import { readCursorContext, type CursorContext } from '../cursor-context.js';
import type { EditorServices } from '../editing-module.js';
import { offerClause, offerLines } from './complete-lines.js';
import { NameCompletion } from './complete-names.js';
import { lastSegment, offerPaths } from './complete-paths.js';
import { offerValues } from './complete-values.js';
import { toItems, type CompletionPlace, type Offer } from './completion-place.js';
import { findExpected, type Expected } from './expected-parts.js';

/** Offers what may stand at the cursor, and nothing else: told by the reader and the table of words, not by the grammar. */
export class JourneyCompletionProvider implements CompletionProvider {
  /** A quote and a slash go on with paths, a space with names and values; see `isAskedFor`. */
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['"', '/', ' '] };
  private readonly names: NameCompletion;
  /** Until an editor says that it can fill in snippets, it can't. */
  private snippets = false;

  constructor(private readonly services: EditorServices) {
    this.names = new NameCompletion(services);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    });
  }

  async getCompletion(document: LangiumDocument, { position, context: trigger }: CompletionParams): Promise<CompletionList | undefined> {
    const { Lexer } = this.services.parser;
    if (!isJourneyDocument(document)) return undefined;
    const { textDocument } = document;
    const [source, offset] = [textDocument.getText(), textDocument.offsetAt(position)];
    const context = readCursorContext(Lexer, source, offset);
    const { shared } = this.services;
    const place: CompletionPlace = {
      document, source, offset, context, snippets: this.snippets, now: shared.Now?.(), workspaceRoot: shared.WorkspaceRoot(document.uri),
    };
    const typed = trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter ? trigger.triggerCharacter : undefined;
    const expected = findExpected(context, source).filter((each) => isAskedFor(each, typed));
    const offers = await Promise.all(expected.map((each) => this.offer(each, place)));
    return { isIncomplete: false, items: itemsOf(offers.flat(), place) };
  }

  private async offer(expected: Expected, place: CompletionPlace): Promise<readonly Offer[]> {
    switch (expected.kind) {
      case 'line': return offerLines(expected, place);
      case 'clause': return [offerClause(expected.clause)];
      case 'slot': return isReference(expected.slot) ? this.names.offer(expected, place) : offerValues(expected, place);
      case 'path': return offerPaths(expected.word, place.context.text ?? '', place, this.services.shared.workspace.FileSystemProvider);
    }
  }
}

function isReference(slot: Slot): boolean {
  return slot === 'reference' || slot === 'references';
}

/** Typing stays quiet: a list that nobody asked for opens where a name, a value or a path has to follow, and nowhere else. */
function isAskedFor({ kind }: Expected, triggerCharacter: string | undefined): boolean {
  switch (triggerCharacter) {
    case undefined: return true;
    case ' ': return kind === 'slot';
    default: return kind === 'path';
  }
}

function itemsOf(offers: readonly Offer[], place: CompletionPlace): CompletionItem[] {
  const { document: { textDocument }, offset, source, context } = place;
  const rest = source.slice(offset, offset + longestRest);
  const range: Range = {
    start: textDocument.positionAt(offset - typedLength(context)),
    end: textDocument.positionAt(offset + (restPattern(context).exec(rest)?.[0].length ?? 0)),
  };
  return toItems(offers, place, range);
}

/** How much of what stands before the cursor is replaced: the word, or the last part of the path, that is being typed. */
function typedLength({ text, prefix }: CursorContext): number {
  return (text === undefined ? prefix : lastSegment(text)).length;
}

/** No word and no part of a path is longer. */
const longestRest = 1000;

/** What stands behind the cursor and is replaced too: the rest of the word or of that part of a path, where the cursor is inside one. */
function restPattern({ text, prefix }: CursorContext): RegExp {
  if (text !== undefined) return /^[^"/\r\n]*(?:\/|(?="))/;
  return prefix === '' ? /^/ : /^[\p{L}\p{M}\p{N}_-]+/u;
}
