import { URI } from 'langium';
import { createReader } from '../language/read-files.js';
import type { CheckedText, JourneyReader, ReaderOptions } from '../language/read-files.js';
import type { CheckedSource, ReadFile } from './build-check-result.js';
import { isTooLarge } from './largest-file.js';
import type { LocatedFile } from './locate-file.js';
import { describeTooLarge, describeUnreadable } from './unreadable-file.js';
import { createWorkspaceFiles } from './workspace-files.js';
import { workspaceOf } from './workspace.js';

export type RuleSeverities = NonNullable<ReaderOptions['rules']>;

/** Reads journeys with the language, in the order of the files. What can't be understood is a diagnostic of its file. */
export function readJourneys(files: readonly LocatedFile[]): Promise<readonly ReadFile[]> {
  return readSmall(files, (some) => createWorkspaceReader(some).read(some.map(toUri)));
}

/** The same, for those who ask for findings and not for a meaning. The severities win over those of the settings. */
export function checkJourneys(files: readonly LocatedFile[], rules?: RuleSeverities): Promise<readonly CheckedSource[]> {
  return readSmall(files, (some) => createWorkspaceReader(some, rules && { rules }).check(some.map(toUri)));
}

/** The same, for those who draw or export: the model, and errors alone, since they tell no others. */
export function readModels(files: readonly LocatedFile[]): Promise<readonly (CheckedSource & Pick<ReadFile, 'document'>)[]> {
  return readSmall(files, async (some) => {
    const checked = await createWorkspaceReader(some, { onlyErrors: true }).check(some.map(toUri));
    return checked.map((file) => ({ ...file, document: file.readModel() }));
  });
}

type Read<File> = (files: readonly LocatedFile[]) => Promise<readonly File[]>;
type Placed<File> = (File & { readonly path: string }) | ReadFile;

async function readSmall<File extends CheckedText>(files: readonly LocatedFile[], read: Read<File>): Promise<readonly Placed<File>[]> {
  const refused = new Map(files.filter((each) => each.text === undefined && isTooLarge(each.file)).map((each) => [each, describeTooLarge(each.path, toUri(each))]));
  const rest = (await readEach(files.filter((each) => !refused.has(each)), read)).values();
  return files.flatMap((each) => refused.get(each) ?? rest.next().value ?? []);
}

/** Reads files together, in their order. One that can't be read is a diagnostic of its own, and spoils no other. */
export async function readEach<File extends CheckedText>(files: readonly LocatedFile[], read: Read<File>): Promise<readonly Placed<File>[]> {
  try {
    return (await read(files)).map((result, index) => ({ ...result, path: files[index]?.path ?? '' }));
  } catch (error) {
    // The language is made to understand any text. Should one trip it up all the same, halving finds it, and the others are read.
    const [only, ...others] = files;
    if (only && others.length === 0) return [describeUnreadable(only.path, toUri(only), error)];
    const middle = Math.ceil(files.length / 2);
    return [...await readEach(files.slice(0, middle), read), ...await readEach(files.slice(middle), read)];
  }
}

function createWorkspaceReader(files: readonly LocatedFile[], findings: Pick<ReaderOptions, 'rules' | 'onlyErrors'> = {}): JourneyReader {
  const texts = new Map(files.flatMap(({ file, text }) => (text === undefined ? [] : [[URI.file(file).toString(), text] as const])));
  return createReader({
    now: () => new Date(),
    fileSystem: createWorkspaceFiles([...new Set(files.map(({ workspace }) => workspace))], texts),
    workspaceRoot: rememberAnswers((uri) => URI.file(workspaceOf(URI.parse(uri).fsPath)).toString()),
    ...findings,
  });
}

/** What identifies a file for the language. */
export function toUri({ file }: LocatedFile): string {
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
