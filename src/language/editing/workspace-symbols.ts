import { AstUtils, type LangiumDocument } from 'langium';
import type { FuzzyMatcher, WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { isJourney, isOpportunity, isPain, type Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { listLines } from '../rule.js';
import type { EditorSharedServices } from './editing-module.js';
import { isNamed } from './occurrences.js';
import { placeOf, symbolOf } from './symbols.js';

/** Nobody reads more of a list, and an editor asks again with each letter. */
const mostSymbols = 1000;

/** Finds elements by their names and titles in all files of the workspace. */
export class JourneyWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  private readonly fuzzy: FuzzyMatcher;
  /** A changed text gets a new tree. */
  private readonly known = new WeakMap<object, readonly WorkspaceSymbol[]>();

  constructor(private readonly services: EditorSharedServices) {
    this.fuzzy = services.lsp.FuzzyMatcher;
  }

  getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const found: WorkspaceSymbol[] = [];
    for (const document of this.services.workspace.LangiumDocuments.all.filter(({ uri }) => this.services.WorkspaceRoot(uri) !== undefined)) {
      for (const symbol of this.elementsOf(document)) {
        if (found.length >= mostSymbols) return found;
        if (beginnings(symbol.name).some((beginning) => this.fuzzy.match(query, beginning))) found.push(symbol);
      }
    }
    return found;
  }

  private elementsOf(document: LangiumDocument): readonly WorkspaceSymbol[] {
    const root = document.parseResult.value;
    const elements = this.known.get(root) ?? listElements(document);
    this.known.set(root, elements);
    return elements;
  }
}

/** What a search may begin with: each word of a label. */
function beginnings(label: string): readonly string[] {
  return [...label.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}_]/gu)].map(({ index }) => label.slice(index));
}

function listElements(document: LangiumDocument): readonly WorkspaceSymbol[] {
  if (!isJourneyDocument(document)) return [];
  return listLines(document.parseResult.value).filter(isElement).flatMap((line) => {
    const symbol = symbolOf(line);
    const range = placeOf(line);
    if (symbol === undefined || range === undefined) return [];
    const container = containerOf(line);
    return [{ name: symbol.label, kind: symbol.kind, location: { uri: document.textDocument.uri, range }, ...(container && { containerName: container }) }];
  });
}

/** What has a name, and what a map is made of, if it has at least a title. */
function isElement(line: Line): boolean {
  if (isNamed(line)) return true;
  const said = 'title' in line ? line.title : isPain(line) || isOpportunity(line) ? line.text : undefined;
  return said !== undefined;
}

/** The label of the journey around a line. */
function containerOf(line: Line): string | undefined {
  const journey = isJourney(line) ? undefined : AstUtils.getContainerOfType(line, isJourney);
  return journey && symbolOf(journey)?.label;
}
