import { isEvidence, isReviewed, type Reviewed } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { addTime, datesIn, readDay, writeDay } from './dates.js';
import { isRetired } from './read-value.js';
import { journeysOf } from './sections.js';

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
