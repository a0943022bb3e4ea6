/** What `journey export` writes, and how the names of such files end; apart from what writes them, so that other commands load none of it. */
export const exportEndings = { json: '.json', html: '.html', markdown: '.md' } as const;
export type ExportFormat = keyof typeof exportEndings;
export const exportFormatNames = Object.keys(exportEndings) as readonly ExportFormat[];

/** The format of files with this ending. */
export function exportFormatOf(ending: string): ExportFormat | undefined {
  return exportFormatNames.find((name) => exportEndings[name] === ending);
}
