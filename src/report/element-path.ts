import { walkDocument } from '../model/element-key.js';
import type { PlacedElement } from '../model/element-key.js';
import type { JourneyDocument } from '../model/journey-document.js';
import type { TextPosition, TextRange } from './check-result.js';

/** A text with what it means, and where its elements stand in it, by their keys. */
export interface SourceText {
  readonly text: string;
  readonly document: JourneyDocument;
  readonly places: Readonly<Record<string, TextRange>>;
}

/** The elements around a position, the outermost first, each by its kind and its name: `["journey Order", "stage Pay"]`. */
export type ElementPath = (position: TextPosition) => readonly string[];

export function createElementPaths({ document, places }: SourceText): ElementPath {
  const elements = [...walkDocument(document)].flatMap((element) => {
    const range = places[element.key];
    return range ? [{ label: describeElement(element), range }] : [];
  });
  return (position) => elements.filter(({ range }) => holds(range, position)).map(({ label }) => label);
}

/** The name is the identity of an element, and its title where it has none. */
function describeElement({ type, element }: PlacedElement): string {
  const kind = 'kind' in element && type === 'fact' ? element.kind : type;
  const word = 'name' in element ? element.name : undefined;
  const title = 'title' in element ? element.title : undefined;
  return `${kind} ${word ?? title ?? ''}`.trimEnd();
}

function holds({ start, end }: TextRange, position: TextPosition): boolean {
  return isBefore(start, position) && isBefore(position, end);
}

function isBefore(a: TextPosition, b: TextPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
