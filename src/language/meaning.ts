import type { LangiumDocument } from 'langium';
import type { JourneyDocument } from '../model/journey-document.js';
import type { ReadingProblem } from '../protocol.js';
import { buildDocument, buildWithPlaces, type BuiltDocument, type ImportedFile } from './build-document.js';
import { reportOf } from './description.js';
import type { JourneyFile } from './generated/ast.js';
import { isJourneyDocument } from './imports.js';
import type { JourneySharedServices } from './journey-services.js';
import { rewritePath } from './paths.js';
import { isLoss } from './reading/finding.js';

/** What a file means, and where its elements stand in the text. */
export interface Meaning extends BuiltDocument {
  /** The first thing that could not be read; absent where all of it was. */
  readonly problem?: ReadingProblem;
}

/** The model of a document that has been built, for those who don't ask where its elements stand. */
export function readModel(document: LangiumDocument, { Imports }: JourneySharedServices): JourneyDocument {
  const { file, imported } = gatherFiles(document, Imports.documentsOf(document));
  return buildDocument(file, imported);
}

/** The meaning of a document that has been built, with the declarations of the files that it imports. */
export function readMeaning(document: LangiumDocument, { Imports }: JourneySharedServices): Meaning {
  return readMeaningWith(document, Imports.documentsOf(document));
}

/** The meaning of a document that has been parsed, with the declarations of others. */
export function readMeaningWith(document: LangiumDocument, importedDocuments: readonly LangiumDocument<JourneyFile>[]): Meaning {
  const { file, imported } = gatherFiles(document, importedDocuments);
  const problem = findProblem(document);
  return {
    ...buildWithPlaces(file, imported),
    ...(problem && { problem }),
  };
}

/** The file of a document, and those that it imports, as the model is built of them. */
function gatherFiles(document: LangiumDocument, importedDocuments: readonly LangiumDocument<JourneyFile>[]): { readonly file: JourneyFile; readonly imported: readonly ImportedFile[] } {
  if (!isJourneyDocument(document)) throw new Error(`${document.uri.toString()} is no journey.`);
  const imported = importedDocuments.map(({ parseResult, uri }) => ({
    file: parseResult.value,
    rewritePath: (path: string) => rewritePath(path, uri, document.uri),
  }));
  return { file: document.parseResult.value, imported };
}

function findProblem({ parseResult, textDocument }: LangiumDocument): ReadingProblem | undefined {
  const loss = reportOf(parseResult)?.diagnostics.find(({ code }) => isLoss(code));
  if (loss === undefined) return undefined;
  return { message: loss.message, range: { start: textDocument.positionAt(loss.offset), end: textDocument.positionAt(loss.offset + loss.length) } };
}
