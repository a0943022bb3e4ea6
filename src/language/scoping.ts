import {
  AstUtils, EMPTY_SCOPE, MapScope, MultiMap, WorkspaceCache,
  type AstNode, type AstNodeDescription, type AstNodeDescriptionProvider, type AstReflection, type IndexManager, type LangiumDocument,
  type LocalSymbols, type ReferenceInfo, type Scope, type ScopeComputation, type ScopeProvider,
} from 'langium';
import { builtInUri } from './built-in-document.js';
import * as ast from './generated/ast.js';
import type { Imports } from './imports.js';
import type { JourneyServices } from './journey-services.js';
import { placeLines } from './placement.js';

/** What other files can name: the declarations and journeys of a file, also where one stands in the wrong place. */
export class JourneyScopeComputation implements ScopeComputation {
  private readonly descriptions: AstNodeDescriptionProvider;

  constructor(services: JourneyServices) {
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
  }

  collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const file = document.parseResult.value;
    const lines = ast.isJourneyFile(file) ? placeLines(file).linesOf(file) : [];
    const named = lines.flatMap((line) => ('name' in line ? [{ line, name: line.name }] : []));
    return Promise.resolve(named.map(({ line, name }) => this.descriptions.createDescription(line, name, document)));
  }

  /** Names inside a journey are found by the scope provider, which knows that they belong to the whole journey. */
  collectLocalSymbols(): Promise<LocalSymbols> {
    return Promise.resolve(new MultiMap<AstNode, AstNodeDescription>());
  }
}

/** Names resolve in the file and over its imports; names of stages, steps, pains and paths belong to their journey. */
export class JourneyScopeProvider implements ScopeProvider {
  private readonly index: IndexManager;
  private readonly reflection: AstReflection;
  private readonly imports: Imports;
  private readonly descriptions: AstNodeDescriptionProvider;
  private readonly declarations: WorkspaceCache<string, Scope>;
  /** A changed text gets a new tree, so what is kept with a journey of a tree stays true. */
  private readonly elements = new WeakMap<ast.Journey, Readonly<Record<ElementType, Scope>>>();

  constructor(services: JourneyServices) {
    this.index = services.shared.workspace.IndexManager;
    this.reflection = services.shared.AstReflection;
    this.imports = services.Imports;
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
    this.declarations = new WorkspaceCache(services.shared);
  }

  getScope(context: ReferenceInfo): Scope {
    const type = this.reflection.getReferenceType(context);
    if (isElementType(type)) return this.elementScope(type, context.container);
    const document = AstUtils.getDocument(context.container);
    return this.declarations.get(`${type} ${document.uri.toString()}`, () => this.declarationScope(type, document));
  }

  /** Own declarations hide imported ones, and both hide what is built in. */
  private declarationScope(type: string, document: LangiumDocument): Scope {
    const uris = [builtInUri, ...this.imports.documentsOf(document).map(({ uri }) => uri).reverse(), document.uri];
    return new MapScope(uris.flatMap((uri) => this.index.allElements(type, new Set([uri.toString()])).toArray()));
  }

  private elementScope(type: ElementType, node: AstNode): Scope {
    const journey = AstUtils.getContainerOfType(node, ast.isJourney);
    if (journey === undefined) return EMPTY_SCOPE;
    const scopes = this.elements.get(journey) ?? this.describeElements(journey);
    this.elements.set(journey, scopes);
    return scopes[type];
  }

  private describeElements(journey: ast.Journey): Readonly<Record<ElementType, Scope>> {
    const described: Record<ElementType, AstNodeDescription[]> = { Step: [], Pain: [] };
    for (const node of AstUtils.streamAllContents(journey)) {
      if (isElementType(node.$type) && 'name' in node && typeof node.name === 'string') {
        described[node.$type].push(this.descriptions.createDescription(node, node.name));
      }
    }
    return { Step: new MapScope(described.Step), Pain: new MapScope(described.Pain) };
  }
}

type ElementType = 'Step' | 'Pain';

function isElementType(type: string): type is ElementType {
  return type === 'Step' || type === 'Pain';
}
