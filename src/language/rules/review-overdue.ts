import { isReviewed, type Reviewed } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { addTime, readDay, writeDay } from './dates.js';
import { isRetired } from './read-value.js';
import { journeysOf } from './sections.js';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  reason: 'A map that nobody looks at any more is believed all the same.',
  bad: 'journey "A" for B {\n  goal "C"\n  reviewed 2026-01-10 every 90 days // here\n  stage "D" { goal "E" }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  reviewed 2026-11-02 every 90 days\n  stage "D" { goal "E" }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of journeysOf(file)) {
      const reviewed = isRetired(journey) ? undefined : journey.lines.find(isReviewed);
      const due = reviewed && dueOf(reviewed);
      if (reviewed && due && file.now && due < file.now) {
        report({ node: reviewed }, `A review was due on ${writeDay(due)}. Look whether the map still holds, and write the date of today.`);
      }
    }
  },
  fix: ({ node }, { now }) => (now ? [{ title: 'Reviewed today', changes: replacePart({ node, property: 'date', index: 0 }, writeDay(now)) }] : []),
};

/** The day on which a journey is to be reviewed again; undefined where it doesn't say. */
function dueOf({ date, amount, unit }: Reviewed): Date | undefined {
  const day = date === undefined ? undefined : readDay(date);
  const due = day && amount !== undefined && unit !== undefined ? addTime(day, amount, unit) : undefined;
  // A time of nothing is none, and so is one in a unit that there isn't.
  return due && day && due > day ? due : undefined;
}
