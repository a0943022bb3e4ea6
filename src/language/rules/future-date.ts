import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { addTime, datesIn, readDay, writeDay } from './dates.js';

export const futureDate: Rule = {
  id: 'future-date',
  severity: 'warning',
  reason: 'Nobody has been asked, and nothing has been measured, on a day that has yet to come.',
  bad: 'evidence Interviews "Interviews" {\n  date 2062-10-14 // here\n}',
  good: 'evidence Interviews "Interviews" {\n  date 2026-10-14\n}',
  check(file, report) {
    const { now } = file;
    if (now === undefined) return;
    for (const { date, node, property, index } of datesIn(file)) {
      const day = readDay(date);
      if (day && day > addTime(now, 1, 'day')) report({ node, property, index }, `${date} has yet to come. Is it a typing mistake?`);
    }
  },
  fix: (found, { now }) => (now ? [{ title: `Write the date of today`, changes: replacePart(found, writeDay(now)) }] : []),
};
