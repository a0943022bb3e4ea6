import { GrammarUtils } from 'langium';
import type { Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Rule } from '../rule.js';
import { removeRange, textOf } from './changes.js';

export const misplacedPreposition: Rule = {
  id: 'misplaced-preposition',
  severity: 'error',
  reason: 'A line of a persona is about that persona. It may say from which evidence it is known; for whom, via which channel or by whom belongs into a journey.',
  bad: 'persona Sarah "Sarah" {\n  says "I have ten minutes." via phone // here\n}',
  good: 'evidence Talks "Talks"\npersona Sarah "Sarah" {\n  says "I have ten minutes." from Talks\n}',
  check({ linesOfTypes }, report) {
    for (const line of linesOfTypes('Persona').flatMap((persona) => persona.lines)) {
      for (const preposition of prepositionsOf(line)) {
        report({ node: line }, `${preposition} has no meaning in a persona. There, ${wordOf(line)} takes a text, and from which evidence it is known.`);
      }
    }
  },
  fix({ node }, file) {
    const changes = Object.entries(properties).flatMap(([preposition, property]) => {
      const keyword = GrammarUtils.findNodeForKeyword(node.$cstNode, preposition);
      const end = GrammarUtils.findNodesForProperty(node.$cstNode, property).at(-1)?.end ?? keyword?.end;
      return keyword === undefined || end === undefined ? [] : [removeRange(keyword.offset, end, textOf(file))];
    });
    return [{ title: 'Remove what has no meaning here', changes }];
  },
};

function prepositionsOf(line: Line): readonly string[] {
  return Object.keys(properties).filter((preposition) => GrammarUtils.findNodeForKeyword(line.$cstNode, preposition) !== undefined);
}

/** Where the syntax tree keeps what stands behind each of them. */
const properties = { for: 'personas', via: 'channels', by: 'actors', in: 'lanes', on: 'dates' } as const;
