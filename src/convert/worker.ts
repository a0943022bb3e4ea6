import type { Exported } from './export-picture.js';
import { runExportJob } from './export-job.js';
import type { ExportJob } from './export-job.js';

/** What a worker says when it is done. */
export type ExportAnswer = { readonly exported: Exported } | { readonly failure: string };

interface Port {
  addEventListener(type: 'message', listener: (event: { readonly data: ExportJob }) => void): void;
  postMessage(answer: ExportAnswer): void;
}

// The same file is a worker of a browser, and one of Node, whose port is not the global object.
const { process } = globalThis as { readonly process?: { getBuiltinModule?: (name: string) => { readonly parentPort: Port | null } } };
const browserPort: unknown = globalThis;
const port = process?.getBuiltinModule?.('node:worker_threads').parentPort ?? (browserPort as Port);

port.addEventListener('message', ({ data }) => {
  runExportJob(data).then(
    (exported) => { port.postMessage({ exported }); },
    (error: unknown) => { port.postMessage({ failure: error instanceof Error ? error.message : String(error) }); },
  );
});
