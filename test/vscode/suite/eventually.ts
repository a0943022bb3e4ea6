/**
 * Waits until something holds: what an editor does after a keystroke has no moment to wait for.
 * @returns what `look` found
 * @throws {Error} naming what was awaited, after 20 seconds
 */
export async function eventually<Found>(awaited: string, look: () => Found | undefined | Promise<Found | undefined>): Promise<Found> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > patience) throw new Error(`Waited in vain for ${awaited}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
