import { createReader, type JourneyFile } from '../../src/language/read-files.js';
import { fileUri, MemoryFiles } from './memory-files.js';
import { withoutNudges } from './without-nudges.js';

const files = new MemoryFiles();
const reader = createReader({ now: () => new Date('2026-11-22T12:00:00Z'), fileSystem: files, workspaceRoot: (uri) => uri.replace(/(\/workspace\/\d+)\/.*/, '$1') });
let workspaces = 0;

/**
 * Reads one text as `maps/map.journey` of a workspace of its own that also holds `others`. The workspace has its nudges
 * switched off, unless it has other settings among the others.
 */
export async function readText(text: string, others: Readonly<Record<string, string>> = {}): Promise<JourneyFile> {
  const folder = String(++workspaces);
  const all = Object.entries({ ...withoutNudges, ...others, 'maps/map.journey': text });
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
