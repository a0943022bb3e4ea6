import type { LangiumDocument, LangiumDocuments, URI } from 'langium';
import { isImport, isJourneyFile, type Import, type JourneyFile } from './generated/ast.js';
import { placeLines } from './placement.js';
import { resolvePath, type PathRefusal, type WorkspaceRoot } from './paths.js';

/** One `import` and where it leads. */
export interface ResolvedImport {
  readonly node: Import;
  readonly uri?: URI;
  readonly refusal?: PathRefusal;
}

/** Knows which files a file imports. An import brings in what the other file itself declares, and nothing that it imports in turn. */
export class Imports {
  constructor(private readonly documents: () => LangiumDocuments, private readonly workspaceRoot: WorkspaceRoot) {}

  /** The imports of a document, those that lead nowhere included. */
  of(document: LangiumDocument): readonly ResolvedImport[] {
    const file = document.parseResult.value;
    if (!isJourneyFile(file)) return [];
    const root = this.workspaceRoot(document.uri);
    return placeLines(file).linesOf(file).filter(isImport).map((node) => {
      if (node.path === undefined) return { node };
      return { node, ...resolvePath(document.uri, node.path, root) };
    });
  }

  /** The documents that are imported and there, each once, in the order of the imports. */
  documentsOf(document: LangiumDocument): readonly LangiumDocument<JourneyFile>[] {
    const found = new Set<LangiumDocument<JourneyFile>>();
    for (const { uri } of this.of(document)) {
      const imported = uri && this.documents().getDocument(uri);
      if (imported && imported !== document && isJourneyDocument(imported)) found.add(imported);
    }
    return [...found];
  }

  /** Whether following the imports of `from` comes to `to`. */
  leadsTo(from: LangiumDocument, to: LangiumDocument): boolean {
    const seen = new Set<LangiumDocument>([from]);
    for (const document of seen) {
      if (document === to) return true;
      for (const imported of this.documentsOf(document)) seen.add(imported);
    }
    return false;
  }
}

export function isJourneyDocument(document: LangiumDocument): document is LangiumDocument<JourneyFile> {
  return isJourneyFile(document.parseResult.value);
}
