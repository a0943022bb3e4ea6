import { readdirSync, readFileSync } from 'node:fs';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { readText } from '../language/read-text.js';

const folder = new URL('../../examples/', import.meta.url);

/** The files of `examples/` that hold journeys or people, by their names. */
export const exampleNames: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.journey')).sort();

/** What an example means, with the examples that it imports. */
export async function readExample(name: string): Promise<JourneyDocument> {
  const others = Object.fromEntries(exampleNames.map((file) => [`maps/${file}`, readExampleText(file)]));
  return (await readText(readExampleText(name), others)).document;
}

export async function readJourneyText(text: string): Promise<JourneyDocument> {
  return (await readText(text)).document;
}

function readExampleText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
