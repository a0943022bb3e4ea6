import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';
import { dateIn, datesIn, isDate } from './dates.js';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  reason: 'A date that no calendar has says nothing about how fresh the evidence is.',
  bad: 'evidence Interviews "Interviews" {\n  date 2026-02-30 // here\n}',
  good: 'evidence Interviews "Interviews" {\n  date 2026-02-28\n}',
  check(file, report) {
    for (const { date, node, property, index } of datesIn(file)) {
      if (!isDate(date)) report({ node, property, index }, `No calendar has a day ${date}. A date is written 2026-10-14, or 2026-10 for a month.`);
    }
  },
  fix(found) {
    const nearest = nearestDate(dateIn(found) ?? '');
    return nearest === undefined ? [] : [{ title: `Write ${nearest}`, changes: replacePart(found, nearest) }];
  },
};

/** The last day of the month, or the last month of the year, where a date goes beyond it. */
function nearestDate(date: string): string | undefined {
  const [year = '', month = '', day] = date.split('-');
  const nearestMonth = String(Math.min(12, Math.max(1, Number(month)))).padStart(2, '0');
  if (day === undefined) return isDate(`${year}-${nearestMonth}`) ? `${year}-${nearestMonth}` : undefined;
  const days = ['31', '30', '29', '28'].filter((last) => Number(last) <= Number(day));
  return [day, ...days, '01'].map((each) => `${year}-${nearestMonth}-${each}`).find(isDate);
}
