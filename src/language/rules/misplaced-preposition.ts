import { GrammarUtils } from 'langium';
import { isPersona, type Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Rule } from '../rule.js';

export const misplacedPreposition: Rule = {
  id: 'misplaced-preposition',
  severity: 'error',
  reason: 'A line of a persona is about that persona. It may say from which evidence it is known; for whom, via which channel or by whom belongs into a journey.',
  bad: 'persona Sarah "Sarah" {\n  says "I have ten minutes." via phone // here\n}',
  good: 'evidence Talks "Talks"\npersona Sarah "Sarah" {\n  says "I have ten minutes." from Talks\n}',
  check({ lines }, report) {
    for (const line of lines) {
      if (!isPersona(line.$container)) continue;
      for (const preposition of prepositionsOf(line)) {
        report({ node: line }, `${preposition} has no meaning in a persona. There, ${wordOf(line)} takes a text, and from which evidence it is known.`);
      }
    }
  },
};

function prepositionsOf(line: Line): readonly string[] {
  return ['for', 'via', 'by', 'in', 'on'].filter((preposition) => GrammarUtils.findNodeForKeyword(line.$cstNode, preposition) !== undefined);
}
