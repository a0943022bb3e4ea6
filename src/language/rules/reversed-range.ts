import { isTime } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';

export const reversedRange: Rule = {
  id: 'reversed-range',
  severity: 'warning',
  reason: 'A time from more to less is mostly a slip, and is drawn as it is written.',
  bad: 'journey "A" {\n  stage "B" {\n    duration 3 to 2 days // here\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    duration 2 to 3 days\n  }\n}',
  check({ linesOfTypes, placement }, report) {
    for (const line of linesOfTypes('Time')) {
      const { amount, upTo } = line;
      if (amount === undefined || upTo === undefined || amount <= upTo || placement.misplaced.has(line)) continue;
      report({ node: line, property: 'upTo' }, `This runs from ${amount} down to ${upTo}. Write the smaller number first: ${upTo} to ${amount}.`);
    }
  },
  fix({ node }) {
    if (!isTime(node) || node.amount === undefined || node.upTo === undefined) return [];
    const { amount, upTo } = node;
    const changes = [...replacePart({ node, property: 'amount' }, String(upTo)), ...replacePart({ node, property: 'upTo' }, String(amount))];
    return [{ title: `Write ${upTo} to ${amount}`, changes, preferred: true }];
  },
};
