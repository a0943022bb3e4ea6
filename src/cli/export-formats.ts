import type { JourneyDocument } from '../model/journey-document.js';
import { visibleJson } from '../report/visible-text.js';

/** What `journey export FILE --format json` prints: all that one file means, with the version of this shape. */
export interface ExportedDocument extends JourneyDocument {
  /** For those who keep the file and want their editor to know its schema; an export leaves it out. */
  readonly $schema?: string;
  readonly version: 1;
}

/** What a document can be exported as. */
export const exportFormats = {
  json: formatJson,
} as const satisfies Record<string, (document: JourneyDocument) => string>;
export type ExportFormat = keyof typeof exportFormats;

function formatJson(document: JourneyDocument): string {
  const exported: ExportedDocument = { version: 1, ...document };
  return visibleJson(exported);
}
