import { Uri, workspace } from 'vscode';
import type { ExportJob } from '../../convert/export-job.js';
import { fontFiles } from '../../render/fonts.js';

/** Reads the files of the extension that an export needs. */
export async function readParts(extension: Uri, format: ExportJob['what']['format']): Promise<Pick<ExportJob, 'fonts' | 'wasm'>> {
  const read = (...path: string[]): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(extension, ...path));
  const fonts = format === 'markdown' ? [] : await Promise.all(fontFiles.map(async ({ file }) => [file, await read('media', 'fonts', file)] as const));
  const drawsPixels = format === 'png' || format === 'pdf';
  return { fonts: Object.fromEntries(fonts), ...(drawsPixels && { wasm: await read('out', 'resvg.wasm.br') }) };
}
