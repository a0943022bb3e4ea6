import { deepEqual, equal, ok } from 'node:assert/strict';
import { TextDocument } from 'langium';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import { readDocument, type ReadDocument } from '../../src/protocol.js';
import type { Editor } from './editor.js';

export type Texts = Readonly<Record<string, string>>;

/** The files of a workspace, some of them open and others only on the disk, to which the edits of a server are made as editors make them. */
export interface EditedFiles {
  /** Gives files other texts, and waits until the server has caught up. */
  readonly write: (texts: Texts) => Promise<void>;
  readonly text: (path: string) => TextDocument;
  readonly texts: () => Texts;
  /** Makes an edit, which may create files, and says where each of its parts begins then. Rejects one that is of another version of a text. */
  readonly apply: (edit: WorkspaceEdit) => Promise<readonly Place[]>;
  readonly remove: (path: string) => Promise<void>;
  /** What each file means, as text. */
  readonly meanings: () => Promise<readonly string[]>;
  readonly problems: (path: string) => readonly Diagnostic[];
}

export interface Place {
  readonly path: string;
  readonly offset: number;
}

export async function openFiles(editor: Editor, open: readonly string[], onDisk: readonly string[] = []): Promise<EditedFiles> {
  const disk = new Map<string, TextDocument>();
  const paths = [...open, ...onDisk];
  for (const path of open) await editor.open(path, '');
  const text = (path: string): TextDocument => disk.get(path) ?? editor.text(path);
  const writeOne = (path: string, content: string): Promise<void> => {
    if (open.includes(path)) return editor.change(path, [{ text: content }]);
    disk.set(path, TextDocument.create(editor.uri(path), 'journey', 0, content));
    return editor.onDisk([{ path, text: content }]);
  };
  const write = async (texts: Texts): Promise<void> => {
    for (const [path, content] of Object.entries(texts)) await writeOne(path, content);
    await editor.settle(onDisk);
  };
  const pathOf = (uri: string): string => uri.slice(editor.uri('').length + 1);
  return {
    write, text,
    remove: async (path) => {
      disk.delete(path);
      await editor.onDisk([{ path, removed: true }]);
    },
    texts: () => Object.fromEntries([...open, ...disk.keys()].map((path) => [path, text(path).getText()])),
    apply: async ({ documentChanges = [] }) => {
      const changed: Record<string, string> = {};
      const places = documentChanges.flatMap((change) => {
        if ('kind' in change) {
          ok(change.kind === 'create');
          disk.set(pathOf(change.uri), TextDocument.create(change.uri, 'journey', 0, ''));
          return [];
        }
        const path = pathOf(change.textDocument.uri);
        const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
        equal(change.textDocument.version, open.includes(path) ? text(path).version : null);
        deepEqual(changed[path], undefined);
        changed[path] = TextDocument.applyEdits(text(path), edits);
        return placesOf(edits.map(({ range, newText }) => ({ from: text(path).offsetAt(range.start), to: text(path).offsetAt(range.end), newText })), path);
      });
      await write(changed);
      return places;
    },
    meanings: () => Promise.all(paths.map(async (path) => {
      const answer = await editor.ask(readDocument, { uri: editor.uri(path) });
      return JSON.stringify('result' in answer ? (answer.result as ReadDocument).document : answer);
    })),
    problems: (path) => editor.diagnostics(path),
  };
}

function placesOf(edits: readonly { readonly from: number; readonly to: number; readonly newText: string }[], path: string): readonly Place[] {
  let grown = 0;
  return [...edits].sort((a, b) => a.from - b.from).map(({ from, to, newText }) => {
    const offset = from + grown;
    grown += newText.length - (to - from);
    return { path, offset };
  });
}
