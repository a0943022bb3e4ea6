import { Uri } from 'vscode';
import type { ComparedVersion, ComparedVersions, ReadVersions, VersionText } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { readImport, readText } from './read-text.js';

/** What was read of two versions: their meaning, what is missing of them, or nothing, since the server is down at the moment. */
export type BothVersions = ReadVersions | { readonly missing: ComparedVersion } | 'no-answer';

/** Reads both versions with what they import at that version. */
export async function readBoth({ before, after }: ComparedVersions, reader: Pick<JourneyReader, 'readVersions'>): Promise<BothVersions> {
  const texts = await Promise.all([textOf(before, after), textOf(after, before)]);
  const [old, current] = texts;
  if (old === undefined) return { missing: before };
  if (current === undefined) return { missing: after };
  const read = await reader.readVersions({ before: old, after: current });
  if (read === 'no-answer' || !(hasImports(read.before) || hasImports(read.after))) return read;
  // What a text imports is known when it is read.
  const [oldImports, imports] = await Promise.all([importsOf(old, read.before), importsOf(current, read.after)]);
  return reader.readVersions({ before: { ...old, imports: oldImports }, after: { ...current, imports } });
}

/** A version that is not there is an empty text in the place of the other: all of that is new, or gone. */
async function textOf({ uri }: ComparedVersion, other: ComparedVersion): Promise<VersionText | undefined> {
  if (uri === undefined) return { uri: other.uri ?? '', text: '', imports: {} };
  const text = await readText(Uri.parse(uri)).then((found) => found, () => undefined);
  return text === undefined ? undefined : { uri, text, imports: {} };
}

function hasImports({ document }: ReadVersions['before']): boolean {
  return document.imports.length > 0;
}

async function importsOf({ uri }: VersionText, { document }: ReadVersions['before']): Promise<Readonly<Record<string, string>>> {
  const paths = [...new Set(document.imports)];
  const texts = await Promise.all(paths.map((path) => readImport(Uri.parse(uri), path)));
  return Object.fromEntries(paths.flatMap((path, index) => (texts[index] === undefined ? [] : [[path, texts[index]]])));
}
