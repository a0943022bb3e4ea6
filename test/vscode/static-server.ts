import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { CodeServer } from '../../scripts/toolchain/code-server.mjs';

const contentTypes: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  readonly port: number;
  readonly close: () => void;
}

/** Serves the files of a folder on a free port of loopback. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // Normalised from the root, so that `..` can't lead out of the folder.
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(join(folder, path)).then(
      (content) => response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Where VS Code finds a served file: the page may load extensions from its own origin only, so it takes the way through code-server's proxy. */
export function proxied({ port }: CodeServer, files: StaticServer, path: string): Readonly<Record<'scheme' | 'authority' | 'path', string>> {
  return { scheme: 'http', authority: `127.0.0.1:${port}`, path: `/proxy/${files.port}/${path}` };
}
