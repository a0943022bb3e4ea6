import { spawn } from 'node:child_process';
import { beforeEnd, endChild } from './ending.mjs';
import { root } from './folders.mjs';

/**
 * Runs a program to its end and keeps what it prints, to be shown only if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` is false as well when the program can't be started
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const takeBack = beforeEnd(() => endChild(child));
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => {
      takeBack();
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs a script with the Node that runs this one.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(args, options) {
  return runCommand(process.execPath, args, options);
}
