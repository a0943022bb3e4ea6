import { createServer } from 'node:net';

/**
 * @param {number} wanted
 * @returns {Promise<number>} that port of loopback, or 0, which stands for any, where it is taken
 */
export function freePort(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
}
