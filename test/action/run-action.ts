import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildAction } from '../../scripts/action/build-action.mjs';
import { root } from '../../scripts/toolchain/folders.mjs';
import type { FakeGitHub } from './fake-github.js';
import type { Repository } from './repository.js';

/** The action as a release holds it: its bundle, and what stands beside it there; no packages and no sources. */
export interface BuiltAction {
  readonly folder: string;
  readonly main: string;
  readonly remove: () => void;
}

export async function installAction(): Promise<BuiltAction> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-action-')));
  for (const part of ['action.yml', 'package.json', join('media', 'fonts')]) cpSync(join(root, part), join(folder, part), { recursive: true });
  await buildAction(join(folder, 'out', 'action'));
  const [, main = ''] = /^ {2}main: (\S+)$/mu.exec(readFileSync(join(folder, 'action.yml'), 'utf8')) ?? [];
  return { folder, main: join(folder, main), remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

/** What a workflow would find after the action has run. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it spoke to and what it started, besides itself. */
  readonly watched: readonly (readonly unknown[])[];
}

export interface ActionSurroundings {
  readonly action: BuiltAction;
  readonly github: FakeGitHub;
  readonly repository: Repository;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What GitHub tells of the event; without it, pull request 7 from the current commit to main. */
  readonly event?: unknown;
}

/** Runs the action as GitHub's runner does: in a process of its own, with all that it knows in its environment. */
export async function runAction({ action, github, repository, inputs = {}, event = describePull(repository) }: ActionSurroundings): Promise<ActionRun> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'journey-runner-')));
  const file = (name: string, content: string): string => {
    writeFileSync(join(home, name), content);
    return join(home, name);
  };
  try {
    mkdirSync(join(home, 'temp'));
    const files = { GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)), GITHUB_OUTPUT: file('outputs', ''), GITHUB_STEP_SUMMARY: file('summary.md', ''), WATCHED: file('watched', '') };
    const env = { ...files, ...describeRunner(home, repository, github), ...describeInputs(inputs) };
    const child = spawn(process.execPath, ['--import', join(root, 'test', 'action', 'watch-action.mjs'), action.main], { cwd: repository.folder, env });
    const [log, complaints, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((resolve) => child.on('close', resolve))]);
    const read = (name: string): string => readFileSync(join(home, name), 'utf8');
    return { exitCode, log: `${log}${complaints}`, summary: read('summary.md'), outputs: readOutputs(read('outputs')), watched: read('watched').split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown[]) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function describeRunner(home: string, { folder }: Repository, { url }: FakeGitHub): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    RUNNER_TEMP: join(home, 'temp'),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `${url}/api`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/maps',
    GITHUB_RUN_ID: '99',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder,
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_TOKEN: ['{}', '{"scp":"Actions.Results:run:job"}', ''].map((part) => Buffer.from(part).toString('base64url')).join('.'),
  };
}

/** As the runner does it: the defaults of action.yml, and what the workflow says instead. */
function describeInputs(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all = { base: '', 'fail-on': '', comment: 'true', token: 'ghs_secret', ...inputs };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The event of pull request 7, which brings the current commit to main. */
export function describePull(repository: Repository) {
  return { action: 'synchronize', pull_request: { number: 7, base: { ref: 'main', sha: repository.git('rev-parse', 'origin/main') }, head: { ref: 'topic', sha: repository.git('rev-parse', 'HEAD') } } };
}

function readOutputs(content: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...content.matchAll(/^(\S+)<<(\S+)\n(.*)\n\2$/gmu)].map(([, name = '', , value = '']) => [name, value]));
}
