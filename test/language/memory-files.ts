import { URI, UriUtils, type FileSystemNode, type FileSystemProvider } from 'langium';

/** Files in memory, by their path in an imagined workspace. */
export class MemoryFiles implements FileSystemProvider {
  private readonly files = new Map<string, string>();

  add(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) this.files.set(fileUri(path), text);
  }

  /** Takes away a file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const uri of [...this.files.keys()]) if (uri === fileUri(path) || uri.startsWith(`${fileUri(path)}/`)) this.files.delete(uri);
  }

  statSync(uri: URI): FileSystemNode {
    return { uri, isFile: this.files.has(uri.toString()), isDirectory: !this.files.has(uri.toString()) };
  }

  existsSync(uri: URI): boolean {
    return this.files.has(uri.toString());
  }

  readFileSync(uri: URI): string {
    const text = this.files.get(uri.toString());
    if (text === undefined) throw new Error(`There is no file ${uri.toString()}.`);
    return text;
  }

  readBinarySync(uri: URI): Uint8Array {
    return new TextEncoder().encode(this.readFileSync(uri));
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    const folder = `${uri.toString()}/`;
    const names = [...this.files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length).split('/')[0] ?? '');
    return [...new Set(names)].map((name) => this.statSync(UriUtils.joinPath(uri, name)));
  }

  stat = (uri: URI): Promise<FileSystemNode> => Promise.resolve(this.statSync(uri));
  exists = (uri: URI): Promise<boolean> => Promise.resolve(this.existsSync(uri));
  readFile = async (uri: URI): Promise<string> => Promise.resolve(this.readFileSync(uri));
  readBinary = async (uri: URI): Promise<Uint8Array> => Promise.resolve(this.readBinarySync(uri));
  readDirectory = (uri: URI): Promise<FileSystemNode[]> => Promise.resolve(this.readDirectorySync(uri));
}

export function fileUri(path: string): string {
  return URI.file(`/workspace/${path}`).toString();
}
