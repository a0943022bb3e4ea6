import type { JourneyDocument } from '../../model/journey-document.js';
import type { ReadDocument, ReadingProblem } from '../../protocol.js';

/** The reading of a document that the preview draws, and what it has to say about it. */
export interface ShownReading {
  readonly reading: ReadDocument;
  readonly problem?: ReadingProblem;
  /** True where the reading is of an earlier text. */
  readonly behind: boolean;
}

/** While the text can't be read in full, the last reading that could be, and had something to draw, stays. */
export function choosePicture(shown: ShownReading | undefined, read: ReadDocument): ShownReading {
  const { problem } = read;
  if (!problem) return { reading: read, behind: false };
  const last = shown?.reading;
  const keepsLast = last && !last.problem && hasPicture(last.document);
  return keepsLast ? { reading: last, problem, behind: true } : { reading: read, problem, behind: false };
}

function hasPicture({ journeys, declarations }: JourneyDocument): boolean {
  return journeys.length > 0 || declarations.personas.length > 0;
}
