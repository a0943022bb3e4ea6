import type { IToken } from 'chevrotain';
import type { AstNode, AstReflection, GrammarAST, Linker, ReferenceInfo } from 'langium';
import { convertToken } from '../value-converter.js';
import { allTokenTypes } from '../reading/tokens.js';
import { TextBlock, TextRoot, TokenTable, type TokenSource } from './text-nodes.js';

/** An element of the syntax tree while it is being read. */
type OpenNode = { -readonly [Key in keyof AstNode]: AstNode[Key] } & Record<string, unknown>;

/** How far a reading has come. */
interface ParserState {
  readonly tokens: readonly IToken[];
  at: number;
  readonly table: TokenTable;
  /** What the tokens are read into. */
  open: OpenElement;
  readonly references: ReferenceInfo[];
}

interface OpenElement {
  readonly node: OpenNode;
  readonly block: TextBlock;
}

/** A part of the grammar, ready to read. The next token tells which part comes, and whether an optional one is there. */
interface Part {
  /** The names of the tokens that the part can begin with. */
  readonly first: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
  readonly read: (state: ParserState) => void;
}

/** Reads an element of a rule. */
type ReadElement = (state: ParserState) => OpenElement;

interface CompiledRule {
  readonly first: ReadonlySet<string>;
  readonly read: ReadElement;
}

/** Reads the tokens of a whole text. @throws where they don't fit the grammar */
export type ParseTokens = (text: string, tokens: readonly IToken[]) => Parsed;

export interface Parsed {
  readonly value: AstNode;
  /** All references in the tree, in their order, so that nobody has to search for them. */
  readonly references: readonly ReferenceInfo[];
}

export interface GrammarServices {
  readonly reflection: AstReflection;
  readonly linker: Pick<Linker, 'buildReference'>;
}

/**
 * Makes functions of the grammar's rules that read tokens into a syntax tree. Langium's own parser is made for any grammar and any text, and is slow to
 * build and to read with. This one asks more: that one token tells what comes, and that the tokens fit, for which the reader in front of it cares.
 */
export function compileGrammar(grammar: GrammarAST.Grammar, services: GrammarServices): ParseTokens {
  const entry = grammar.rules.find((rule) => isParserRule(rule) && rule.entry);
  if (!isParserRule(entry)) throw new Error('The grammar has no entry rule.');
  const compiler = new GrammarCompiler(services);
  const { read } = compiler.compileRule(entry);
  return (text, tokens) => {
    const table = new TokenTable(text, tokens, compiler.sources);
    const state: ParserState = { tokens, at: 0, table, open: outside, references: [] };
    const { node } = read(state);
    if (state.at < tokens.length) throw new Error(`The grammar ends before ${tokens[state.at]?.image ?? ''}.`);
    return { value: node, references: state.references };
  };
}

/** What is open before a text begins. */
const outside: OpenElement = { node: { $type: 'outside' }, block: new TextBlock(new TokenTable('', [], []), { $type: 'outside' }, 0) };

class GrammarCompiler {
  /** Rules call each other in circles, so a rule is known before it is finished. */
  private readonly rules = new Map<GrammarAST.ParserRule, CompiledRule>();

  /** All that takes a token. */
  readonly sources: TokenSource[] = [];

  constructor(private readonly services: GrammarServices) {}

  compileRule(rule: GrammarAST.ParserRule): CompiledRule {
    const known = this.rules.get(rule);
    if (known) return known;
    let reader: ReadElement | undefined;
    const compiled: CompiledRule = { first: firstOf(rule.definition), read: (state) => (reader ??= this.readerOf(rule))(state) };
    this.rules.set(rule, compiled);
    return compiled;
  }

  private readerOf(rule: GrammarAST.ParserRule): ReadElement {
    const choices = choicesOf(rule.definition);
    // An element is called like the rule that reads it, in our grammar.
    if (choices === undefined) return this.nodeReader(rule.name, this.compile(rule.definition));
    const byToken = tableOf(choices.map((choice) => this.compileRule(choice)));
    return (state) => choose(byToken, state).read(state);
  }

  private nodeReader(type: string, { read }: Part): ReadElement {
    const { properties } = this.services.reflection.getTypeMetaData(type);
    const lists = Object.entries(properties).filter(([, { defaultValue }]) => Array.isArray(defaultValue)).map(([name]) => name);
    // What all elements of a type share, which is most of what they have, is held once for all of them.
    const prototype: OpenNode = { $type: type, ...Object.fromEntries(lists.map((name) => [name, none])) };
    return (state) => {
      const around = state.open;
      const node = Object.create(prototype) as OpenNode;
      const block = new (around === outside ? TextRoot : TextBlock)(state.table, node, state.at);
      node.$cstNode = block;
      const element = state.open = { node, block };
      read(state);
      block.close(state.at);
      for (const name of lists) if (node[name] !== none) node[name] = (node[name] as unknown[]).slice();
      state.open = around;
      return element;
    };
  }

