import type { JourneyDocument } from '../model/journey-document.js';
import { Failure } from './failure.js';

/** The name of the persona that is wanted by name or title. Throws a Failure that lists the personas where there is none. */
export function choosePersona({ declarations, imported }: JourneyDocument, wanted: string): string {
  const personas = [...declarations.personas, ...imported.personas];
  const word = wanted.normalize('NFC');
  const found = personas.find(({ name }) => name === word) ?? personas.find(({ title }) => title?.normalize('NFC') === word);
  if (found?.name !== undefined) return found.name;
  const names = [...new Set(personas.flatMap(({ name }) => name ?? []))].join(', ');
  throw new Failure(`There is no persona "${wanted}" in this file. ${names === '' ? 'It knows none.' : `It knows ${names}.`}`);
}
