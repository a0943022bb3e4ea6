// Runs before the action, and writes down whom it speaks to and what it starts, a line each.
import childProcess from 'node:child_process';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['WATCHED'] ?? '';

/**
 * Writes down each call of a function of Node, and lets it do what it does.
 * @param {object} owner
 * @param {string} name
 * @param {(args: readonly unknown[]) => readonly unknown[]} describe
 */
function watch(owner, name, describe) {
  /** @type {unknown} */
  const own = Reflect.get(owner, name);
  if (typeof own !== 'function') throw new Error(`Node has no function ${name} any more, so that nothing would be seen of it.`);
  /** @type {ProxyHandler<typeof own>} */
  const handler = {
    apply(target, self, args) {
      appendFileSync(file, `${JSON.stringify(describe(args))}\n`);
      return /** @type {unknown} */ (Reflect.apply(target, self, args));
    },
  };
  Reflect.set(owner, name, new Proxy(own, handler));
}

watch(net.Socket.prototype, 'connect', (args) => {
  const { host, path } = /** @type {{ host?: string, path?: string }} */ (args.flat()[0]);
  return ['connects to', host ?? path];
});
watch(dns, 'lookup', ([name]) => ['looks up', name]);
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) {
  watch(childProcess, name, (args) => ['starts', name, ...args]);
}
syncBuiltinESMExports();
