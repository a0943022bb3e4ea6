import { realpath } from 'node:fs/promises';
import { URI, UriUtils, type FileSystemNode } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { WorkspaceRoot } from './paths.js';
import { serve } from './serve.js';

/** The disk, as far as the workspace reaches: a link that leads out of it counts as a file that is not there. */
class LocalFiles extends NodeFileSystemProvider {
  constructor(private readonly workspaceRoot: WorkspaceRoot) {
    super();
  }

  override async exists(uri: URI): Promise<boolean> {
    return this.check(uri).then(() => true, () => false);
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    return super.stat(await this.check(uri));
  }

  /** Without the byte order mark: an editor shows none, and counts characters without it, also in files that it has yet to open. */
  override async readFile(uri: URI): Promise<string> {
    return (await super.readFile(await this.check(uri))).replace(/^\uFEFF/, '');
  }

  override async readBinary(uri: URI): Promise<Uint8Array> {
    return super.readBinary(await this.check(uri));
  }

  private async check(uri: URI): Promise<URI> {
    const around = this.workspaceRoot(uri);
    if (around === undefined) throw new Error(`${uri.toString()} is no file of the workspace.`);
    const [file, root] = await Promise.all([realpath(uri.fsPath), realpath(around.fsPath)]);
    if (!UriUtils.contains(URI.file(root), URI.file(file))) throw new Error(`There is no file ${uri.path} in the workspace.`);
    return uri;
  }
}

/** The language server of any editor, over stdio: it reads the disk itself. */
serve(createConnection(ProposedFeatures.all), (workspaceRoot) => new LocalFiles(workspaceRoot));
