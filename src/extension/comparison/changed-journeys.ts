import type { Uri } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import type { Base } from '../git/file-versions.js';
import { listChanged } from '../git/file-versions.js';
import type { GitApi, GitChange, GitRepository } from '../git/git-api.js';
import { GitStatus } from '../git/git-api.js';
import type { JourneyReader } from '../journey-reader.js';
import type { FileVerdict } from './describe-verdict.js';
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

/** Looks at all journeys of a repository that changed since its base, in the order of their paths. */
export async function findChangedJourneys(git: GitApi, repository: GitRepository, base: Base, reader: JourneyReader): Promise<readonly ChangedJourney[]> {
  const changes = [...await listChanged(repository, base.ref)].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  const found: ChangedJourney[] = [];
  for (let start = 0; start < changes.length; start += width) {
    const some = changes.slice(start, start + width).map((change) => ({ file: change.uri, versions: versionsOf(git, change, base) }));
    found.push(...await Promise.all(some.map((changed) => judge(changed, reader))));
  }
  return found;
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

async function judge(changed: Omit<ChangedJourney, 'verdict'>, reader: JourneyReader): Promise<ChangedJourney> {
  const { before, after } = changed.versions;
  const read = await readBoth(changed.versions, reader);
  const reviewed = typeof read === 'string' || 'missing' in read ? undefined : reviewVersions(changed.versions, read);
  if (!reviewed || 'missing' in reviewed) return changed;
  const { review, ...sides } = reviewed.shown;
  const line = (sides.before.problem ?? sides.after.problem)?.range.start.line;
  const fate = before.uri === undefined ? 'new' : after.uri === undefined ? 'deleted' : undefined;
  const levels = review?.comparison.changes.filter((_, index) => review.sentences[index] !== '').map(({ level }) => level) ?? [];
  return { ...changed, verdict: { levels, ...(fate && { fate }), ...(line !== undefined && { problemLine: line + 1 }) } };
}
