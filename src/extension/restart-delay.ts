/** A server that has lived for so long, in milliseconds, could be started. */
const healthy = 3000;
/** So many times in a row a server is started again at once: whoever types waits for nothing but the start. */
const atOnce = 3;
/** With the time that a server takes to start, so little that someone who types hardly waits, and never two seconds. */
const longest = 500;

/**
 * How long to wait before the server is started again, in milliseconds: not at all, unless it has ended several times in a row soon after
 * it was started. Then longer each time, so that a server that can't start does not keep the machine busy. It never says to give up.
 * `crashes` are the times of the last crashes in their order, the present one included.
 */
export function restartDelay(crashes: readonly number[]): number {
  const first = crashes.findLastIndex((time, index) => time - (crashes[index - 1] ?? -Infinity) >= healthy);
  const inRow = crashes.length - Math.max(0, first);
  return inRow <= atOnce ? 0 : Math.min(longest, 100 * 2 ** (inRow - atOnce - 1));
}
