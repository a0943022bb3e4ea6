import fc from 'fast-check';
import type { DiskChange, Editor } from './editor.js';
import { journeyTexts } from './journey-texts.js';
import { compare, type OpenServer } from './typing-session.js';

/** What happens to the files of a workspace, in an editor or outside of it. */
export type FileEvent =
  | { readonly kind: 'open' | 'close' | 'remove'; readonly path: string }
  | { readonly kind: 'edit' | 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** Waits until the server has caught up, which most events don't. */
  | { readonly kind: 'settle' };

const paths = ['map.journey', 'people.journey', 'deep/more.journey', 'deep/people.journey', 'journey.config.json', 'deep'];
const path = fc.constantFrom(...paths.slice(0, 4));
const content = fc.oneof(
  journeyTexts,
  fc.constantFrom(
    'persona Sarah "Sarah"\n', 'import "people.journey"\njourney A "A" for Sarah {\n  stage "B"\n}\n', 'import "deep/people.journey"\nimport "map.journey"\njourney "A" for Sarah, Tom\n',
    'import "../people.journey"\njourney Shop "B" for Sarah\n', 'import "map.journey"\njourney "A" { stage "B" { step "C" { details Shop, A } } }\n', '',
  ),
);
const settings = fc.constantFrom('{ "rules": { "unknown-name": "off" } }', '{ "rules": { "unknown-name": "error" } }', '{}', '{');

const events: fc.Arbitrary<FileEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'close' as const), path }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('edit' as const, 'write' as const), path, text: content }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('write' as const), path: fc.constant('journey.config.json'), text: settings }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const) }) },
);

export interface FileSession {
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly FileEvent[];
}

export const fileSessions: fc.Arbitrary<FileSession> = fc.record({
  files: fc.dictionary(path, content, { maxKeys: 4, noNullPrototype: true }),
  events: fc.array(events, { minLength: 1, maxLength: 25, size: 'max' }),
});

/** Does what happens, and compares the server with a fresh one over the files that are left, with the same files open. */
export async function checkFiles({ files, events }: FileSession, openServer: OpenServer): Promise<void> {
  const disk = new Map(Object.entries(files));
  const editor = await openServer(files);
  for (const event of events) await apply(event, editor, disk);
  // A file that is open gives the server something to be asked about.
  if (!editor.openPaths().includes('last.journey')) await editor.open('last.journey', 'import "map.journey"\nimport "people.journey"\njourney "Last" for Sarah\n');
  const fresh = await openServer(Object.fromEntries(disk));
  for (const each of editor.openPaths()) await fresh.open(each, editor.text(each).getText(), editor.text(each).version);
  const closed = [...disk.keys()].filter((each) => each.endsWith('.journey') && !editor.openPaths().includes(each)).sort();
  await compare(editor, fresh, closed);
  await Promise.all([editor.close(), fresh.close()]);
}

async function apply(event: FileEvent, editor: Editor, disk: Map<string, string>): Promise<void> {
  const isOpen = (path: string): boolean => editor.openPaths().includes(path);
  switch (event.kind) {
    case 'open': return isOpen(event.path) ? undefined : editor.open(event.path, disk.get(event.path) ?? 'persona Tom "Tom"\n');
    case 'close': return isOpen(event.path) ? editor.closeFile(event.path) : undefined;
    case 'edit': return isOpen(event.path) ? editor.change(event.path, [{ text: event.text }]) : undefined;
    case 'write': return change([{ path: event.path, text: event.text }], editor, disk);
    case 'remove': return change([{ path: event.path, removed: true }], editor, disk);
    case 'rename': return rename(event, editor, disk);
    case 'settle': return editor.settle();
    default: return event satisfies never;
  }
}

async function change(changes: readonly DiskChange[], editor: Editor, disk: Map<string, string>): Promise<void> {
  for (const each of changes) {
    if ('text' in each) disk.set(each.path, each.text);
    else for (const path of [...disk.keys()]) if (path === each.path || path.startsWith(`${each.path}/`)) disk.delete(path);
  }
  await editor.onDisk(changes);
}

/** An editor that has the file open closes it under its old name, and opens it under the new one. */
async function rename({ path, to }: { readonly path: string; readonly to: string }, editor: Editor, disk: Map<string, string>): Promise<void> {
  const text = disk.get(path);
  if (text === undefined || path === to) return;
  const open = editor.openPaths().includes(path) ? editor.text(path).getText() : undefined;
  await change([{ path, removed: true }, { path: to, text }], editor, disk);
  if (open === undefined) return;
  await editor.closeFile(path);
  if (!editor.openPaths().includes(to)) await editor.open(to, open);
}
