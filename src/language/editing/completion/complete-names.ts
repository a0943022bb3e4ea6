import { AstUtils, UriUtils, type AstNodeDescription, type AstNodeLocator, type IndexManager, type LangiumDocuments } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { builtInUri } from '../../built-in-document.js';
import { isLine, type Line, type Pain, type Step } from '../../generated/ast.js';
import type { Imports } from '../../imports.js';
import { compareText } from '../../journey-documents.js';
import { addImport } from '../../rules/add-import.js';
import type { Clause, Word } from '../../words.js';
import type { EditorServices } from '../editing-module.js';
import { describeElement, titleOf } from '../hover-card.js';
import { toTextEdit } from '../quick-fixes/workspace-edit.js';
import { behind, journeyAt, type CompletionPlace, type Offer } from './completion-place.js';

/** The type of what the names behind a keyword, or behind a word inside its line, refer to. */
const typesOf: Partial<Record<Word | Clause, string>> = {
  for: 'Persona', via: 'Channel', by: 'Actor', from: 'Evidence', in: 'Lane', leaves: 'Step', rejoins: 'Step',
  measured: 'Metric', owner: 'Actor', baseline: 'Journey', details: 'Journey', addresses: 'Pain',
};

/** Offers the names that a reference can have. */
export class NameCompletion {
  private readonly index: IndexManager;
  private readonly documents: LangiumDocuments;
  private readonly imports: Imports;
  private readonly locator: AstNodeLocator;

  constructor(services: EditorServices) {
    this.index = services.shared.workspace.IndexManager;
    this.documents = services.shared.workspace.LangiumDocuments;
    this.imports = services.Imports;
    this.locator = services.workspace.AstNodeLocator;
  }

  offer({ word, clause }: { readonly word: Word; readonly clause?: Clause }, place: CompletionPlace): readonly Offer[] {
    const type = typesOf[clause ?? word];
    if (type === undefined) return [];
    const { statement } = place.context;
    const written = new Set(behind(place, clause ? statement?.clause : statement?.keyword).split(',').map((name) => name.trim()));
    const offers = type === 'Step' || type === 'Pain' ? this.elements(type, place) : this.declarations(type, place);
    return offers.filter(({ label }) => !written.has(label));
  }

  /** The steps or pains of the journey, those that stand nearest above the cursor first. */
  private elements(type: 'Step' | 'Pain', place: CompletionPlace): readonly Offer[] {
    const journey = journeyAt(place);
    if (journey === undefined) return [];
    const lines = AstUtils.streamAllContents(journey).filter((node): node is Step | Pain => node.$type === type).toArray();
    const above = lines.filter(({ $cstNode }) => ($cstNode?.offset ?? 0) < place.offset).reverse();
    const below = lines.filter((line) => !above.includes(line));
    return [...above, ...below].flatMap((line) => this.offerLine(line.name, line, place));
  }

  /** Own names first, then imported ones, then those of the language, then those of files that are not imported yet. */
  private declarations(type: string, place: CompletionPlace): readonly Offer[] {
    const { document } = place;
    const own = document.uri.toString();
    const imported = this.imports.documentsOf(document).map(({ uri }) => uri.toString());
    const near = [own, ...imported, builtInUri.toString()];
    const known = near.flatMap((uri) => this.index.allElements(type, new Set([uri])).toArray());
    const names = new Set(known.map(({ name }) => name));
    const foreign = this.index.allElements(type).filter(({ documentUri, name }) => !near.includes(documentUri.toString()) && !names.has(name)).toArray().sort(byName);
    const self = type === 'Journey' ? journeyAt(place) : undefined;
    const offers = known.flatMap((each) => {
      const line = this.lineOf(each);
      return line && line !== self ? this.offerLine(each.name, line, place) : [];
    });
    return [...new Map(offers.map((offer) => [offer.label, offer])).values(), ...foreign.flatMap((each) => this.offerWithImport(each, place))];
  }

  private lineOf({ documentUri, path }: AstNodeDescription): Line | undefined {
    const root = this.documents.getDocument(documentUri)?.parseResult.value;
    const node = root && this.locator.getAstNode(root, path);
    return node && isLine(node) ? node : undefined;
  }

  private offerLine(name: string | undefined, line: Line, { document }: CompletionPlace): readonly Offer[] {
    if (name === undefined) return [];
    const title = titleOf(line);
    const documentation = describeElement(line, document.parseResult.value);
    return [{ label: name, kind: CompletionItemKind.Reference, documentation, ...(title !== undefined && { detail: title }) }];
  }

  /** A name of another file comes with the import that it needs; one that no path leads to inside the workspace is left out. */
  private offerWithImport(found: AstNodeDescription, place: CompletionPlace): readonly Offer[] {
    const line = this.lineOf(found);
    const { document, workspaceRoot } = place;
    if (line === undefined || workspaceRoot === undefined || !UriUtils.contains(workspaceRoot, found.documentUri)) return [];
    const path = UriUtils.relative(UriUtils.dirname(document.uri), found.documentUri);
    const additional = [toTextEdit(addImport(path, document), document.textDocument)];
    return this.offerLine(found.name, line, place).map((offer) => ({ ...offer, origin: path, additional }));
  }
}

function byName(a: AstNodeDescription, b: AstNodeDescription): number {
  return compareText(a.name, b.name) || compareText(a.documentUri.toString(), b.documentUri.toString());
}
