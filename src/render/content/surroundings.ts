import type { Declarations, ImportedDeclarations, Named } from '../../model/journey-document.js';
import type { Reading } from './reading.js';

/** What the words and the look of a section depend on beside the section itself and its place. The same object as long as it says the same. */
export interface Surroundings {
  readonly declarations: Declarations;
  readonly imported: ImportedDeclarations;
  readonly images: Reading['images'];
  /** The rest, which is small, as a text that can be compared. */
  readonly rest: string;
}

let last: Surroundings | undefined;

/** `kind` is that of the picture. What is large is compared by identity: whoever wants pictures to be made quickly one after the other hands in the same objects. */
export function surroundingsOf(reading: Reading, kind: string): Surroundings {
  const { document: { declarations, imported }, images } = reading;
  const rest = spell(reading, kind);
  if (last?.declarations !== declarations || last.imported !== imported || last.images !== images || last.rest !== rest) last = { declarations, imported, images, rest };
  return last;
}

function spell({ document, journey, names, persona, lines }: Reading, kind: string): string {
  return JSON.stringify([kind, journey.scale, journey.personas, persona, lines, document.journeys.map(titled), [...names.pains.values()].map(titled)]);
}

function titled({ name, title }: Named): readonly [name: string | undefined, title: string | undefined] {
  return [name, title];
}
