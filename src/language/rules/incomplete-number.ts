import { isScaleMember, isTime, type Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Rule } from '../rule.js';
import { addToHeading, endOfHeading, textOf } from './changes.js';

export const incompleteNumber: Rule = {
  id: 'incomplete-number',
  severity: 'error',
  reason: 'A scale needs two ends, and a time needs its unit, or the numbers mean nothing.',
  bad: 'journey "A" {\n  stage "B" {\n    duration 2 // here\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    duration 2 days\n  }\n}',
  check({ linesOfTypes, placement }, report) {
    for (const line of linesOfTypes('ScaleMember', 'Time')) {
      const lack = placement.misplaced.has(line) ? undefined : lackOf(line);
      if (lack) report({ node: line }, lack);
    }
  },
  fix({ node }, file) {
    if (isTime(node)) return ['minutes', 'hours', 'days'].map((unit) => ({ title: `Add ${unit}`, changes: addToHeading(node, ` ${unit}`, file) }));
    const isOpen = isScaleMember(node) && node.best === undefined && node.worst !== undefined && node.worst < 5;
    const hasTo = /\bto$/.test(textOf(file).slice(node.$cstNode?.offset, endOfHeading(node, textOf(file))));
    return isOpen ? [{ title: 'Add the other end: to 5', changes: addToHeading(node, hasTo ? ' 5' : ' to 5', file) }] : [];
  },
};

function lackOf(line: Line): string | undefined {
  if (isScaleMember(line) && line.worst !== undefined) {
    return line.best === undefined || line.best === line.worst ? 'A scale has two ends, from worst to best: scale 1 to 5.' : undefined;
  }
  const lacksUnit = isTime(line) && line.amount !== undefined && line.unit === undefined;
  return lacksUnit ? `${wordOf(line)} needs a unit: minutes, hours, days, weeks or months.` : undefined;
}
