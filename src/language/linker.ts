import { Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { referencesIn } from './parser/journey-parser.js';

/** Resolves the references that the parser has met, without a search through the tree for them. */
export class JourneyLinker extends DefaultLinker {
  override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    await interruptAndCheck(cancelToken);
    for (const info of referencesIn(document)) this.doLink(info, document);
  }
}
