/** @type {Set<() => Promise<void>>} */
const endings = new Set();
let listening = false;
let ending = false;

/**
 * Sees to it that something ends before this process does, also when it is stopped from outside (Ctrl+C, SIGTERM):
 * what it has started must not be left behind.
 * @param {() => Promise<void>} end asks at once for the end, and waits for it
 * @returns {() => void} takes the wish back, once the thing has ended by itself
 */
export function beforeEnd(end) {
  if (!listening) listen();
  endings.add(end);
  return () => {
    endings.delete(end);
  };
}

function listen() {
  listening = true;
  process.on('SIGHUP', () => endAll(129));
  process.on('SIGINT', () => endAll(130));
  process.on('SIGTERM', () => endAll(143));
  // npm hands a signal to its shell, which keeps it to itself and dies: the parent is gone then, and nothing else is heard.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) endAll(129);
  }, 250).unref();
  // Others may call `process.exit()` in their own handlers of signals, as playwright does: then asking has to do.
  process.on('exit', () => {
    for (const end of endings) void end();
  });
}

/**
 * A terminal's Ctrl+C reaches every process of its group, and each of them hands it on, so it arrives more than once.
 * @param {number} code the exit code of this signal, for those that set none themselves
 */
function endAll(code) {
  if (ending) return;
  ending = true;
  void Promise.allSettled([...endings].map((end) => end())).then(() => process.exit(process.exitCode ?? code));
}

/**
 * Ends a child process, and everything that it has started where it leads a group of its own.
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ group?: boolean }} [options]
 * @returns {Promise<void>} when it has ended
 */
export function endChild(child, { group = false } = {}) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const target = group ? -pid : pid;
  process.kill(target, 'SIGTERM');
  const impatient = setTimeout(() => process.kill(target, 'SIGKILL'), 2000);
  return new Promise((resolve) => {
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
  });
}
