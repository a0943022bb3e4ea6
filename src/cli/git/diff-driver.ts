import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Failure, describeReadError, describeWriteError } from '../failure.js';
import { showPath } from '../locate-file.js';
import { isInside } from '../workspace.js';
import { askGit, describeComplaint, runGit } from './run-git.js';

/** Where the driver is set up: in one repository, or for all of a person. */
export type DriverScope = 'local' | 'global';

/** One setting of git and its value, or a file and a line of it. */
export interface DriverChange {
  readonly where: string;
  readonly what: string;
}

/** The lines that hunks of a text diff are headed with: the nearest one above says which step it is in. */
export const headingPattern = String.raw`^[ \t]*((journey|stage|step|path|persona|evidence)[ \t].*)$`;

const attributesLine = '*.journey diff=journey';

interface DriverSetting {
  readonly key: string;
  readonly value: string;
  /** Whether a value was written by this program, maybe by an older one. */
  readonly isOwn: (value: string) => boolean;
}

function listSettings(command: string): readonly DriverSetting[] {
  return [
    { key: 'diff.journey.command', value: `${command} git-diff --`, isOwn: (value) => / git-diff(?: --)?$/.test(value) },
    { key: 'diff.journey.textconv', value: `${command} git-textconv --`, isOwn: (value) => / git-textconv(?: --)?$/.test(value) },
    { key: 'diff.journey.xfuncname', value: headingPattern, isOwn: (value) => value.startsWith(String.raw`^[ \t]*((journey|`) },
  ];
}

/**
 * Has git call `command` for journeys. Returns what was written, which is nothing where all of it was there. Throws a Failure, and
 * writes nothing, where settings of somebody else stand in the way.
 */
export async function installDriver(folder: string, scope: DriverScope, command: string): Promise<readonly DriverChange[]> {
  const attributes = await findAttributes(folder, scope);
  const settings = await Promise.all(listSettings(command).map(async (setting) => ({ ...setting, present: await readSetting(folder, scope, setting.key) })));
  for (const { key, present, isOwn } of settings) {
    if (present !== undefined && !isOwn(present)) throw new Failure(`${key} is set already, and not by this command, to “${present}”. Nothing was changed; make room with: git config ${scope === 'global' ? '--global ' : ''}--unset ${key}`);
  }
  const missing = settings.filter(({ present, value }) => present !== value);
  const needsLine = await lacksAttribute(folder, scope, attributes);
  for (const { key, value } of missing) await askGit(folder, ['config', `--${scope}`, key, value]);
  if (needsLine) writeLines(attributes, [...readLines(attributes), attributesLine]);
  return [...missing.map(({ key, value }) => ({ where: key, what: value })), ...(needsLine ? [{ where: showFrom(folder, attributes), what: attributesLine }] : [])];
}

/** Takes back what `installDriver` wrote, and nothing else. Returns what was removed. */
export async function removeDriver(folder: string, scope: DriverScope): Promise<readonly DriverChange[]> {
  const attributes = await findAttributes(folder, scope);
  const settings = await Promise.all(listSettings('').map(async (setting) => ({ ...setting, present: await readOwnSetting(folder, scope, setting.key) })));
  const own = settings.flatMap(({ key, present, isOwn }) => (present !== undefined && isOwn(present) ? [{ where: key, what: present }] : []));
  for (const { where } of own) await askGit(folder, ['config', `--${scope}`, '--unset', where]);
  const lines = readLines(attributes);
  if (!lines.includes(attributesLine)) return own;
  writeLines(attributes, lines.filter((line) => line !== attributesLine));
  return [...own, { where: showFrom(folder, attributes), what: attributesLine }];
}

/** By the way from a folder, where it leads down. */
function showFrom(folder: string, file: string): string {
  return showPath(isInside(file, folder) ? relative(folder, file) : file);
}

/** What counts for a repository, wherever it is set; for a person, what they have set themselves. */
async function readSetting(folder: string, scope: DriverScope, key: string): Promise<string | undefined> {
  return readConfig(folder, scope === 'global' ? ['--global', '--get', key] : ['--get', key]);
}

function readOwnSetting(folder: string, scope: DriverScope, key: string): Promise<string | undefined> {
  return readConfig(folder, [`--${scope}`, '--get', key]);
}

async function readConfig(folder: string, args: readonly string[]): Promise<string | undefined> {
  const { ok, output } = await runGit(folder, ['config', ...args]);
  return ok ? output.toString().replace(/\n$/u, '') : undefined;
}

/** The file that says which files belong to a driver, and that no one else gets to see. */
async function findAttributes(folder: string, scope: DriverScope): Promise<string> {
  if (scope === 'global') {
    const set = await readConfig(folder, ['--global', '--type=path', '--get', 'core.attributesFile']);
    // As for git, an empty variable is as good as none.
    return set ?? join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'git', 'attributes');
  }
  const { ok, output, complaint } = await runGit(folder, ['rev-parse', '--git-path', 'info/attributes']);
  if (ok) return resolve(folder, output.toString().replace(/\r?\n$/u, ''));
  throw new Failure(complaint.includes('not a git repository') ? 'This folder is in no git repository. Run this in one, or with --global for all of yours.' : describeComplaint(complaint));
}

/** Whether journeys belong to no driver yet. Throws a Failure where they belong to another one. */
async function lacksAttribute(folder: string, scope: DriverScope, attributes: string): Promise<boolean> {
  const driver = scope === 'global' ? findDriver(readLines(attributes)) : (await askGit(folder, ['check-attr', 'diff', '--', 'any.journey'])).trim().replace(/^.*: /u, '');
  if (driver !== 'journey' && driver !== 'unspecified') throw new Failure(`The attributes of git give journeys another way to be compared already: diff is ${driver}. Nothing was changed; take that line out first.`);
  return driver === 'unspecified';
}

function findDriver(lines: readonly string[]): string {
  const [, driver] = lines.flatMap((line) => /^\*\.journey\s(?:.*\s)?diff=(\S+)/u.exec(line) ?? []);
  return driver ?? 'unspecified';
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u).filter((line, index, all) => line !== '' || index < all.length - 1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new Failure(`${showPath(file)}: ${describeReadError(error)}.`);
  }
}

/** A file without lines is as good as none. */
function writeLines(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (lines.length === 0) rmSync(file);
    else writeFileSync(file, `${lines.join('\n')}\n`);
  } catch (error) {
    throw new Failure(`${showPath(file)}: ${describeWriteError(error)}.`);
  }
}
