import type { AstNode, GrammarAST } from 'langium';

/** A node of a grammar while it is told what it is in. */
type OpenNode = { -readonly [Key in keyof AstNode]: AstNode[Key] };

/** What the JSON of a grammar is made of. */
type Part = OpenNode | Link | string | number | boolean | readonly Part[];

interface Link {
  readonly $ref: string;
  ref?: GrammarAST.AbstractRule;
  $refText?: string;
}

/**
 * Makes a grammar of its JSON, as far as `compileGrammar` and those who look into the tree ask: what names a rule leads to it, and parts know
 * what they are in. Langium's own loader does more, and brings all of Langium along for it.
 */
export function loadGrammar(json: string): GrammarAST.Grammar {
  const grammar = JSON.parse(json) as GrammarAST.Grammar;
  settle(grammar, grammar.rules);
  return grammar;
}

function settle(node: OpenNode, rules: readonly GrammarAST.AbstractRule[]): void {
  // Loops, and no lists or functions for each part: this runs once in a process, before anything is compiled well.
  for (const property in node) {
    const value = (node as unknown as Readonly<Record<string, Part>>)[property];
    if (Array.isArray(value)) for (let index = 0; index < value.length; index++) settlePart(value[index] as Part, node, rules);
    else if (value !== undefined) settlePart(value, node, rules);
  }
}

function settlePart(part: Part, container: OpenNode, rules: readonly GrammarAST.AbstractRule[]): void {
  if (typeof part !== 'object') return;
  if ('$ref' in part) follow(part, rules);
  if (!('$type' in part)) return;
  settle(part, rules);
  part.$container = container;
}

const toRule = '#/rules@';

/** References name types besides rules; nobody asks for those. */
function follow(link: Link, rules: readonly GrammarAST.AbstractRule[]): void {
  const rule = link.$ref.startsWith(toRule) ? rules[Number(link.$ref.slice(toRule.length))] : undefined;
  if (rule === undefined) return;
  link.ref = rule;
  link.$refText = rule.name;
}
