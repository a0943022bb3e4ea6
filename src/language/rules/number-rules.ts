import { AstUtils } from 'langium';
import type { Scale } from '../../model/journey-document.js';
import { isFeeling, isJourney, isScaleMember, isTime, type Journey, type Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { Rule } from '../rule.js';
import { readScale } from './scale.js';
import { addToHeading, endOfHeading, replacePart, textOf } from './changes.js';

export const outsideScale: Rule = {
  id: 'outside-scale',
  severity: 'error',
  reason: 'A number outside of the scale can’t be drawn where it belongs, and can’t be compared with the others.',
  bad: 'journey "A" {\n  stage "B" {\n    feels +4 "glad" // here\n  }\n}',
  good: 'journey "A" {\n  scale 1 to 5\n  stage "B" {\n    feels 4 "glad"\n  }\n}',
  check(file, report) {
    const scales = new Map<Journey, Scale>();
    for (const line of file.linesOfTypes('Feeling')) {
      const journey = AstUtils.getContainerOfType(line, isJourney);
      if (journey === undefined || line.value === undefined) continue;
      const { worst, best } = scales.get(journey) ?? readScale(file, journey);
      scales.set(journey, { worst, best });
      const inside = line.value >= Math.min(worst, best) && line.value <= Math.max(worst, best);
      if (!inside) report({ node: line, property: 'value' }, `${line.value} is outside of the scale, which runs from ${worst} to ${best}. Write a number between them, or give the journey another scale.`);
    }
  },
  fix(found, file) {
    const journey = AstUtils.getContainerOfType(found.node, isJourney);
    if (!isFeeling(found.node) || found.node.value === undefined || journey === undefined) return [];
    const { worst, best } = readScale(file, journey);
    const nearest = Math.max(Math.min(worst, best), Math.min(Math.max(worst, best), found.node.value));
    const written = Math.min(worst, best) < 0 && nearest > 0 ? `+${nearest}` : String(nearest);
    return [{ title: `Write ${written}, the end of the scale`, changes: replacePart(found, written) }];
  },
};

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

function lackOf(line: Line): string | undefined {
  if (isScaleMember(line) && line.worst !== undefined) {
    return line.best === undefined || line.best === line.worst ? 'A scale has two ends, from worst to best: scale 1 to 5.' : undefined;
  }
  const lacksUnit = isTime(line) && line.amount !== undefined && line.unit === undefined;
  return lacksUnit ? `${wordOf(line)} needs a unit: minutes, hours, days, weeks or months.` : undefined;
}
