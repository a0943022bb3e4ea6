import { AstUtils, type GrammarAST } from 'langium';

interface Link {
  $ref: string;
  ref?: GrammarAST.AbstractRule;
  $refText?: string;
}

/**
 * Makes a grammar of its JSON, as far as `compileGrammar` and those who look into the tree ask: what names a rule leads to it, and parts know
 * what they are in. Langium's own loader does more, and brings all of Langium along for it.
 */
export function loadGrammar(json: string): GrammarAST.Grammar {
  const links: Link[] = [];
  const grammar = JSON.parse(json, (_key, value: unknown) => {
    if (isLink(value)) links.push(value);
    return value;
  }) as GrammarAST.Grammar;
  for (const link of links) follow(link, grammar.rules);
  AstUtils.linkContentToContainer(grammar, { deep: true });
  return grammar;
}

function isLink(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && '$ref' in value;
}

/** References name types besides rules; nobody asks for those. */
function follow(link: Link, rules: readonly GrammarAST.AbstractRule[]): void {
  const rule = rules[Number(/^#\/rules@(\d+)$/.exec(link.$ref)?.[1])];
  if (rule) Object.assign(link, { ref: rule, $refText: rule.name });
}
