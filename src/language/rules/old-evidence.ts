import { isEvidence } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addTime, readDay } from './dates.js';

export const oldEvidence: Rule = {
  id: 'old-evidence',
  severity: 'warning',
  reason: 'People, prices and products change. What was true more than twelve months ago may not be, and the map says it as if it were.',
  bad: 'evidence Interviews "Interviews" {\n  date 2025-01-10 // here\n}',
  good: 'evidence Interviews "Interviews" {\n  date 2026-10\n}',
  check({ linesOfTypes, now }, report) {
    for (const line of linesOfTypes('DateMember')) {
      if (!isEvidence(line.$container) || line.value === undefined) continue;
      const day = readDay(line.value);
      const isOld = now && day && addTime(day, line.value.length === 7 ? 13 : 12, 'months') < now;
      if (isOld) report({ node: line, property: 'value' }, 'This evidence is older than twelve months. Ask again, or say in a note why it still holds.');
    }
  },
};
