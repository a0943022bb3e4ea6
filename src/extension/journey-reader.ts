import { Disposable, EventEmitter, Uri } from 'vscode';
import type { Event } from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentsChanged, editPicture, readDocument, readVersions } from '../protocol.js';
import type {
  DocumentsChanged, EditPictureParams, EditPictureResult, ReadDocument, ReadDocumentParams, ReadVersions, ReadVersionsParams,
} from '../protocol.js';

/** What the server says of a document: that it knows no such journey, or nothing, since it is down at the moment. */
export type ReaderAnswer = ReadDocument | 'unknown' | 'no-answer';

/** What previews know of the language server. */
export interface JourneyReader {
  read(uri: Uri): Promise<ReaderAnswer>;
  /** How the text has to change for an edit of its picture. */
  planEdit(params: EditPictureParams): Promise<EditPictureResult | 'no-answer'>;
  readVersions(params: ReadVersionsParams): Promise<ReadVersions | 'no-answer'>;
  /** Hands on a test for documents whose meaning may have changed: all of them, when the server has come back. */
  readonly onDidChange: Event<(uri: Uri) => boolean>;
  dispose(): void;
}

/** A client keeps one listener for a message, the last one, so all previews share the one of this reader. */
export function readJourneys(client: BaseLanguageClient): JourneyReader {
  const changes = new EventEmitter<(uri: Uri) => boolean>();
  const listeners = Disposable.from(
    changes,
    client.onNotification(documentsChanged, ({ uris }: DocumentsChanged) => {
      const changed = new Set(uris.map((uri) => Uri.parse(uri).toString()));
      changes.fire((uri) => changed.has(uri.toString()));
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) changes.fire(() => true);
    }),
  );
  return {
    async read(uri) {
      const params: ReadDocumentParams = { uri: uri.toString() };
      try {
        return (await client.sendRequest<ReadDocument | null>(readDocument, params)) ?? 'unknown';
      } catch (error) {
        client.outputChannel.debug(`The server did not read ${params.uri}: ${String(error)}`);
        return 'no-answer';
      }
    },
    async planEdit(params) {
      try {
        return await client.sendRequest<EditPictureResult>(editPicture, params);
      } catch (error) {
        client.outputChannel.debug(`The server did not plan an edit of ${params.uri}: ${String(error)}`);
        return 'no-answer';
      }
    },
    async readVersions(params) {
      try {
        return await client.sendRequest<ReadVersions>(readVersions, params);
      } catch (error) {
        client.outputChannel.debug(`The server did not read ${params.before.uri} and ${params.after.uri}: ${String(error)}`);
        return 'no-answer';
      }
    },
    onDidChange: changes.event,
    dispose: () => { listeners.dispose(); },
  };
}
