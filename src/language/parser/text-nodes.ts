import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';

type Range = CstNode['range'];
type Position = Range['start'];

/** A part of the grammar that takes one token, and the type of that token. */
export interface TokenSource {
  readonly element: GrammarAST.AbstractElement;
  readonly tokenType: TokenType;
}

const untaken = 0xffff;

/**
 * The tokens of a text as lists of numbers. A workspace has millions of tokens and few of them are ever asked for, so that an object for each would
 * be most of the memory that a server needs.
 */
export class TokenTable {
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly taken: Uint16Array;
  private readonly leaves = new Map<number, TextLeaf>();
  private lineStarts: readonly number[] | undefined;

  /** @param sources what can take a token; a token remembers its position in this list */
  constructor(readonly text: string, tokens: readonly IToken[], private readonly sources: readonly TokenSource[]) {
    this.starts = new Uint32Array(tokens.length);
    this.ends = new Uint32Array(tokens.length);
    tokens.forEach(({ startOffset, endOffset = startOffset }, index) => {
      this.starts[index] = startOffset;
      this.ends[index] = endOffset + 1;
    });
    this.taken = new Uint16Array(tokens.length).fill(untaken);
  }

  take(index: number, source: number): void {
    this.taken[index] = source;
  }

  isTaken(index: number): boolean {
    return this.taken[index] !== untaken;
  }

  startOf(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  endOf(index: number): number {
    return this.ends[index] ?? this.text.length;
  }

  sourceOf(index: number): TokenSource {
    const source = this.sources[this.taken[index] ?? untaken];
    if (source === undefined) throw new Error('This token is in no element.');
    return source;
  }

  /** The one object for a token, so that it is the same for whoever asks. */
  leafOf(index: number, container: TextBlock): TextLeaf {
    const leaf = this.leaves.get(index) ?? new TextLeaf(this, index, container);
    this.leaves.set(index, leaf);
    return leaf;
  }

  positionAt(offset: number): Position {
    const starts = this.lineStarts ??= lineStartsOf(this.text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The part of a text that an element of the syntax tree, or a token of it, was read from. */
abstract class TextNode {
  abstract readonly offset: number;
  abstract readonly end: number;

  constructor(readonly tokens: TokenTable) {}

  /** Comments and white space are in no tree. */
  get hidden(): boolean {
    return false;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get text(): string {
    return this.tokens.text.slice(this.offset, this.end);
  }

  get range(): Range {
    return { start: this.tokens.positionAt(this.offset), end: this.tokens.positionAt(this.end) };
  }
}

/** One token. */
export class TextLeaf extends TextNode implements LeafCstNode {
  constructor(tokens: TokenTable, private readonly index: number, readonly container: TextBlock) {
    super(tokens);
  }

  get offset(): number {
    return this.tokens.startOf(this.index);
  }

  get end(): number {
    return this.tokens.endOf(this.index);
  }

  get grammarSource(): GrammarAST.AbstractElement {
    return this.tokens.sourceOf(this.index).element;
  }

  get tokenType(): TokenType {
    return this.tokens.sourceOf(this.index).tokenType;
  }

  get astNode(): AstNode {
    return this.container.astNode;
  }

  get root(): TextRoot {
    return this.container.root;
  }
}

/** Most elements hold no others, and one empty list serves them all. */
const none: TextBlock[] = [];

/** All that an element was read from, its block included. */
export class TextBlock extends TextNode implements CompositeCstNode {
  container?: TextBlock;
  grammarSource?: GrammarAST.AbstractElement;
  private blocks = none;
  private parts: readonly (TextBlock | TextLeaf)[] | undefined;
  private last: number;

  /** @param first the position of its first token */
  constructor(tokens: TokenTable, readonly astNode: AstNode, private readonly first: number) {
    super(tokens);
    this.last = first - 1;
  }

  /** Ends behind the token before this position. */
  close(next: number): void {
    this.last = next - 1;
    // A list that has grown keeps space for more, which would be most of the memory of so many short ones.
    this.blocks = this.blocks === none ? none : this.blocks.slice();
  }

  add(block: TextBlock, source: GrammarAST.AbstractElement): void {
    block.container = this;
    block.grammarSource = source;
    if (this.blocks === none) this.blocks = [block];
    else this.blocks.push(block);
  }

  get offset(): number {
    for (let index = this.first; index <= this.last; index++) if (this.tokens.isTaken(index)) return this.tokens.startOf(index);
    return 0;
  }

  get end(): number {
    for (let index = this.last; index >= this.first; index--) if (this.tokens.isTaken(index)) return this.tokens.endOf(index);
    return 0;
  }

  get content(): readonly (TextBlock | TextLeaf)[] {
    return this.parts ??= this.findParts();
  }

  get root(): TextRoot {
    if (this.container === undefined) throw new Error('A part of a text is in no text.');
    return this.container.root;
  }

  private findParts(): readonly (TextBlock | TextLeaf)[] {
    const parts: (TextBlock | TextLeaf)[] = [];
    let at = this.first;
    const addLeaves = (until: number): void => {
      for (; at < until; at++) if (this.tokens.isTaken(at)) parts.push(this.tokens.leafOf(at, this));
    };
    for (const block of this.blocks) {
      addLeaves(block.first);
      parts.push(block);
      at = block.last + 1;
    }
    addLeaves(this.last + 1);
    return parts;
  }
}

/** A whole text. */
export class TextRoot extends TextBlock implements RootCstNode {
  get fullText(): string {
    return this.tokens.text;
  }

  override get root(): this {
    return this;
  }
}
