import { AstUtils, GrammarUtils, type AstNode, type CstNode, type LangiumDocument, type ReferenceInfo } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { EditorServices } from './editing-module.js';
import { isNamed, nameNodeOf } from './occurrences.js';

/** What a name is of, in the words that every colour theme knows. */
const typesOfNames: Readonly<Record<string, SemanticTokenTypes>> = {
  Persona: SemanticTokenTypes.class, Actor: SemanticTokenTypes.class, Team: SemanticTokenTypes.interface, System: SemanticTokenTypes.struct,
  Channel: SemanticTokenTypes.enum, Evidence: SemanticTokenTypes.type, Metric: SemanticTokenTypes.variable, Lane: SemanticTokenTypes.typeParameter,
  Journey: SemanticTokenTypes.namespace, Stage: SemanticTokenTypes.namespace, Step: SemanticTokenTypes.function,
  AlternativePath: SemanticTokenTypes.method, Pain: SemanticTokenTypes.event, Opportunity: SemanticTokenTypes.event,
};

/** Words that are neither keywords nor names, by the property that holds them: values of a list, and labels of the author's own. */
const typesOfWords: Readonly<Record<string, Readonly<Record<string, SemanticTokenTypes>>>> = {
  WordMember: { value: SemanticTokenTypes.enumMember },
  Channel: { presence: SemanticTokenTypes.enumMember },
  Reviewed: { unit: SemanticTokenTypes.enumMember },
  Time: { unit: SemanticTokenTypes.enumMember },
  Tags: { tags: SemanticTokenTypes.string },
};

/** Colours what only the language knows: what a name is the name of, also where it looks like a keyword. */
export class JourneySemanticTokenProvider extends AbstractSemanticTokenProvider {
  constructor(private readonly services: EditorServices) {
    super(services);
  }

  /** In one go: the tokens of one request are gathered in fields that the next request takes over. */
  protected override computeHighlighting(document: LangiumDocument, acceptor: SemanticTokenAcceptor): Promise<void> {
    const nodes = AstUtils.streamAst(document.parseResult.value, this.currentRange && { range: this.currentRange });
    for (const node of nodes) this.highlightElement(node, acceptor);
    return Promise.resolve();
  }

  protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
    const name = isNamed(node) ? nameNodeOf(node) : undefined;
    if (name) accept(acceptor, name, typesOfNames[node.$type] ?? SemanticTokenTypes.property, SemanticTokenModifiers.declaration);
    for (const info of AstUtils.streamReferences(node)) {
      if (info.reference.$refNode) accept(acceptor, info.reference.$refNode, this.typeOf(info));
    }
    for (const [property, type] of Object.entries(typesOfWords[node.$type] ?? {})) {
      for (const word of GrammarUtils.findNodesForProperty(node.$cstNode, property)) {
        if (/^[^"“”„‟«»「」『』]/.test(word.text)) accept(acceptor, word, type);
      }
    }
  }

  /** What nothing declares is coloured as what it should be. */
  private typeOf(info: ReferenceInfo): SemanticTokenTypes {
    const target = 'ref' in info.reference ? info.reference.ref : undefined;
    const type = target?.$type ?? this.services.shared.AstReflection.getReferenceType(info);
    return typesOfNames[type] ?? SemanticTokenTypes.property;
  }
}

function accept(acceptor: SemanticTokenAcceptor, cst: CstNode, type: SemanticTokenTypes, modifier?: SemanticTokenModifiers): void {
  acceptor({ cst, type, ...(modifier && { modifier }) });
}
