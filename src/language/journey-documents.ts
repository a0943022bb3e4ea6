import { DefaultLangiumDocuments, stream, type LangiumDocument, type Stream, type URI } from 'langium';

/** Lists files in the order of their addresses, and not in the one in which they became known, which nobody can know. */
export class JourneyDocuments extends DefaultLangiumDocuments {
  /** Kept until a file comes or goes, since all files are looked at on each keystroke. */
  private sorted: readonly LangiumDocument[] | undefined;

  override get all(): Stream<LangiumDocument> {
    this.sorted ??= super.all.toArray().sort(byUri);
    return stream(this.sorted);
  }

  override addDocument(document: LangiumDocument): void {
    super.addDocument(document);
    this.sorted = undefined;
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    this.sorted = undefined;
    return super.deleteDocument(uri);
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    this.sorted = undefined;
    return super.deleteDocuments(folder);
  }
}

function byUri(a: LangiumDocument, b: LangiumDocument): number {
  return compareText(a.uri.toString(), b.uri.toString());
}

/** The same order on every machine, whatever language it speaks. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
