import { AstUtils } from 'langium';
import type { Scale } from '../../model/journey-document.js';
import { isFeeling, isJourney, type Journey } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { readScale } from './scale.js';

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
