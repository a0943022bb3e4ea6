import { Uri } from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentsChanged, readDocument } from '../protocol.js';
import type { DocumentsChanged, ReadDocument, ReadDocumentParams } from '../protocol.js';

/** What previews know of the language server. */
export interface JourneyReader {
  /** Undefined where the server does not know the document, or is down at the moment. */
  read(uri: Uri): Promise<ReadDocument | undefined>;
  /** Calls the listener with a test for documents whose meaning may have changed: all of them, when the server has come back. */
  onDidChange(listener: (changed: (uri: Uri) => boolean) => void): readonly { dispose(): void }[];
}

export function readJourneys(client: BaseLanguageClient): JourneyReader {
  return {
    async read(uri) {
      const params: ReadDocumentParams = { uri: uri.toString() };
      const answer = await client.sendRequest<ReadDocument | null>(readDocument, params).catch((error: unknown) => {
        client.outputChannel.debug(`The server did not read ${uri.toString()}: ${String(error)}`);
        return null;
      });
      return answer ?? undefined;
    },
    onDidChange(listener) {
      return [
        client.onNotification(documentsChanged, ({ uris }: DocumentsChanged) => {
          const changed = new Set(uris.map((uri) => Uri.parse(uri).toString()));
          listener((uri) => changed.has(uri.toString()));
        }),
        client.onDidChangeState(({ newState }) => {
          if (newState === State.Running) listener(() => true);
        }),
      ];
    },
  };
}
