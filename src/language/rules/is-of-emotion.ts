import { isMeasurement, type Line, type Measurement } from '../generated/ast.js';

/** The metric with this name is measured on the scale of the journey. */
const emotion = 'emotion';

export function isOfEmotion(line: Line): line is Measurement {
  return isMeasurement(line) && line.metric?.$refText === emotion;
}
