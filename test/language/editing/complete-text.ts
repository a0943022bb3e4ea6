import { TextDocument } from 'langium';
import { CompletionTriggerKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import { cutCursor, openWorkspace } from './editing-workspace.js';

/** What is offered at a cursor. */
export interface Offered {
  readonly labels: readonly string[];
  /** Where each comes from, if it is another file. */
  readonly origins: readonly (string | undefined)[];
  readonly item: (label: string) => CompletionItem;
  /** The text after an offer was taken, the stops of its snippet as they are. */
  readonly taking: (label: string) => string;
}

export interface Asking {
  /** Other files of the workspace, by their path; the text itself is `maps/map.journey`. */
  readonly others?: Readonly<Record<string, string>>;
  /** The character that was typed, where it made the editor ask. */
  readonly typed?: string;
  /** False for an editor that can't fill in snippets. */
  readonly snippets?: boolean;
}

/** Completes a text at its cursor `<|>`. */
export async function complete(marked: string, { others = {}, typed, snippets = true }: Asking = {}): Promise<Offered> {
  const { text, offset } = cutCursor(marked);
  const { services, document } = await openWorkspace({ ...others, 'maps/map.journey': text });
  const { CompletionProvider } = services.lsp;
  if (CompletionProvider === undefined) throw new Error('The editor has no completion.');
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: snippets } } } };
  const client = { processId: null, rootUri: null, capabilities };
  await services.shared.lsp.LanguageServer.initialize(client);
  const map = document('maps/map.journey');
  const context = typed === undefined ? {} : { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed } };
  const list = await CompletionProvider.getCompletion(map, { textDocument: { uri: map.uri.toString() }, position: map.textDocument.positionAt(offset), ...context });
  return offered(list, map.textDocument);
}

function offered(list: CompletionList | undefined, document: TextDocument): Offered {
  const items = [...(list?.items ?? [])].sort((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label, 'en'));
  const item = (label: string): CompletionItem => {
    const found = items.find((each) => each.label === label);
    if (found === undefined) throw new Error(`${label} is not offered, but ${items.map((each) => each.label).join(', ')}.`);
    return found;
  };
  return {
    labels: items.map(({ label }) => label),
    origins: items.map(({ labelDetails }) => labelDetails?.description),
    item,
    taking: (label) => {
      const { textEdit, additionalTextEdits = [] } = item(label);
      if (textEdit === undefined || !('range' in textEdit)) throw new Error(`${label} does not say what it replaces.`);
      return TextDocument.applyEdits(document, [textEdit, ...additionalTextEdits]);
    },
  };
}
