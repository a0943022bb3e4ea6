import { runCommand, runNode } from './run-command.mjs';

/**
 * Runs the npm that started this script, or the one on the PATH.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @throws {Error} with everything that npm printed, if it fails
 */
export async function runNpm(args, cwd) {
  // Under `npm run`, npm names its own program; its name alone could not be started on Windows, where it is a `.cmd`.
  const npm = process.env['npm_execpath'];
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = npm?.endsWith('.js')
    ? await runNode([npm, ...all], { cwd })
    : await runCommand('npm', all, { cwd });
  if (!ok) throw new Error(`\`npm ${args.join(' ')}\` failed in ${cwd}:\n${output.trim()}`);
}
