import { strict as assert } from 'node:assert';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { ComparedFile } from '../../src/report/comparison-result.js';
import { runIn } from './journey-folder.js';
import type { CommandResult } from './journey-folder.js';
import { withRepository } from './git-repository.js';
import type { GitRepository } from './git-repository.js';

/** A visit at a doctor's, long enough for files to be told apart by it. */
function visit({ feels = '-1', title = 'Waits for the doctor', more = '' } = {}): string {
  return `journey Visit "A visit at the doctor" {
  stage Arrive "Arrives" {
    step Register "Gives the insurance card" {
      touchpoint "Front desk"
      feels 0
    }
    step Wait "${title}" {
      does "Reads an old magazine"
      feels ${feels}
    }
${more}  }
  stage Leave "Leaves" {
    step Pay "Pays for the certificate" {
      pain "Only cash is taken"
    }
  }
}
`;
}

/** A shorter way to a repository with one journey on main and another one on a branch. */
async function withBranch(use: (repository: GitRepository) => Promise<void>): Promise<void> {
  await withRepository(async (repository) => {
    repository.write('maps/visit.journey', visit());
    repository.write('maps/people.journey', 'persona Ana "Ana, in a hurry" {\n}\n');
    repository.commit('first');
    repository.git('checkout', '--quiet', '-b', 'shorter-wait');
    repository.write('maps/visit.journey', visit({ feels: '+1' }));
    repository.commit('second');
    await use(repository);
  });
}

interface Expected {
  readonly exitCode?: number;
  /** What the output holds, line by line in this order; nothing where it is empty. */
  readonly says?: readonly string[];
  readonly lacks?: readonly string[];
  readonly complains?: string;
}

async function checkDiff({ journey }: Pick<GitRepository, 'journey'>, args: readonly string[], expected: Expected): Promise<void> {
  checkResult(await journey('diff', ...args), expected);
}

function checkResult({ exitCode, stdout, stderr }: CommandResult, { exitCode: expectedCode = 0, says = [], lacks = [], complains = '' }: Expected): void {
  let from = 0;
  for (const line of says) {
    const index = stdout.indexOf(line, from);
    assert.ok(index >= 0, `“${line}” is missing in:\n${stdout}${stderr}`);
    from = index + line.length;
  }
  for (const line of lacks) assert.ok(!stdout.includes(line), stdout);
  assert.ok(complains === '' ? stderr === '' : stderr.includes(complains) && !stderr.includes('should not have happened'), stderr);
  assert.equal(exitCode, expectedCode, stdout);
}

const better = '“Waits for the doctor” feels +1, was −1.';

