import type { JourneyDocument } from '../model/journey-document.js';
import { visibleJson } from '../report/visible-text.js';
import type { ExportFormat } from './export-endings.js';

/** What `journey export FILE --format json` prints: all that one file means, with the version of this shape. */
export interface ExportedDocument extends JourneyDocument {
  /** For those who keep the file and want their editor to know its schema; an export leaves it out. */
  readonly $schema?: string;
  readonly version: 1;
}

/** What a document is exported with besides. */
export interface ExportContext {
  /** What stands for the whole, where one name is needed. */
  readonly title: string;
  /** The path of an image as in the model → its content as a data URI; none where the format shows no images. */
  readonly images: Readonly<Record<string, string>>;
}

interface ExportFormatEntry {
  readonly showsImages: boolean;
  readonly write: (document: JourneyDocument, context: ExportContext) => Promise<string>;
}

/** What a document can be exported as, as a whole. Libraries are loaded when their format is asked for. */
export const exportFormats = {
  json: { showsImages: false, write: (document) => Promise.resolve(formatJson(document)) },
  html: { showsImages: true, write: formatHtml },
  markdown: { showsImages: false, write: formatMarkdown },
} as const satisfies Record<ExportFormat, ExportFormatEntry>;

function formatJson(document: JourneyDocument): string {
  const exported: ExportedDocument = { version: 1, ...document };
  return visibleJson(exported);
}

async function formatHtml(document: JourneyDocument, context: ExportContext): Promise<string> {
  const [{ writeHtmlFile }, { exportDoors }] = await Promise.all([import('../convert/html/write-html-file.js'), import('./export-doors.js')]);
  return writeHtmlFile(document, context, exportDoors());
}

async function formatMarkdown(document: JourneyDocument): Promise<string> {
  const { writeMarkdown } = await import('../convert/markdown/write-markdown.js');
  return writeMarkdown(document, { depth: 1 });
}
