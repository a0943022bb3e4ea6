import { eventually } from './suite/eventually.js';

/** How long one try may take, in milliseconds, before the next one. */
export const aTry = { timeout: 10_000 };

/**
 * Does something until it has led to what was wanted, as a person would. A click or a key that comes while VS Code moves the focus, or
 * draws a list anew, has no effect and is no error either. Each try ends with a wait for the outcome, and none of them waits for long.
 * @throws {Error} naming what was wanted, with what the last try failed of
 */
export async function insist(wanted: string, tryOnce: () => Promise<void>): Promise<void> {
  let reason: unknown;
  const succeeds = (): Promise<true | undefined> => tryOnce().then(() => true, (error: unknown) => {
    reason = error;
    return undefined;
  });
  await eventually(wanted, succeeds, 100_000).catch((error: unknown) => { throw new Error(`${String(error)}\n${String(reason)}`, { cause: reason }); });
}