describe('journey diff in git', function () {
  this.timeout(60_000);

  it('compares a commit with the disk, and two commits', () => withBranch(async (repository) => {
    await checkDiff(repository, ['first:maps/visit.journey', 'maps/visit.journey'], { says: ['first:maps/visit.journey → maps/visit.journey', better] });
    await checkDiff(repository, ['first:maps/visit.journey', 'HEAD:./maps/visit.journey'], { says: [better] });
    await checkDiff(repository, ['HEAD~1:maps', 'maps'], { says: ['visit.journey', better, '1 file compared'], lacks: ['people'] });
    await checkDiff(repository, ['first:', 'HEAD:'], { says: ['visit.journey', better], lacks: ['people'] });
  }));

  it('compares a branch with the commit in which it was left', () => withBranch(async (repository) => {
    repository.git('checkout', '--quiet', 'main');
    repository.write('maps/visit.journey', visit({ title: 'Waits' }));
    repository.commit('meanwhile');
    await checkDiff(repository, ['--base', 'main', '--head', 'shorter-wait'], { says: ['maps/visit.journey\n', better], lacks: ['now called'] });
  }));

  it('compares a branch as far as it stands on the disk, with new files, and without those that git ignores', () => withBranch(async (repository) => {
    repository.write('.gitignore', 'drafts/\n');
    repository.write('maps/new.journey', 'journey New {\n}\n');
    repository.write('drafts/idea.journey', 'journey Idea {\n}\n');
    rmSync(join(repository.path, 'maps/people.journey'));
    await checkDiff(repository, ['--base', 'main'], { says: ['maps/new.journey', 'This file is new.', 'maps/people.journey', 'This file was removed.', 'maps/visit.journey', better, '3 files compared'], lacks: ['Idea', 'idea'] });
  }));

  it('looks only at the paths that are named, from the folder that it runs in', () => withBranch(async (repository) => {
    repository.write('other/new.journey', 'journey New {\n}\n');
    await checkDiff(repository, ['--base', 'main', 'other'], { says: ['other/new.journey'], lacks: ['visit'] });
    await checkDiff(repository, ['--base', 'main', 'maps/visit.journey', 'nowhere'], { exitCode: 2, says: ['maps/visit.journey'], lacks: ['other'], complains: 'nowhere: neither version has a journey there.' });
    await checkDiff(repository, ['--base', 'main', '..'], { exitCode: 2, complains: 'outside of the repository' });
  }));

  it('follows a file that was moved and reworked', () => withBranch(async (repository) => {
    repository.git('mv', 'maps/visit.journey', 'maps/doctor.journey');
    repository.write('maps/doctor.journey', visit({ feels: '+2' }));
    repository.commit('moved');
    assert.match(repository.git('diff', '--name-status', '-M', 'main', 'HEAD'), /^R\d+\tmaps\/visit\.journey\tmaps\/doctor\.journey$/m);
    await checkDiff(repository, ['--base', 'main', '--head', 'HEAD'], { says: ['maps/visit.journey → maps/doctor.journey', 'feels +2, was −1'], lacks: ['new', 'removed'] });
    await checkDiff(repository, ['main:maps', 'maps'], { says: ['main:maps/visit.journey → maps/doctor.journey'] });
  }));

  it('tells of a file that has nothing in common with another one as removed and new', () => withBranch(async (repository) => {
    repository.git('rm', '--quiet', 'maps/visit.journey');
    repository.write('maps/visa.journey', 'journey Visa "Applies for a visa" {\n  stage Forms {\n  }\n}\n');
    await checkDiff(repository, ['--base', 'main'], { says: ['maps/visa.journey', 'This file is new.', 'maps/visit.journey', 'This file was removed.'] });
  }));

  it('tells what a merge has brought', () => withBranch(async (repository) => {
    repository.git('checkout', '--quiet', 'main');
    repository.write('maps/visit.journey', visit().replace('Only cash is taken', 'No cards are taken'));
    repository.commit('reworded');
    repository.git('merge', '--quiet', '--no-edit', 'shorter-wait');
    await checkDiff(repository, ['HEAD^1:maps/visit.journey', 'HEAD:maps/visit.journey'], { says: [better], lacks: ['No cards'] });
    await checkDiff(repository, ['HEAD^2:', 'HEAD:'], { says: ['No cards are taken'], lacks: ['feels'] });
    await checkDiff(repository, ['--base', 'first'], { says: [better, 'No cards are taken'] });
  }));

  it('says that a merge has left both of two texts, and never that nothing has changed', () => withBranch(async (repository) => {
    repository.git('checkout', '--quiet', 'main');
    repository.write('maps/visit.journey', visit({ feels: '-2' }));
    repository.commit('worse');
    assert.throws(() => repository.git('merge', '--quiet', '--no-edit', 'shorter-wait'));
    assert.match(repository.read('maps/visit.journey'), /^<{7} HEAD$/m);
    const expected = { exitCode: 2, says: ['The version after can’t be read: maps/visit.journey:9:1 This file has an unresolved merge conflict.'], lacks: ['No changes', 'no changes'] };
    await checkDiff(repository, ['HEAD:maps/visit.journey', 'maps/visit.journey'], expected);
    await checkDiff(repository, ['--base', 'main'], expected);
  }));

  it('reads imports from the same commit, and names it', () => withRepository(async (repository) => {
    const map = 'import "people.journey"\njourney Visit for Ana {\n  stage Arrive {\n    step "Waits" {\n      feels -1 for Ana\n    }\n  }\n}\n';
    repository.write('maps/visit.journey', map);
    repository.write('maps/people.journey', 'persona Ana "Ana" {\n}\n');
    repository.commit('first');
    repository.write('maps/visit.journey', map.replace('-1', '+1'));
    rmSync(join(repository.path, 'maps/people.journey'));
    repository.commit('second');
    const { stdout } = await repository.journey('diff', 'first:maps/visit.journey', 'second:maps/visit.journey', '--format', 'json');
    const { before, after, changes } = JSON.parse(stdout) as ComparedFile;
    assert.equal(changes?.length, 1, stdout);
    assert.deepEqual([before, after], ['first', 'second'].map((tag) => ({ path: `${tag}:maps/visit.journey`, commit: repository.git('rev-parse', tag).trim() })));
  }));

  it('says which version of which file can’t be read, and compares the others', () => withBranch(async (repository) => {
    repository.write('maps/people.journey', 'persona Ana "Ana {\n');
    repository.write('maps/bytes.journey', Buffer.from('journy\n\njourney Caf\u00e9 {\n}\n', 'latin1'));
    repository.write('maps/large.journey', `// ${'x'.repeat(7_000_000)}\n`);
    repository.commit('broken');
    await checkDiff(repository, ['--base', 'main', '--head', 'HEAD'], {
      exitCode: 2,
      says: ['maps/bytes.journey:3:', 'UTF-8', 'maps/large.journey', 'larger than 2 MB', 'maps/people.journey:1:', 'maps/visit.journey', better, '1 file compared: 1 change, which needs attention. 3 files can’t be compared.'],
    });
    await checkDiff(repository, ['broken:maps/people.journey', 'main:maps/people.journey'], { exitCode: 2, says: ['The version before can’t be read: broken:maps/people.journey:1:'] });
  }));

  it('annotates the files of the repository, whichever versions are compared', () => withBranch(async (repository) => {
    const github = ['--format', 'github'];
    const inMaps = { journey: (...args: readonly string[]) => runIn(join(repository.path, 'maps'), args) };
    for (const head of [[], ['--head', 'HEAD']]) await checkDiff(inMaps, ['--base', 'first', ...head, ...github], { says: ['::warning file=maps/visit.journey,line=9,'] });
    await checkDiff(repository, ['first:maps', 'HEAD:maps', ...github], { says: ['::warning file=maps/visit.journey,line=9,'], lacks: ['HEAD'] });
    repository.write('maps/visit.journey', `${visit()}stage {`);
    rmSync(join(repository.path, 'maps/people.journey'));
    repository.commit('broken');
    await checkDiff(repository, ['first:', 'broken:', ...github], { exitCode: 2, says: ['::error file=maps/visit.journey,line=18,', '::warning file=maps/people.journey,title='], lacks: ['broken', 'first'] });
    // A line of then is none of the file that is shown now.
    await checkDiff(repository, ['broken:maps/visit.journey', 'first:maps/visit.journey', ...github], { exitCode: 2, says: ['::error file=maps/visit.journey,title=The version before can’t be read::Line 18: The block'] });
  }));

  it('takes for a version what is one, and for a path what is there', () => withBranch(async (repository) => {
    repository.write('first:maps.journey', visit());
    await checkDiff(repository, ['first:maps.journey', 'maps/visit.journey'], { says: [better] });
    await checkDiff(repository, ['C:\\maps\\visit.journey', 'maps/visit.journey'], { exitCode: 2, complains: 'there is no such file or folder' });
    await checkDiff(repository, ['main@{0}:maps/visit.journey', 'maps/visit.journey'], { says: [better] });
  }));

  it('says what is wrong with a version', () => withBranch(async (repository) => {
    const file = 'maps/visit.journey';
    await checkDiff(repository, [`nope:${file}`, file], { exitCode: 2, complains: 'nope: git knows no such commit, branch or tag here.' });
    await checkDiff(repository, ['main', 'HEAD'], { exitCode: 2, complains: 'main and HEAD are versions; what of them is to be compared comes behind a colon. What HEAD has changed since it left main: journey diff --base main --head HEAD; all of both: journey diff main: HEAD:\n' });
    await checkDiff(repository, ['--base=--output=x'], { exitCode: 2, complains: '--output=x: no version is called so' });
    await checkDiff(repository, ['--', `-p:${file}`, file], { exitCode: 2, complains: '-p: no version is called so' });
    await checkDiff(repository, ['main:nowhere.journey', file], { exitCode: 2, complains: 'main:nowhere.journey: there is no such file or folder in main.' });
    await checkDiff(repository, ['main:../x.journey', file], { exitCode: 2, complains: 'leads out of the repository' });
    await checkDiff(repository, ['main:maps', file], { exitCode: 2, complains: 'compare two files or two folders' });
    await checkDiff(repository, ['main:.gitignore', file], { exitCode: 2, complains: 'there is no such file' });
    repository.git('checkout', '--quiet', '--orphan', 'alone');
    repository.commit('apart');
    await checkDiff(repository, ['--base', 'main'], { exitCode: 2, complains: 'main and HEAD have no commit in common in their histories' });
  }));

  it('says what to type where that is something else', () => withBranch(async (repository) => {
    const file = 'maps/visit.journey';
    const inMaps = { journey: (...args: readonly string[]) => runIn(join(repository.path, 'maps'), args) };
    const check = (args: readonly string[], complains: string, folder: Pick<GitRepository, 'journey'> = repository): Promise<void> => checkDiff(folder, args, { exitCode: 2, complains: `${complains}\n` });
    await check([], 'What you have changed since the last commit: journey diff --base HEAD; two files: journey diff old.journey new.journey');
    await check(['main'], 'main is one version. What your files have changed since they left it: journey diff --base main');
    await check(['HEAD:'], 'HEAD: is one version. What has changed since then: journey diff --base HEAD');
    await check([`HEAD:${file}`], `What has changed since then: journey diff HEAD:${file} ${file}`);
    await check(['HEAD:visit.journey'], 'What has changed since then: journey diff HEAD:./visit.journey visit.journey', inMaps);
    await check(['HEAD:visit.journey', 'visit.journey'], 'HEAD:visit.journey: there is no such file or folder in HEAD. From this folder it is HEAD:./visit.journey', inMaps);
    await check([file], `name what was before, too. What has changed in it since the last commit: journey diff --base HEAD ${file}`);
    await check(['main', file], `main is a version; what of it is to be compared comes behind a colon: journey diff main:./${file} ${file}`);
    await check([`HEAD:${file}`, 'main'], `journey diff HEAD:${file} main:${file}`);
    await check(['nope.journey'], 'nope.journey: there is no such file or folder, and git knows no such version. Name what was before and what is after, such as: journey diff old.journey new.journey');
    await check(['--base', 'HEAD:maps'], '--base HEAD:maps: with --base, versions and paths are named apart: journey diff --base HEAD maps');
    await check(['--base', 'main', '--head', 'HEAD:', 'maps'], '--head HEAD:: with --base, versions and paths are named apart: journey diff --base main --head HEAD maps');
    await check(['--base', 'main', 'HEAD:maps'], 'HEAD:maps: with --base, versions and paths are named apart: journey diff --base main --head HEAD maps');
    await check([`HAED~1:${file}`, file], 'HAED~1: git knows no such commit, branch or tag here. Did you mean HEAD~1?');
    await check(['--base', 'mian'], 'mian: git knows no such commit, branch or tag here. Did you mean main?');
    await check(['main:maps/vist.journey', file], 'main:maps/vist.journey: there is no such file or folder in main. Did you mean main:maps/visit.journey?');
  }));

  it('does not say that no journey differs where nothing was compared', () => withRepository(async (repository) => {
    repository.write('readme.md', 'No journeys yet.');
    repository.commit('first');
    for (const format of ['text', 'markdown', 'github']) await checkDiff(repository, ['--base', 'HEAD', '--format', format], { complains: 'Nothing was compared: neither version has a journey.\n', lacks: ['differs', 'compared'] });
    await checkDiff(repository, ['HEAD:', 'HEAD:'], { complains: 'Nothing was compared', lacks: ['differs'] });
    repository.write('maps/visit.journey', visit());
    await checkDiff(repository, ['--base', 'HEAD', 'nowhere'], { exitCode: 2, complains: 'nowhere: neither version has a journey there.\n', lacks: ['differs', 'compared'] });
  }));

  it('says that a file was moved, and what it was', () => withBranch(async (repository) => {
    repository.git('mv', 'maps/visit.journey', 'maps/doctor.journey');
    await checkDiff(repository, ['--base', 'HEAD'], { says: ['maps/visit.journey → maps/doctor.journey\n', 'This file was renamed; it was visit.journey. Nothing in it has changed.\n'] });
    repository.git('mv', 'maps/doctor.journey', 'visit.journey');
    await checkDiff(repository, ['--base', 'first'], { says: ['This file was moved; it was maps/visit.journey.\n', better] });
    await checkDiff(repository, ['first:maps/visit.journey', 'visit.journey'], { says: [better], lacks: ['This file'] });
  }));

  it('asks for more history where a clone holds only the end of it', () => withBranch(async (repository) => {
    repository.git('checkout', '--quiet', 'main');
    repository.write('maps/visit.journey', visit({ title: 'Waits' }));
    repository.commit('meanwhile');
    const clone = join(repository.path, 'clone');
    repository.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${repository.path}`, clone);
    const shallow = { journey: (...args: readonly string[]) => runIn(clone, args) };
    await checkDiff(shallow, ['--base', 'origin/main', '--head', 'origin/shorter-wait'], { exitCode: 2, complains: 'Fetch more history: git fetch --unshallow' });
  }));

  it('says where there is no repository, and no git', async () => {
    await checkDiff({ journey: (...args) => runIn('/', args) }, ['HEAD:a.journey', 'HEAD:b.journey'], { exitCode: 2, complains: 'This folder is in no git repository' });
    await withBranch(async ({ path }) => {
      const before = process.env['PATH'];
      process.env['PATH'] = path;
      try {
        checkResult(await runIn(path, ['diff', '--base', 'main']), { exitCode: 2, complains: 'git is not installed' });
      } finally {
        process.env['PATH'] = before;
      }
    });
  });

  it('runs nothing that a repository names, and follows no link of a commit', () => withBranch(async (repository) => {
    const trap = `touch '${join(repository.path, 'sprung')}'; cat`;
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.journey.textconv', 'diff.journey.command', 'filter.trap.smudge', 'filter.trap.clean', 'core.pager', 'core.sshCommand']) repository.git('config', key, trap);
    repository.write('.git/info/attributes', '*.journey diff=journey filter=trap\n');
    repository.write('.git/hooks/post-index-change', `#!/bin/sh\n${trap}\n`);
    repository.write('maps/visit.journey', visit({ feels: '+2' }));
    await checkDiff(repository, ['--base', 'main'], { says: ['feels +2, was −1'] });
    await checkDiff(repository, ['main:maps', 'HEAD:maps'], { says: [better] });
    assert.equal(existsSync(join(repository.path, 'sprung')), false);
    for (const key of ['filter.trap.clean', 'core.fsmonitor']) repository.git('config', '--unset', key);
    symlinkSync('/etc/passwd', join(repository.path, 'maps/link.journey'));
    repository.commit('link');
    await checkDiff(repository, ['--base', 'main', '--head', 'HEAD'], { lacks: ['link'] });
    await checkDiff(repository, ['HEAD:maps/link.journey', 'maps/visit.journey'], { exitCode: 2, complains: 'there is no such file or folder in HEAD' });
  }));

  it('leaves out what a sparse checkout has left off the disk', () => withBranch(async (repository) => {
    repository.write('other/tour.journey', visit());
    repository.commit('other');
    repository.git('sparse-checkout', 'set', 'other');
    assert.equal(existsSync(join(repository.path, 'maps')), false);
    await checkDiff(repository, ['--base', 'other'], { says: ['No journey differs.'] });
  }));

  it('does nothing where only line ends differ', () => withBranch(async (repository) => {
    repository.write('maps/visit.journey', visit({ feels: '+1' }).replaceAll('\n', '\r\n'));
    await checkDiff(repository, ['HEAD:maps', 'maps'], { says: ['No journey differs.'] });
  }));

  it('reads the standard input as a version', () => withBranch(async (repository) => {
    const input = repository.git('show', 'main:maps/visit.journey');
    checkResult(await runIn(repository.path, ['diff', '-', 'maps/visit.journey'], { input }), { says: ['- → maps/visit.journey', better] });
    await checkDiff(repository, ['-', '-'], { exitCode: 2, complains: 'Both versions would be the standard input' });
  }));
});

