import type { AstNode, GrammarAST } from 'langium';

interface Link {
  $ref: string;
  ref?: GrammarAST.AbstractRule;
  $refText?: string;
}

/** A node of a grammar while its places are written into it. */
type OpenNode = { -readonly [Key in keyof AstNode]: AstNode[Key] };

/**
 * Makes a grammar of its JSON, as far as `compileGrammar` and those who look into the tree ask: what names a rule leads to it, and parts know
 * what they are in. Langium's own loader does more, and brings all of Langium along for it.
 */
export function loadGrammar(json: string): GrammarAST.Grammar {
  const grammar = JSON.parse(json) as GrammarAST.Grammar;
  settle(grammar, grammar.rules);
  return grammar;
}

function settle(node: AstNode, rules: readonly GrammarAST.AbstractRule[]): void {
  for (const [property, value] of Object.entries(node) as [string, unknown][]) {
    if (Array.isArray(value)) value.forEach((part, index) => { settlePart(part, { $container: node, $containerProperty: property, $containerIndex: index }, rules); });
    else settlePart(value, { $container: node, $containerProperty: property }, rules);
  }
}

function settlePart(part: unknown, place: Partial<OpenNode>, rules: readonly GrammarAST.AbstractRule[]): void {
  if (typeof part !== 'object' || part === null) return;
  if (isLink(part)) follow(part, rules);
  if (!isNode(part)) return;
  // Its place is written last, since that would be gone through as a part of it.
  settle(part, rules);
  Object.assign(part, place);
}

function isLink(value: object): value is Link {
  return '$ref' in value;
}

function isNode(value: object): value is AstNode {
  return '$type' in value;
}

/** References name types besides rules; nobody asks for those. */
function follow(link: Link, rules: readonly GrammarAST.AbstractRule[]): void {
  const rule = rules[Number(/^#\/rules@(\d+)$/.exec(link.$ref)?.[1])];
  if (rule) Object.assign(link, { ref: rule, $refText: rule.name });
}
