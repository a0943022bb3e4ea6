import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { headingPattern } from '../../src/cli/git/diff-driver.js';
import { packageFolder } from '../../src/cli/package-folder.js';
import { words } from '../../src/language/words.js';
import { gitEnvironment, withRepository } from './git-repository.js';
import type { GitRepository } from './git-repository.js';
import { runIn } from './journey-folder.js';

const shop = `journey Order "First order" {
  stage Pay "Pays" {
    step Checkout "Checks out" {
      touchpoint  "Checkout" via web
      does        "Types the address"
      thinks      "Is this the last page?"
      feels       -1 "impatient"
    }
  }
}
`;

/** The command line as one file, which starts faster than its sources: git starts it for each version of each file. */
const folder = mkdtempSync(join(tmpdir(), 'journey-git-'));
const program = join(folder, 'cli.js');

async function bundle(): Promise<void> {
  const banner = "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";
  await build({ entryPoints: [join(packageFolder(), 'src', 'cli', 'main.ts')], bundle: true, platform: 'node', format: 'esm', target: 'es2023', outfile: program, banner: { js: banner } });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "1.0.0" }');
}

/** Runs the command line as a process, since git has to find it later. */
function journey({ path }: Pick<GitRepository, 'path'>, args: readonly string[], env: NodeJS.ProcessEnv = gitEnvironment): string {
  return execFileSync(process.execPath, [program, ...args], { cwd: path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

async function withShop(use: (repository: GitRepository) => Promise<void> | void): Promise<void> {
  await withRepository(async (repository) => {
    repository.write('shop.journey', shop);
    repository.commit('first');
    await use(repository);
  });
}

describe('journey git-setup', function () {
  this.timeout(120_000);
  before(bundle);
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  it('has git tell what has changed, in sentences or in lines below the names of steps', () => withShop((repository) => {
    const { git, write, commit } = repository;
    assert.match(journey(repository, ['git-setup']), /^Written:\n {2}diff\.journey\.command .* git-diff --\n {2}diff\.journey\.textconv .* git-textconv --\n {2}diff\.journey\.xfuncname .*\n {2}\.git\/info\/attributes +\*\.journey diff=journey\n/);
    assert.equal(journey(repository, ['git-setup']), 'Git is set up already; nothing was changed.\n');
    // Two spaces more are no change; the feeling is one.
    write('shop.journey', shop.replace('-1 "impatient"', '+1 "sure"').replace('does        ', 'does  '));
    assert.match(git('diff'), /^shop\.journey\n(?:.*\n)* {2}First order › Pays\n {4}! “Checks out” feels \+1 “sure”, was −1 “impatient”\.\n\n {2}1 change of spacing is not shown\.\n\n$/);
    const lines = git('diff', '--no-ext-diff', '-U0');
    assert.match(lines, /^@@ .* @@ step Checkout "Checks out" \{\n-\s+feels\s+-1 "impatient"\n\+\s+feels\s+\+1 "sure"\n$/m);
    assert.doesNotMatch(lines, /does/);
    commit('second');
    assert.match(git('log', '-p', '-1'), /^\+\s+feels\s+\+1 "sure"$/m);
    assert.match(git('log', '-p', '-1', '--ext-diff'), /feels \+1 “sure”/);
    assert.match(git('diff', '--no-ext-diff', '--no-textconv', 'first'), /^\+\s+does {2}"Types/m);
  }));

  it('shows what can’t be compared, what came and what went, and lets git go on', () => withShop((repository) => {
    const { git, write } = repository;
    journey(repository, ['git-setup']);
    write('shop.journey', 'step {');
    write('new.journey', 'journey New "New" {\n}\n');
    git('add', '--intent-to-add', 'new.journey');
    const printed = git('diff');
    assert.match(printed, /^new\.journey\n {2}This file is new\.\n/);
    assert.match(printed, /^shop\.journey\n {2}The version after can’t be read: shop\.journey:1:.*\n\nFor its lines: git diff --no-ext-diff$/m);
    assert.match(git('diff', '--no-ext-diff', 'shop.journey'), /^\+step \{$/m);
  }));

  it('takes back what it wrote and nothing else', () => withShop((repository) => {
    const { git, write, read } = repository;
    write('.git/info/attributes', '*.png -diff\n');
    git('config', 'diff.journey.cachetextconv', 'true');
    const config = read('.git/config');
    journey(repository, ['git-setup']);
    assert.notEqual(read('.git/config'), config);
    assert.match(journey(repository, ['git-setup', '--undo']), /^Taken back:\n/);
    assert.deepEqual([read('.git/config'), read('.git/info/attributes')], [config, '*.png -diff\n']);
    assert.equal(journey(repository, ['git-setup', '--undo']), 'There was nothing to take back in this repository. What is set up for all of them goes with --global --undo.\n');
  }));

  it('takes no file for an option, whatever it is called', () => withShop((repository) => {
    const { git, write, commit } = repository;
    write('-x.journey', shop);
    commit('named');
    journey(repository, ['git-setup']);
    write('-x.journey', shop.replace('-1 "impatient"', '+1 "sure"'));
    assert.match(git('diff'), /feels \+1/);
    assert.match(git('diff', '--no-ext-diff'), /\+ .*feels/);
  }));

  it('overwrites no settings of others', () => withShop(async (repository) => {
    const { git, write, path } = repository;
    git('config', 'diff.journey.textconv', 'cat -A');
    const refused = await repository.journey('git-setup');
    assert.deepEqual(refused, { exitCode: 2, stdout: '', stderr: 'diff.journey.textconv is set already, and not by this command, to “cat -A”. Nothing was changed; make room with: git config --unset diff.journey.textconv\n' });
    git('config', '--unset', 'diff.journey.textconv');
    write('.gitattributes', '*.journey diff=own\n');
    assert.match((await repository.journey('git-setup')).stderr, /^The attributes of git give journeys another way to be compared already: diff is own\./);
    assert.equal(existsSync(join(path, '.git/info/attributes')), false);
    assert.doesNotMatch(readFileSync(join(path, '.git/config'), 'utf8'), /journey/);
  }));

  it('leaves the line of a team as it is', () => withShop((repository) => {
    repository.write('.gitattributes', '*.journey diff=journey\n');
    assert.doesNotMatch(journey(repository, ['git-setup']), /attributes/);
  }));

  it('sets git up for all repositories of a person', () => withShop((repository) => {
    const env = { ...gitEnvironment, GIT_CONFIG_GLOBAL: join(repository.path, 'home.config'), XDG_CONFIG_HOME: join(repository.path, 'home') };
    const run = (...args: readonly string[]): string => journey(repository, args, env);
    run('git-setup', '--global');
    assert.equal(repository.read('home/git/attributes'), '*.journey diff=journey\n');
    assert.match(repository.read('home.config'), /git-textconv/);
    assert.equal(run('git-setup', '--global'), 'Git is set up already; nothing was changed.\n');
    run('git-setup', '--global', '--undo');
    assert.equal(existsSync(join(repository.path, 'home/git/attributes')), false);
    assert.doesNotMatch(repository.read('home.config'), /journey/);
  }));

  it('takes an empty XDG_CONFIG_HOME for none, as git does', () => withShop((repository) => {
    const home = join(repository.path, 'home');
    const env = { ...gitEnvironment, GIT_CONFIG_GLOBAL: join(repository.path, 'home.config'), HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: '' };
    journey(repository, ['git-setup', '--global'], env);
    assert.equal(repository.read('home/.config/git/attributes'), '*.journey diff=journey\n');
  }));

  it('says that there is no repository', async () => {
    assert.match((await runIn('/', ['git-setup'])).stderr, /^This folder is in no git repository\. Run this in one, or with --global/);
  });

  it('heads hunks with every word that opens a block, save for those in a step', () => {
    const opening = Object.entries(words).flatMap(([word, entry]) => ('opens' in entry && entry.opens ? [word] : []));
    const heads = /\(\(([^)]*)\)/.exec(headingPattern)?.[1]?.split('|') ?? [];
    assert.deepEqual([...heads, 'opportunity', 'pain'].sort(), opening.sort());
  });
});
