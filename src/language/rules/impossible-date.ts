import type { Line } from '../generated/ast.js';
import { isDateMember, isReviewed } from '../generated/ast.js';
import type { Rule } from '../rule.js';

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

function datesOf(line: Line): readonly { readonly date: string; readonly property: string; readonly index: number }[] {
  const one = (property: string, date: string | undefined) => (date === undefined ? [] : [{ date, property, index: 0 }]);
  if (isDateMember(line)) return one('value', line.value);
  if (isReviewed(line)) return one('date', line.date);
  return 'dates' in line ? line.dates.map((date, index) => ({ date, property: 'dates', index })) : [];
}

/** Whether an ISO 8601 date, to the day or to the month, is one of the calendar. */
function isDate(text: string): boolean {
  const full = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
