/**
 * Waits until something holds: what an editor does after a keystroke has no moment to wait for.
 * @param patience in milliseconds
 * @returns what `look` found
 * @throws {Error} naming what was awaited, when the patience has come to its end
 */
export async function eventually<Found>(awaited: string, look: () => Found | undefined | Promise<Found | undefined>, patience = 20_000): Promise<Found> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${awaited}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
