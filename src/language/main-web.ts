import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { ClientFiles } from './client-files.js';
import { serve } from './serve.js';

/** The language server in a web worker, which has no files of its own. */
const worker = globalThis as unknown as MessagePort;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
serve(connection, () => new ClientFiles(connection));
