import { Cancellation, TextDocument, URI, UriUtils, type LangiumDocument } from 'langium';
import type { ReadVersion, ReadVersions, ReadVersionsParams, VersionText } from '../protocol.js';
import { countFormalChanges } from './count-formal-changes.js';
import type { JourneyFile } from './generated/ast.js';
import { isJourneyDocument } from './imports.js';
import type { JourneySharedServices } from './journey-services.js';
import { readMeaningWith } from './meaning.js';

/** Reads two versions of a file from their texts. No document of them comes into being that anything else could find. */
export async function readVersions({ before, after }: ReadVersionsParams, shared: JourneySharedServices): Promise<ReadVersions> {
  const { levels } = await shared.SettingsFiles.of(URI.parse(after.uri));
  return {
    before: await readVersion(before, shared),
    after: await readVersion(after, shared),
    levels: Object.fromEntries(levels),
    formalChanges: countFormalChanges(before.text, after.text),
  };
}

async function readVersion({ uri, text, imports }: VersionText, shared: JourneySharedServices): Promise<ReadVersion> {
  const address = URI.parse(uri);
  const imported = Object.entries(imports).map(([path, content]) => readText(content, UriUtils.resolvePath(UriUtils.dirname(address), path), shared));
  return readMeaningWith(await readText(text, address, shared), await Promise.all(imported));
}

async function readText(text: string, uri: URI, { workspace }: JourneySharedServices): Promise<LangiumDocument<JourneyFile>> {
  const content = TextDocument.create(uri.toString(), 'journey', 0, text);
  const document = await workspace.LangiumDocumentFactory.fromTextDocument(content, uri, Cancellation.CancellationToken.None);
  if (!isJourneyDocument(document)) throw new Error(`${uri.toString()} can’t be read as a journey.`);
  return document;
}
