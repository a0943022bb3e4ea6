import type { Declarations, ImportedDeclarations, Named } from '../../model/journey-document.js';
import type { Reading } from './reading.js';

/** What the words and the look of a section depend on beside the section itself and its place. The same object as long as it says the same. */
export interface Surroundings {
  readonly declarations: Declarations;
  readonly imported: ImportedDeclarations;
  /** The rest, which is small, as a text that can be compared. */
  readonly rest: string;
}

let last: Surroundings | undefined;

/** `kind` is that of the picture. Declarations are compared by identity: whoever wants pictures to be made quickly one after the other hands in the same ones. */
export function surroundingsOf(reading: Reading, kind: string): Surroundings {
  const { declarations, imported } = reading.document;
  const rest = spell(reading, kind);
  if (last?.declarations !== declarations || last.imported !== imported || last.rest !== rest) last = { declarations, imported, rest };
  return last;
}

function spell({ document, journey, names, images, persona, lines }: Reading, kind: string): string {
  return JSON.stringify([kind, journey.scale, journey.personas, persona, lines, images, document.journeys.map(titled), [...names.pains.values()].map(titled)]);
}

function titled({ name, title }: Named): readonly [name: string | undefined, title: string | undefined] {
  return [name, title];
}
