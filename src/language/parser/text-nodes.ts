import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';

type Range = CstNode['range'];

/** The part of a text that an element of the syntax tree was read from. Much smaller than what Langium builds for any grammar. */
abstract class TextNode {
  container?: TextBlock;
  grammarSource?: GrammarAST.AbstractElement;
  /** Comments and white space are in no tree. */
  readonly hidden = false;
  abstract readonly offset: number;
  abstract readonly end: number;

  get length(): number {
    return this.end - this.offset;
  }

  get root(): TextRoot {
    const root = this.container?.root ?? this;
    if (!(root instanceof TextRoot)) throw new Error('A part of a text is in no text.');
    return root;
  }

  get text(): string {
    return this.root.fullText.slice(this.offset, this.end);
  }
}

/** One token. */
export class TextLeaf extends TextNode implements LeafCstNode {
  constructor(private readonly token: IToken) {
    super();
  }

  get offset(): number {
    return this.token.startOffset;
  }

  get end(): number {
    return endOf(this.token);
  }

  get tokenType(): TokenType {
    return this.token.tokenType;
  }

  get astNode(): AstNode {
    if (this.container === undefined) throw new Error('A token is in no element.');
    return this.container.astNode;
  }

  /** Tokens count lines and columns from 1, and name their last character; the tree counts from 0, and ends behind it. */
  get range(): Range {
    const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = this.token;
    return { start: { line: startLine - 1, character: startColumn - 1 }, end: { line: endLine - 1, character: endColumn } };
  }
}

/** All that an element was read from, its block included. */
export class TextBlock extends TextNode implements CompositeCstNode {
  content: (TextBlock | TextLeaf)[] = [];

  constructor(readonly astNode: AstNode) {
    super();
  }

  get offset(): number {
    return this.content[0]?.offset ?? 0;
  }

  get end(): number {
    return this.content.at(-1)?.end ?? 0;
  }

  get range(): Range {
    const [first, last] = [this.content[0], this.content.at(-1)];
    if (first === undefined || last === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return { start: first.range.start, end: last.range.end };
  }
}

/** A whole text. */
export class TextRoot extends TextBlock implements RootCstNode {
  constructor(astNode: AstNode, readonly fullText: string, content: (TextBlock | TextLeaf)[]) {
    super(astNode);
    this.content = content;
    for (const part of content) part.container = this;
  }

  override get root(): this {
    return this;
  }
}

function endOf({ startOffset, endOffset = startOffset }: IToken): number {
  return endOffset + 1;
}
