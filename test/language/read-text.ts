import { createReader, type JourneyFile } from '../../src/language/read-files.js';
import { fileUri, MemoryFiles } from './memory-files.js';

const files = new MemoryFiles();
const reader = createReader({ fileSystem: files, workspaceRoot: (uri) => uri.replace(/(\/workspace\/\d+)\/.*/, '$1') });
let workspaces = 0;

/** Reads one text as `maps/map.journey` of a workspace of its own that also holds `others`. */
export async function readText(text: string, others: Readonly<Record<string, string>> = {}): Promise<JourneyFile> {
  const folder = String(++workspaces);
  const all = Object.entries({ ...others, 'maps/map.journey': text });
  files.add(Object.fromEntries(all.map(([path, content]) => [`${folder}/${path}`, content])));
  const [file] = await reader.read([fileUri(`${folder}/maps/map.journey`)]);
  if (file === undefined) throw new Error('Nothing was read.');
  return file;
}

/** What there is to say about a text, a line each: `LINE severity code: message`. */
export function saidAbout({ diagnostics }: JourneyFile): readonly string[] {
  const severities = ['', 'error', 'warning', 'info', 'hint'];
  return diagnostics.map(({ range, severity = 1, code, message }) => {
    return `${range.start.line + 1} ${severities[severity] ?? ''} ${String(code)}: ${typeof message === 'string' ? message : message.value}`;
  });
}
