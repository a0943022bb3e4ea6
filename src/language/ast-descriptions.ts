import { AstUtils, type AstNode, type AstNodeDescription, type AstNodeDescriptionProvider, type AstNodeLocator, type CstNode, type DocumentSegment, type LangiumDocument, type NameProvider, type URI } from 'langium';
import type { JourneyServices } from './journey-services.js';

/** Describes what names lead to. Where an element stands is worked out when somebody asks, which few do. */
export class JourneyDescriptions implements AstNodeDescriptionProvider {
  private readonly locator: AstNodeLocator;
  private readonly names: NameProvider;

  constructor(services: JourneyServices) {
    this.locator = services.workspace.AstNodeLocator;
    this.names = services.references.NameProvider;
  }

  createDescription(node: AstNode, name = this.names.getName(node), document: LangiumDocument = AstUtils.getDocument(node)): AstNodeDescription {
    if (name === undefined) throw new Error('What has no name can’t be referred to.');
    return new LazyDescription(node, name, document.uri, this.locator, this.names);
  }
}

class LazyDescription implements AstNodeDescription {
  constructor(
    readonly node: AstNode, readonly name: string, readonly documentUri: URI, private readonly locator: AstNodeLocator, private readonly names: NameProvider,
  ) {}

  get type(): string {
    return this.node.$type;
  }

  get path(): string {
    return this.locator.getAstNodePath(this.node);
  }

  get nameSegment(): DocumentSegment {
    return segmentOf(this.names.getNameNode(this.node) ?? this.node.$cstNode);
  }

  get selectionSegment(): DocumentSegment {
    return segmentOf(this.node.$cstNode);
  }
}

/** Where a part stands. Langium's own function brings all that it knows about syntax trees along. Throws an Error for no part. */
export function segmentOf(part: CstNode | undefined): DocumentSegment {
  if (part === undefined) throw new Error('This stands nowhere in the text.');
  const { range, offset, end } = part;
  return { range, offset, end, length: end - offset };
}