  private compile(element: GrammarAST.AbstractElement): Part {
    const part = this.compileOnce(element);
    const { first, read } = part;
    switch (element.cardinality) {
      case undefined:
        return part;
      case '?':
        return { first, mayBeEmpty: true, read: (state) => { if (begins(first, state)) read(state); } };
      case '*':
        return { first, mayBeEmpty: true, read: (state) => { while (begins(first, state)) read(state); } };
      case '+':
        return { first, mayBeEmpty: part.mayBeEmpty, read: (state) => { do read(state); while (begins(first, state)); } };
      default:
        return element.cardinality satisfies never;
    }
  }

  private compileOnce(element: GrammarAST.AbstractElement): Part {
    if (isKeyword(element)) return this.keyword(element);
    if (isAssignment(element)) return this.compileAssignment(element, element.terminal);
    if (isGroup(element)) return inOrder(element.elements.map((each) => this.compile(each)));
    if (isAlternatives(element)) return oneOf(element.elements.map((each) => this.compile(each)));
    if (isAction(element) && element.feature === undefined) return { first: new Set(), mayBeEmpty: true, read: () => undefined };
    if (isRuleCall(element) && isParserRule(element.rule.ref) && element.rule.ref.fragment) return this.compile(element.rule.ref.definition);
    throw new Error(`The parser knows no ${element.$type} like this: ${element.$cstNode?.text ?? ''}`);
  }

  private keyword(element: GrammarAST.Keyword): Part {
    const take = this.taker(element, element.value);
    return { first: only(element.value), mayBeEmpty: false, read: (state) => { take(state); } };
  }

  /** Takes the next token, which is of this type. One that the reader has made up is no part of the text, and of none of its elements. */
  private taker(element: GrammarAST.AbstractElement, type: string): (state: ParserState) => IToken | undefined {
    const tokenType = allTokenTypes[type];
    if (tokenType === undefined) throw new Error(`The reader knows no token ${type}.`);
    const source = this.sources.push({ element, tokenType }) - 1;
    return (state) => {
      const token = state.tokens[state.at];
      if (token?.tokenType.name !== type) throw new Error(`The grammar has ${type} here, and the text ${token?.image ?? 'ends'}.`);
      if (!token.isInsertedInRecovery) state.table.take(state.at, source);
      state.at += 1;
      return token.isInsertedInRecovery ? undefined : token;
    };
  }

  private compileAssignment(assignment: GrammarAST.Assignment, value: GrammarAST.AbstractElement): Part {
    if (isAlternatives(value)) return oneOf(value.elements.map((each) => this.compileAssignment(assignment, each)));
    if (isKeyword(value)) return this.assignToken(assignment, value, value.value, (image) => image);
    if (isCrossReference(value) && isRuleCall(value.terminal)) return this.assignReference(assignment, value.terminal);
    if (isRuleCall(value) && isParserRule(value.rule.ref)) return this.assignNode(assignment, value, value.rule.ref);
    if (isRuleCall(value)) return this.assignToken(assignment, value, value.rule.$refText, convertToken(value.rule.$refText));
    throw new Error(`The parser can't assign a ${value.$type} to ${assignment.feature}.`);
  }

  private assignToken(assignment: GrammarAST.Assignment, source: GrammarAST.AbstractElement, type: string, convert: (image: string) => unknown): Part {
    const put = putter(assignment);
    const take = this.taker(source, type);
    return {
      first: only(type),
      mayBeEmpty: false,
      read(state) {
        const token = take(state);
        if (token) put(state.open.node, convert(token.image));
      },
    };
  }

  private assignReference(assignment: GrammarAST.Assignment, terminal: GrammarAST.RuleCall): Part {
    const { feature: property } = assignment;
    const type = terminal.rule.$refText;
    const convert = convertToken(type);
    const put = putter(assignment);
    const { linker } = this.services;
    const take = this.taker(terminal, type);
    return {
      first: only(type),
      mayBeEmpty: false,
      read(state) {
        const token = take(state);
        if (token === undefined) return;
        const { node: container, block } = state.open;
        const leaf = state.table.leafOf(state.at - 1, block);
        const reference = linker.buildReference(container, property, leaf, String(convert(token.image)));
        const index = put(container, reference);
        state.references.push(index === undefined ? { reference, container, property } : { reference, container, property, index });
      },
    };
  }

  private assignNode(assignment: GrammarAST.Assignment, source: GrammarAST.RuleCall, rule: GrammarAST.ParserRule): Part {
    const { first, read } = this.compileRule(rule);
    const put = putter(assignment);
    const { feature } = assignment;
    return {
      first,
      mayBeEmpty: false,
      read(state) {
        const { open: { node: container, block: around } } = state;
        const { node, block } = read(state);
        around.add(block, source);
        node.$container = container;
        node.$containerProperty = feature;
        const index = put(container, node);
        if (index !== undefined) node.$containerIndex = index;
      },
    };
  }
}

