const memory = 60_000;
/** With the time that a server takes to start, so little that someone who types hardly waits, and never two seconds. */
const longest = 800;

/**
 * How long to wait before the server is started again, in milliseconds: not at all after the first crash, then longer with each
 * crash of the last minute, so that a server that can't start does not keep the machine busy. It never says to give up.
 * `crashes` are the times of all crashes up to now, the present one included.
 */
export function restartDelay(crashes: readonly number[], now: number): number {
  const recent = crashes.filter((time) => now - time < memory).length;
  return recent <= 1 ? 0 : Math.min(longest, 100 * 2 ** (recent - 2));
}
