import { walkDocument } from './element-key.js';
import type { Element } from './element-key.js';
import type { JourneyDocument } from './journey-document.js';

/**
 * The images that a document names, each once, as paths relative to its file: its own, and those of the personas that it imports,
 * whose paths the language has made relative to the importing file. Nothing is said about what is at a path.
 */
export function imagePathsOf(document: JourneyDocument): readonly string[] {
  const own = [...walkDocument(document)].map(({ element }) => element);
  const imported = document.imported.personas.flatMap(({ traits }) => traits);
  return [...new Set([...own, ...imported].flatMap((element) => imagePathOf(element) ?? []))];
}

function imagePathOf(element: Element): string | undefined {
  if (!('kind' in element) || element.kind !== 'image') return undefined;
  return 'path' in element ? element.path : element.text;
}
