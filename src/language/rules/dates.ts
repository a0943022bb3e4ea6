import { isLine, isDateMember, isReviewed, type JourneyFile, type Line } from '../generated/ast.js';
import type { CheckedFile, Target } from '../rule.js';

/** A date in a line, and where in its syntax it stands. */
export interface WrittenDate {
  readonly date: string;
  readonly property: string;
  readonly index: number;
}

/** A date and its line. */
interface PlacedDate extends WrittenDate {
  readonly node: Line;
}

const known = new WeakMap<JourneyFile, readonly PlacedDate[]>();

/** All dates of a file. Several rules ask for them, so the answer is kept with the tree that it is about. */
export function datesIn({ file, linesOfTypes }: CheckedFile): readonly PlacedDate[] {
  const dates = known.get(file) ?? linesOfTypes(...typesWithDates).flatMap((node) => datesOf(node).map((each) => ({ node, ...each })));
  known.set(file, dates);
  return dates;
}

const typesWithDates = ['TextFact', 'Feeling', 'Pain', 'Opportunity', 'Measurement', 'Image', 'DateMember', 'Reviewed'] as const satisfies readonly Line['$type'][];

function datesOf(line: Line): readonly WrittenDate[] {
  const one = (property: string, date: string | undefined) => (date === undefined ? none : [{ date, property, index: 0 }]);
  if (isDateMember(line)) return one('value', line.value);
  if (isReviewed(line)) return one('date', line.date);
  return 'dates' in line && line.dates.length > 0 ? line.dates.map((date, index) => ({ date, property: 'dates', index })) : none;
}

/** Most lines have no date. */
const none: readonly WrittenDate[] = [];

/** The date that a rule has found something about. */
export function dateIn({ node, property, index = 0 }: Target): string | undefined {
  return isLine(node) ? datesOf(node).find((each) => each.property === property && each.index === index)?.date : undefined;
}

/** Whether an ISO 8601 date, to the day or to the month, is one of the calendar. */
export function isDate(text: string): boolean {
  return readDay(text) !== undefined;
}

/** The first moment of an ISO 8601 day or month, in UTC; undefined where no calendar has it. */
export function readDay(text: string): Date | undefined {
  const full = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(`${full}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time);
  return writeDay(day) === full ? day : undefined;
}

/** An ISO 8601 date to the day, in UTC. */
export function writeDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The day so much later. `unit` is a unit of time of the language, singular or plural; what is no unit adds nothing. */
export function addTime(day: Date, amount: number, unit: string): Date {
  const later = new Date(day);
  if (unit.startsWith('month')) later.setUTCMonth(later.getUTCMonth() + amount);
  else later.setTime(later.getTime() + amount * (milliseconds[unit.replace(/s$/, '')] ?? 0));
  return later;
}

const milliseconds: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };
