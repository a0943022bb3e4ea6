import { URI } from 'langium';
import { createReader } from '../language/read-files.js';
import type { ReadFile } from './check-result.js';
import type { LocatedFile } from './locate-file.js';
import { createWorkspaceFiles } from './workspace-files.js';
import { workspaceOf } from './workspace.js';

/** Reads journeys with the language, in the order of the files. What can't be understood is a diagnostic of its file. */
export async function readJourneys(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  const reader = createReader({
    fileSystem: createWorkspaceFiles([...new Set(files.map(({ workspace }) => workspace))]),
    workspaceRoot: rememberAnswers((uri) => URI.file(workspaceOf(URI.parse(uri).fsPath)).toString()),
  });
  const read = await reader.read(files.map(({ file }) => URI.file(file).toString()));
  return read.map((result, index) => ({ ...result, path: files[index]?.path ?? '' }));
}

/** The language asks for the workspace of a file again and again, and each answer takes several looks at the disk. */
function rememberAnswers(ask: (uri: string) => string): (uri: string) => string {
  const answers = new Map<string, string>();
  return (uri) => {
    const answer = answers.get(uri) ?? ask(uri);
    answers.set(uri, answer);
    return answer;
  };
}
