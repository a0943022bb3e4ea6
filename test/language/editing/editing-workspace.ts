import { inject, URI, type LangiumDocument } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import { editingModule, sharedEditingModule, type EditorServices, type EditorSharedServices } from '../../../src/language/editing/editing-module.js';
import { JourneyMapsGeneratedModule, JourneyMapsGeneratedSharedModule } from '../../../src/language/generated/module.js';
import { journeyModule, journeySharedModule } from '../../../src/language/journey-services.js';
import { findWorkspaceRoot } from '../../../src/language/paths.js';
import { fileUri, MemoryFiles } from '../memory-files.js';

/** The services of an editor without a connection, over files in memory. */
export interface EditingWorkspace {
  readonly services: EditorServices & { readonly shared: EditorSharedServices };
  readonly files: MemoryFiles;
  /** The document of a file, by its path in the workspace. */
  readonly document: (path: string) => LangiumDocument;
}

/** Opens a workspace of these files, all of them built and checked. */
export async function openWorkspace(texts: Readonly<Record<string, string>>): Promise<EditingWorkspace> {
  const files = new MemoryFiles();
  files.add(texts);
  const services = createEditingServices(files);
  const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = services.shared.workspace;
  await WorkspaceManager.initializeWorkspace([]);
  const journeys = Object.keys(texts).filter((path) => path.endsWith('.journey'));
  const documents = await Promise.all(journeys.map((path) => LangiumDocuments.getOrCreateDocument(URI.parse(fileUri(path)))));
  await DocumentBuilder.build(documents, { validation: true });
  return {
    services,
    files,
    document: (path) => {
      const found = LangiumDocuments.getDocument(URI.parse(fileUri(path)));
      if (found === undefined) throw new Error(`The workspace has no ${path}.`);
      return found;
    },
  };
}

function createEditingServices(files: MemoryFiles): EditingWorkspace['services'] {
  const shared: EditorSharedServices = inject(
    createDefaultSharedModule({ fileSystemProvider: () => files }),
    JourneyMapsGeneratedSharedModule,
    journeySharedModule({ fileSystem: files, workspaceRoot: (uri) => findWorkspaceRoot(uri, [{ uri: 'file:///workspace', name: 'workspace' }]), now: () => new Date(2026, 10, 14, 12) }),
    sharedEditingModule,
  );
  const services = inject(createDefaultModule({ shared }), JourneyMapsGeneratedModule, journeyModule, editingModule, { shared: () => shared });
  shared.ServiceRegistry.register(services);
  return services;
}

/** Takes the cursor `<|>` out of a text. */
export function cutCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('<|>');
  if (offset < 0) throw new Error('The text has no cursor <|>.');
  return { text: marked.replace('<|>', ''), offset };
}

/** Takes the ranges `<|…|>` out of a text. Offsets are of the text without marks; ranges are in the order of their beginnings. */
export function cutRanges(marked: string): { readonly text: string; readonly ranges: readonly { readonly start: number; readonly end: number }[] } {
  const open: { start: number; end: number }[] = [];
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(<\||\|>)/)) {
    if (part === '<|') {
      const range = { start: text.length, end: text.length };
      open.push(range);
      ranges.push(range);
    } else if (part === '|>') {
      const range = open.pop();
      if (range === undefined) throw new Error('A range ends that did not begin.');
      range.end = text.length;
    } else text += part;
  }
  return { text, ranges };
}
