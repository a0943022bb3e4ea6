import { isMeasurement, type Line, type Measurement } from '../generated/ast.js';

/** The last value of each metric; of those without a date, or with the same one, the last in the text. */
export function latestMeasurements(lines: readonly Line[]): readonly Measurement[] {
  const latest = new Map<string | undefined, Measurement>();
  for (const line of lines.filter(isMeasurement)) {
    const before = latest.get(line.metric?.$refText);
    if (before === undefined || (line.dates[0] ?? '') >= (before.dates[0] ?? '')) latest.set(line.metric?.$refText, line);
  }
  return [...latest.values()];
}
