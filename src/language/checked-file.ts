import type { LangiumDocument, Reference, ScopeProvider } from 'langium';
import type { JourneyFile, Line } from './generated/ast.js';
import type { JourneySharedServices } from './journey-services.js';
import { placeLines } from './placement.js';
import { listLines, type CheckedFile } from './rule.js';

/** Puts together what rules know about a document that has been read and linked. */
export function createCheckedFile(
  document: LangiumDocument<JourneyFile>,
  { shared, scopes }: { readonly shared: JourneySharedServices; readonly scopes: ScopeProvider },
): CheckedFile {
  const file = document.parseResult.value;
  const lines = listLines(file);
  const byType = groupByType(lines);
  return {
    file,
    document,
    placement: placeLines(file),
    lines,
    linesOfTypes: (...types) => types.flatMap((type) => byType.get(type) ?? []) as never,
    imports: shared.Imports,
    documents: shared.workspace.LangiumDocuments,
    workspaceRoot: shared.WorkspaceRoot(document.uri),
    now: shared.Now?.(),
    exists: (uri) => shared.KnownFiles.exists(uri),
    namesFor: (container, property) => scopes.getScope({ container, property, reference: { $refText: '' } as Reference }).getAllElements().map(({ name }) => name),
  };
}

function groupByType(lines: readonly Line[]): ReadonlyMap<Line['$type'], readonly Line[]> {
  const groups = new Map<Line['$type'], Line[]>();
  for (const line of lines) {
    const group = groups.get(line.$type);
    if (group) group.push(line);
    else groups.set(line.$type, [line]);
  }
  return groups;
}
