import { Uri } from 'vscode';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { JourneyReader } from '../journey-reader.js';
import { isInside, rootOf } from '../workspace-files.js';

/** A journey of a file, by its position there. */
export interface JourneyPlace {
  readonly uri: Uri;
  readonly journey: number;
}

/** Where the journey of a name is: in the document itself, else in the first file that it imports and that has it. */
export async function findJourney(name: string, uri: Uri, document: JourneyDocument, reader: JourneyReader): Promise<JourneyPlace | undefined> {
  const own = positionOf(name, document);
  if (own !== undefined) return { uri, journey: own };
  for (const path of document.imports) {
    const file = Uri.joinPath(uri, '..', path);
    const answer = isInside(rootOf(uri), file) ? await reader.read(file) : 'unknown';
    const journey = typeof answer === 'string' ? undefined : positionOf(name, answer.document);
    if (journey !== undefined) return { uri: file, journey };
  }
  return undefined;
}

function positionOf(name: string, { journeys }: JourneyDocument): number | undefined {
  const position = journeys.findIndex((journey) => journey.name === name);
  return position < 0 ? undefined : position;
}
