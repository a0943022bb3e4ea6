import type { Uri } from 'vscode';
import type { JourneyDocument, JourneyMap } from '../../model/journey-document.js';
import type { ComparedVersions } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { findJourney } from '../preview/find-journey.js';
import { showInformation } from '../show-message.js';
import { journeyId, titleOf } from './one-journey.js';

/** A journey of the future against the one that it is to replace, in its file or in one that this imports. Says so where there is none. */
export async function compareWithBaseline(
  file: Uri, future: JourneyMap, document: JourneyDocument, reader: JourneyReader,
): Promise<ComparedVersions | undefined> {
  const found = await findJourney(future.baseline ?? '', file, document, reader);
  const read = found && await reader.read(found.uri);
  const baseline = typeof read === 'object' ? read.document.journeys[found?.journey ?? -1] : undefined;
  if (!found || !baseline) {
    void showInformation(`There is no journey “${future.baseline ?? ''}” in this file or in those that it imports.`);
    return undefined;
  }
  const [before, after] = [titleOf(baseline), titleOf(future)];
  return {
    title: `${before} ↔ ${after}`,
    before: { uri: found.uri.toString(), label: before, journey: journeyId(baseline) },
    after: { uri: file.toString(), label: after, journey: journeyId(future) },
  };
}
