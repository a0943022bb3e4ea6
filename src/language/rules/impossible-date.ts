import type { Rule } from '../rule.js';
import { datesOf, isDate } from './dates.js';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  reason: 'A date that no calendar has says nothing about how fresh the evidence is.',
  bad: 'evidence Interviews "Interviews" {\n  date 2026-02-30 // here\n}',
  good: 'evidence Interviews "Interviews" {\n  date 2026-02-28\n}',
  check({ lines }, report) {
    for (const line of lines) {
      for (const { date, property, index } of datesOf(line)) {
        if (!isDate(date)) report({ node: line, property, index }, `No calendar has a day ${date}. A date is written 2026-10-14, or 2026-10 for a month.`);
      }
    }
  },
};