/** Most lists of most lines are empty, and one empty list serves them all. */
const none: readonly unknown[] = [];

/** Puts a value into a property; returns its index where the property is a list. */
function putter({ feature, operator }: GrammarAST.Assignment): (node: OpenNode, value: unknown) => number | undefined {
  if (operator !== '+=') return (node, value) => { node[feature] = value; return undefined; };
  return (node, value) => {
    const list = node[feature];
    if (Array.isArray(list) && list !== none) return list.push(value) - 1;
    node[feature] = [value];
    return 0;
  };
}

/** The rules that a rule chooses from; undefined where it is no such choice. */
function choicesOf(element: GrammarAST.AbstractElement): readonly GrammarAST.ParserRule[] | undefined {
  if (!isAlternatives(element)) return undefined;
  const rules = element.elements.flatMap((each) => (isRuleCall(each) && isParserRule(each.rule.ref) && !each.rule.ref.fragment ? [each.rule.ref] : []));
  return rules.length === element.elements.length ? rules : undefined;
}

function inOrder(parts: readonly Part[]): Part {
  const needed = parts.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const leading = needed < 0 ? parts : parts.slice(0, needed + 1);
  return {
    first: union(leading),
    mayBeEmpty: needed < 0,
    read(state) {
      for (const part of parts) part.read(state);
    },
  };
}

function oneOf(parts: readonly Part[]): Part {
  const byToken = tableOf(parts);
  return { first: union(parts), mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty), read: (state) => { choose(byToken, state).read(state); } };
}

function union(parts: readonly { readonly first: ReadonlySet<string> }[]): ReadonlySet<string> {
  const [one] = parts;
  return one !== undefined && parts.length === 1 ? one.first : new Set(parts.flatMap(({ first }) => [...first]));
}

/** Half of all parts begin with one token, and many with the same one. */
const singles = new Map<string, ReadonlySet<string>>();

function only(type: string): ReadonlySet<string> {
  const known = singles.get(type) ?? new Set([type]);
  singles.set(type, known);
  return known;
}

/** What to read next, by the name of the next token. */
function tableOf<T extends { readonly first: ReadonlySet<string> }>(parts: readonly T[]): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const part of parts) {
    for (const name of part.first) {
      if (table.has(name)) throw new Error(`The grammar is ambiguous: two alternatives begin with ${name}.`);
      table.set(name, part);
    }
  }
  return table;
}

/** The tokens that an element can begin with, found without compiling it, since rules call each other in circles. */
function firstOf(element: GrammarAST.AbstractElement): ReadonlySet<string> {
  if (isKeyword(element)) return only(element.value);
  if (isAssignment(element)) return firstOf(element.terminal);
  if (isAlternatives(element)) return union(element.elements.map((each) => ({ first: firstOf(each) })));
  if (isGroup(element)) return firstOfGroup(element.elements);
  if (isRuleCall(element)) return isParserRule(element.rule.ref) ? firstOf(element.rule.ref.definition) : only(element.rule.$refText);
  return new Set();
}

function firstOfGroup(elements: readonly GrammarAST.AbstractElement[]): ReadonlySet<string> {
  const needed = elements.findIndex((each) => each.cardinality !== '?' && each.cardinality !== '*' && !isAction(each));
  return union(elements.slice(0, needed < 0 ? undefined : needed + 1).map((each) => ({ first: firstOf(each) })));
}

function begins(first: ReadonlySet<string>, { tokens, at }: ParserState): boolean {
  const token = tokens[at];
  return token !== undefined && first.has(token.tokenType.name);
}

function choose<T>(byToken: ReadonlyMap<string, T>, { tokens, at }: ParserState): T {
  const choice = byToken.get(tokens[at]?.tokenType.name ?? '');
  if (choice === undefined) throw new Error(`Nothing in the grammar begins with ${tokens[at]?.image ?? 'the end of the text'} here.`);
  return choice;
}

// Langium's own questions ask its description of all grammars, which takes as long to load as to compile this one.
const isAction = isOfType<GrammarAST.Action>('Action');
const isAlternatives = isOfType<GrammarAST.Alternatives>('Alternatives');
const isAssignment = isOfType<GrammarAST.Assignment>('Assignment');
const isCrossReference = isOfType<GrammarAST.CrossReference>('CrossReference');
const isGroup = isOfType<GrammarAST.Group>('Group');
const isKeyword = isOfType<GrammarAST.Keyword>('Keyword');
const isParserRule = isOfType<GrammarAST.ParserRule>('ParserRule');
const isRuleCall = isOfType<GrammarAST.RuleCall>('RuleCall');

function isOfType<Node extends AstNode>(type: Node['$type']): (node: AstNode | undefined) => node is Node {
  return (node): node is Node => node?.$type === type;
}
