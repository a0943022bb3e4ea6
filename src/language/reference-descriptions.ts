import {
  isReference, UriUtils,
  type AstNodeDescription, type AstNodeLocator, type DocumentSegment, type LangiumDocument, type ReferenceDescription, type ReferenceDescriptionProvider, type ReferenceInfo, type URI,
} from 'langium';
import { segmentOf } from './ast-descriptions.js';
import { referencesIn } from './parser/journey-parser.js';
import type { JourneyServices } from './journey-services.js';

/**
 * Says for the index which references lead into other files, so that it knows whom a change affects. Those within a file are found in its tree.
 * Where a reference stands is worked out when somebody asks, which few do.
 */
export class JourneyReferenceDescriptions implements ReferenceDescriptionProvider {
  private readonly locator: AstNodeLocator;

  constructor(services: JourneyServices) {
    this.locator = services.workspace.AstNodeLocator;
  }

  createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
    const descriptions: ReferenceDescription[] = [];
    for (const info of referencesIn(document)) {
      const target = isReference(info.reference) ? info.reference.$nodeDescription : undefined;
      if (target && !UriUtils.equals(target.documentUri, document.uri)) descriptions.push(new LazyReferenceDescription(info, target, document.uri, this.locator));
    }
    return Promise.resolve(descriptions);
  }
}

class LazyReferenceDescription implements ReferenceDescription {
  readonly local = false;

  constructor(private readonly info: ReferenceInfo, private readonly target: AstNodeDescription, readonly sourceUri: URI, private readonly locator: AstNodeLocator) {}

  get targetUri(): URI {
    return this.target.documentUri;
  }

  get targetPath(): string {
    return this.target.path;
  }

  get sourcePath(): string {
    return this.locator.getAstNodePath(this.info.container);
  }

  get segment(): DocumentSegment {
    return segmentOf(this.info.reference.$refNode);
  }
}
