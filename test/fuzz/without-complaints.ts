import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Runs something, and rejects if the program has complained meanwhile: it catches what fails, and says so, so that it can go on.
 * What it doesn't catch would end this process without a word about what was run, and counts as a complaint too.
 */
export async function withoutComplaints<T>(run: () => Promise<T>): Promise<T> {
  const complaints: unknown[][] = [];
  const note = (...said: unknown[]): void => void complaints.push(said);
  const undo = [listenInstead('unhandledRejection', note), listenInstead('uncaughtException', note), listenToErrors(note)];
  try {
    const result = await run();
    await nextTurn();
    if (complaints.length > 0) throw new Error(`There were complaints: ${complaints.flat().map(describe).join(' ')}`);
    return result;
  } finally {
    for (const each of undo) each();
  }
}

type Listener = (...said: unknown[]) => void;

/** The listeners of the test runner, which would end the run, come back afterwards. */
function listenInstead(event: 'unhandledRejection' | 'uncaughtException', listener: Listener): () => void {
  const others = process.rawListeners(event) as Listener[];
  process.removeAllListeners(event).on(event, listener);
  return () => {
    process.removeAllListeners(event);
    for (const other of others) process.on(event, other);
  };
}

function listenToErrors(listener: Listener): () => void {
  const { error } = console;
  console.error = listener;
  return () => { console.error = error; };
}

function describe(said: unknown): string {
  return said instanceof Error ? (said.stack ?? said.message) : String(said);
}
