import { URI } from 'langium';
import { createReader } from '../language/read-files.js';
import type { JourneyReader } from '../language/read-files.js';
import type { ReadFile } from './check-result.js';
import type { LocatedFile } from './locate-file.js';
import { describeUnreadable } from './unreadable-file.js';
import { createWorkspaceFiles } from './workspace-files.js';
import { workspaceOf } from './workspace.js';

/** Reads journeys with the language, in the order of the files. What can't be understood is a diagnostic of its file. */
export async function readJourneys(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  try {
    return await readTogether(files);
  } catch (error) {
    // The language is made to understand any text. Should one trip it up all the same, halving finds it, and the others are read.
    const [only, ...others] = files;
    if (only && others.length === 0) return [describeUnreadable(only.path, toUri(only), error)];
    const middle = Math.ceil(files.length / 2);
    return [...await readJourneys(files.slice(0, middle)), ...await readJourneys(files.slice(middle))];
  }
}

async function readTogether(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  const read = await createWorkspaceReader(files).read(files.map(toUri));
  return read.map((result, index) => ({ ...result, path: files[index]?.path ?? '' }));
}

function createWorkspaceReader(files: readonly LocatedFile[]): JourneyReader {
  return createReader({
    now: () => new Date(),
    fileSystem: createWorkspaceFiles([...new Set(files.map(({ workspace }) => workspace))]),
    workspaceRoot: rememberAnswers((uri) => URI.file(workspaceOf(URI.parse(uri).fsPath)).toString()),
  });
}

function toUri({ file }: LocatedFile): string {
  return URI.file(file).toString();
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
