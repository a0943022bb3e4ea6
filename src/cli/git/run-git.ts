import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import { Failure } from '../failure.js';

/** What git printed and how it ended. */
export interface GitResult {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What it complained about, in English. */
  readonly complaint: string;
}

/**
 * Starts git in a folder: no shell, no pager, and nothing that the settings of a repository would run besides (watchers of files, hooks).
 * It never asks a question and never goes to the network, also where a clone has fetched a part of the history alone.
 */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', ['--no-pager', ...quietSettings, ...args], { cwd: folder, env: { ...process.env, ...quietEnvironment }, windowsHide: true });
}

const quietSettings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];

const quietEnvironment = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_EXTERNAL_DIFF: '' };

/** Runs git to its end. Throws a Failure where there is no git. */
export async function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  const child = startGit(folder, args);
  child.stdin.end();
  const ended = new Promise<boolean>((resolve, reject) => {
    child.once('error', (error) => { reject(describeStart(error)); });
    child.once('close', (code) => { resolve(code === 0); });
  });
  const [ok, output, complaint] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
  return { ok, output, complaint };
}

/** Runs git for the text that it prints. Throws a Failure with git's own words where it fails. */
export async function askGit(folder: string, args: readonly string[]): Promise<string> {
  const { ok, output, complaint } = await runGit(folder, args);
  if (!ok) throw new Failure(describeComplaint(complaint));
  return output.toString();
}

/** Why git could not be started. */
export function describeStart(error: unknown): Failure {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new Failure(isMissing ? 'git is not installed, or not on the PATH; comparing versions of a repository needs it.' : `git can't be started: ${error instanceof Error ? error.message : String(error)}`);
}

/** The first thing that git says went wrong. */
export function describeComplaint(complaint: string): string {
  const [line = 'it gave no reason'] = complaint.split('\n').filter((each) => each.trim() !== '');
  return `git says: ${line.replace(/^(?:fatal|error): /u, '').replace(/\.$/u, '')}.`;
}
