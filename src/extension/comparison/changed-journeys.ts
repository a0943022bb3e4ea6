import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import type { Base } from '../git/file-versions.js';
import { isJourney, listChanged } from '../git/file-versions.js';
import type { GitApi, GitChange, GitRepository } from '../git/git-api.js';
import { GitStatus } from '../git/git-api.js';
import type { JourneyReader } from '../journey-reader.js';
import type { FileVerdict } from './describe-verdict.js';
import type { FindVerdict, Judgement } from './keep-verdicts.js';
import { named, present } from './name-versions.js';
import { readBoth } from './read-both.js';
import { reviewVersions } from './review-versions.js';

/** A journey that differs from its version at the base of a branch. */
export interface ChangedJourney {
  readonly file: Uri;
  readonly versions: ComparedVersions;
  /** Absent where the server is down at the moment. */
  readonly verdict?: FileVerdict;
}

/** Git starts a process for each file that is read. */
const width = 8;

interface Look {
  readonly git: GitApi;
  readonly repository: GitRepository;
  readonly base: Base;
  readonly reader: JourneyReader;
  readonly findVerdict: FindVerdict<FileVerdict>;
}

/** Looks at all journeys of a repository that changed since its base, in the order of their paths. */
export async function findChangedJourneys({ git, repository, base, reader, findVerdict }: Look): Promise<readonly ChangedJourney[]> {
  const changes = [...await listChanged(repository, base.ref)].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  // What is called HEAD is another commit after each one.
  const states = await describeStates(changes, base.ref === 'HEAD' ? repository.state.HEAD?.commit ?? '' : base.ref);
  const found: ChangedJourney[] = [];
  for (let start = 0; start < changes.length; start += width) {
    const some = changes.slice(start, start + width).filter(({ uri, originalUri }) => isJourney(uri) || isJourney(originalUri));
    found.push(...await Promise.all(some.map(async (change): Promise<ChangedJourney> => {
      const versions = versionsOf(git, change, base);
      const verdict = await findVerdict(change.uri.path, states, () => judge(versions, reader));
      return { file: change.uri, versions, ...(verdict && { verdict }) };
    })));
  }
  return found;
}

/** By the path of each file, what is another one when the file is. */
async function describeStates(changes: readonly GitChange[], commit: string): Promise<ReadonlyMap<string, string>> {
  const states = await Promise.all(changes.map(async ({ uri, originalUri, status }) => {
    const state = `${commit} ${status} ${originalUri.path} ${await describeFile(uri)}`;
    return [[originalUri.path, state], [uri.path, state]] as const;
  }));
  return new Map(states.flat());
}

/** Open files are read from their editors. */
async function describeFile(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) return `version ${open.version}`;
  return workspace.fs.stat(uri).then(({ mtime, size }) => `${mtime} ${size}`, () => 'gone');
}

function versionsOf(git: GitApi, { uri, originalUri, renameUri, status }: GitChange, { ref, label }: Base): ComparedVersions {
  const isNew = status === GitStatus.indexAdded || status === GitStatus.untracked;
  const isGone = status === GitStatus.indexDeleted || status === GitStatus.deleted;
  const old = git.toGitUri(renameUri ? originalUri : uri, ref).toString();
  return {
    title: named(uri, label, present).title,
    before: { ...(!isNew && { uri: old }), label },
    after: { ...(!isGone && { uri: uri.toString() }), label: present },
  };
}

async function judge(versions: ComparedVersions, reader: JourneyReader): Promise<Judgement<FileVerdict> | undefined> {
  const { before, after } = versions;
  const read = await readBoth(versions, reader);
  if (read === 'no-answer' || 'missing' in read) return undefined;
  const reviewed = reviewVersions(versions, read);
  if ('missing' in reviewed) return undefined;
  const { review, ...sides } = reviewed.shown;
  const line = (sides.before.problem ?? sides.after.problem)?.range.start.line;
  const fate = before.uri === undefined ? 'new' : after.uri === undefined ? 'deleted' : undefined;
  const levels = review?.comparison.changes.filter((_, index) => review.sentences[index] !== '').map(({ level }) => level) ?? [];
  const imports = [read.before, read.after].flatMap(({ document }) => document.imports);
  return { verdict: { levels, ...(fate && { fate }), ...(line !== undefined && { problemLine: line + 1 }) }, imports };
}
