import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Location, Range } from 'vscode-languageserver-types';
import type { InitializationOptions } from '../../protocol.js';
import type { Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { listLines } from '../rule.js';
import type { EditorServices, EditorSharedServices } from './editing-module.js';
import { documentsAround, isNamed, nameNodeOf, referencesTo, type NamedLine } from './occurrences.js';

export const previewCommand = 'journey.showPreviewToSide';
/** Takes the URI of a document, a position in it, and the locations to show, as the protocol writes them. */
export const referencesCommand = 'journey.showReferences';

/** Declarations say how often they are used; what else can be referred to says so where it is, since a name may be there for a data file. */
const declarations: ReadonlySet<string> = new Set(['Persona', 'Team', 'System', 'Channel', 'Evidence', 'Metric', 'Lane'] satisfies Line['$type'][]);
const referable: ReadonlySet<string> = new Set(['Journey', 'Step', 'Pain'] satisfies Line['$type'][]);

/** Offers the preview above a journey, and above a name what refers to it, where the client knows the commands for that. */
export class JourneyCodeLensProvider implements CodeLensProvider {
  private commands: readonly string[] = [];

  private readonly shared: EditorSharedServices;

  constructor({ shared }: EditorServices) {
    this.shared = shared;
    shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
      this.commands = (initializationOptions as InitializationOptions | undefined)?.commands ?? [];
    });
  }

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    if (!isJourneyDocument(document)) return [];
    const { uri } = document.textDocument;
    const around = documentsAround(document, this.shared);
    const lenses = listLines(document.parseResult.value).flatMap((line) => [
      ...(line.$type === 'Journey' && line.$cstNode ? [previewLens(line.$cstNode.range, uri)] : []),
      ...(isNamed(line) ? countReferences(line, uri, around) : []),
    ]);
    return lenses.filter(({ command }) => command && this.commands.includes(command.command));
  }
}

function countReferences(line: NamedLine, uri: string, around: readonly LangiumDocument[]): readonly CodeLens[] {
  const range = nameNodeOf(line)?.range;
  if (range === undefined || !(declarations.has(line.$type) || referable.has(line.$type))) return [];
  const locations = locationsOf(line, around);
  if (locations.length === 0 && !declarations.has(line.$type)) return [];
  const title = `${locations.length} reference${locations.length === 1 ? '' : 's'}`;
  return [{ range, command: { title, command: referencesCommand, arguments: [uri, range.start, locations] } }];
}

/** What a document refers to is remembered until it is linked anew, so this looks only at the documents that refer to the file. */
function locationsOf(line: NamedLine, around: readonly LangiumDocument[]): readonly Location[] {
  return around.flatMap((document) => referencesTo(line, document).flatMap(({ $refNode }) => {
    return $refNode ? [{ uri: document.textDocument.uri, range: $refNode.range }] : [];
  }));
}

function previewLens({ start }: Range, uri: string): CodeLens {
  return { range: { start, end: start }, command: { title: 'Open preview', command: previewCommand, arguments: [uri] } };
}
