import { posix } from 'node:path';
import { compareDocuments } from '../../diff/compare-documents.js';
import type { ComparedDocuments } from '../../diff/moved-declarations.js';
import { findMovedDeclarations } from '../../diff/moved-declarations.js';
import { countFormalChanges } from '../../language/count-formal-changes.js';
import { isLoss } from '../../language/reading/finding.js';
import { noSettings, readSettingsFile } from '../../language/settings.js';
import type { ProjectSettings } from '../../language/settings.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { describeFacts } from '../../report/describe-facts.js';
import type { FileComparison, FileReview, FileVersion } from '../../report/file-comparison.js';
import { tellChanges } from '../../report/tell-changes.js';
import { buildCheckedFile } from '../build-check-result.js';
import type { ReadFile } from '../build-check-result.js';
import { emptyDocument } from '../unreadable-file.js';
import type { OpenSides } from './open-sides.js';
import type { Version, VersionFile } from './version.js';

/** What became of files, and the files themselves as they are now. */
export interface ComparedFiles {
  readonly comparisons: readonly FileComparison[];
  /** Those that are there after, in the order of the comparisons. */
  readonly files: readonly ReadFile[];
  /** What is wrong with the settings, a sentence each. */
  readonly troubles: readonly string[];
}

/**
 * Reads both versions of each file, and says what became of the one in the other. The settings of one version say how much each change
 * matters, for all of them.
 */
export async function compareFiles({ before, after, pairs }: OpenSides, settingsOf: 'before' | 'after'): Promise<ComparedFiles> {
  const old = (await before.read(pairs.flatMap((pair) => pair.before ?? []))).values();
  const files = await after.read(pairs.flatMap((pair) => pair.after ?? []));
  const current = files.values();
  // A file that moved is judged by the folder that it had in the version that is asked.
  const settings = settingsOf === 'before'
    ? await readSettings(before, pairs.map((pair) => pair.before ?? pair.after))
    : await readSettings(after, pairs.map((pair) => pair.after ?? pair.before));
  const read = pairs.map((pair) => readPair(pair.before && placeRead(old.next().value, pair.before, before), pair.after && placeRead(current.next().value, pair.after, after)));
  const moved = findMovedDeclarations(read.filter(isReadable).map(placeDocuments));
  const comparisons = read.map((each, index): FileComparison => {
    const { before: was, after: is } = pairs[index] ?? {};
    const move = was && is && findMove(was.place, is.place);
    const review = isReadable(each) && reviewFile(each.before ?? nothing, each.after ?? nothing, { levels: settings[index]?.levels ?? new Map(), moved });
    return { ...each.versions, ...(review && { review }), ...(move && { move }) };
  });
  return { comparisons, files, troubles: [...new Set(settings.flatMap(({ troubles }) => troubles))] };
}

function findMove(before: string, after: string): FileComparison['move'] {
  const [isRenamed, isMoved] = [posix.basename(before) !== posix.basename(after), posix.dirname(before) !== posix.dirname(after)];
  if (isRenamed && isMoved) return 'moved and renamed';
  return isMoved ? 'moved' : isRenamed ? 'renamed' : undefined;
}

/** The settings for each file. */
async function readSettings(version: Version, files: readonly (VersionFile | undefined)[]): Promise<readonly ProjectSettings[]> {
  const read = new Map<string, ProjectSettings>();
  return Promise.all(files.map(async (file) => {
    const text = await version.readSettings(file?.file ?? '');
    if (text === undefined) return noSettings;
    const settings = read.get(text) ?? readSettingsFile(text);
    read.set(text, settings);
    return settings;
  }));
}

/** A file with the commit that it was read from, if it was from one. */
type CommittedFile = ReadFile & { readonly commit: string | undefined; readonly plainPath: string | undefined };

function placeRead(read: ReadFile | undefined, { plainPath }: VersionFile, { commit }: Version): CommittedFile | undefined {
  return read && { ...read, commit, plainPath };
}

/** Both versions of a file, as they were read and as they are shown. */
interface ReadPair {
  readonly before: CommittedFile | undefined;
  readonly after: CommittedFile | undefined;
  readonly versions: Pick<FileComparison, 'before' | 'after'>;
}

function readPair(before: CommittedFile | undefined, after: CommittedFile | undefined): ReadPair {
  return { before, after, versions: { ...(before && { before: buildVersion(before) }), ...(after && { after: buildVersion(after) }) } };
}

function isReadable({ versions: { before, after } }: ReadPair): boolean {
  return before?.problem === undefined && after?.problem === undefined;
}

function placeDocuments({ before, after }: ReadPair): ComparedDocuments {
  const place = (file: CommittedFile | undefined): ComparedDocuments['before'] => (file ? { path: file.plainPath ?? file.path, document: file.document } : nothing);
  return { before: place(before), after: place(after) };
}

/** A file that is missing in one version is compared with an empty one. */
const nothing = { path: '', text: '', document: emptyDocument };

type Written = { readonly text: string; readonly document: JourneyDocument };

function reviewFile(before: Written, after: Written, options: Parameters<typeof compareDocuments>[2]): FileReview {
  const comparison = compareDocuments(before.document, after.document, options);
  const notDrawn = countFormalChanges(before.text, after.text);
  return { comparison, sentences: tellChanges(comparison.changes), facts: describeFacts(before.document, after.document, comparison), notDrawn };
}

function buildVersion(file: CommittedFile): FileVersion {
  const { path, plainPath, commit, document, places } = file;
  const problem = findProblem(file);
  return { path, ...(plainPath !== undefined && { plainPath }), ...(commit !== undefined && { commit }), document, places, ...(problem && { problem }) };
}

/** What keeps a version from being understood as a whole. With a part of it missing, a comparison would tell of changes that no one made. */
function findProblem(file: ReadFile): FileVersion['problem'] {
  const losses = buildCheckedFile(file).diagnostics.filter(({ code }) => isLoss(code));
  // In another encoding, what else can't be understood is a consequence.
  const loss = losses.find(({ code }) => code === 'not-utf-8') ?? losses[0];
  return loss && { message: loss.message, range: loss.range };
}
