import { NodeFileSystemProvider } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from './client-files.js';
import { serve } from './serve.js';

/** The language server in Node. Over stdio, any editor may have started it, and it reads the disk; over IPC it was VS Code, which reads files for it. */
const connection = createConnection(ProposedFeatures.all);
serve(connection, process.argv.includes('--stdio') ? new NodeFileSystemProvider() : new ClientFiles(connection));
