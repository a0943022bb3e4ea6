import { AbstractMessageReader, AbstractMessageWriter, createConnection, createProtocolConnection, Disposable, type DataCallback, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { serve } from '../../src/language/serve.js';
import { fileUri, MemoryFiles } from '../language/memory-files.js';
import { startEditor, type Editor } from './editor.js';

/** Starts the language server in this process, over files in memory, with an editor at the other end of its connection. */
export async function openInProcess(texts: Readonly<Record<string, string>>): Promise<Editor> {
  const files = new MemoryFiles();
  files.add(texts);
  const [there, back] = [new MemoryReader(), new MemoryReader()];
  const server = createConnection(there, new MemoryWriter(back));
  serve(server, () => files);
  const client = createProtocolConnection(back, new MemoryWriter(there));
  return startEditor(client, {
    uri: (path) => (path === '' ? 'file:///workspace' : fileUri(path)),
    write: (path, text) => files.add({ [path]: text }),
    remove: (path) => files.remove(path),
    close: () => {
      client.dispose();
      server.dispose();
      return Promise.resolve();
    },
  });
}

/** Hands on what a writer sends it. */
class MemoryReader extends AbstractMessageReader implements MessageReader {
  private listener: DataCallback | undefined;

  listen(callback: DataCallback): Disposable {
    this.listener = callback;
    return Disposable.create(() => (this.listener = undefined));
  }

  receive(message: Message): void {
    this.listener?.(message);
  }
}

/** Sends messages as the text that they would be over a wire, and not before the sender has gone on. */
class MemoryWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly reader: MemoryReader) {
    super();
  }

  write(message: Message): Promise<void> {
    const sent = JSON.stringify(message);
    setImmediate(() => this.reader.receive(JSON.parse(sent) as Message));
    return Promise.resolve();
  }

  end(): void {
    this.dispose();
  }
}
