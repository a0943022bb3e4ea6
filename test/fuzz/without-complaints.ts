/** Runs something, and rejects if the program has complained meanwhile: it catches what fails, and says so, so that it can go on. */
export async function withoutComplaints<T>(run: () => Promise<T>): Promise<T> {
  const { error } = console;
  const complaints: unknown[][] = [];
  console.error = (...said: unknown[]) => void complaints.push(said);
  try {
    const result = await run();
    if (complaints.length > 0) throw new Error(`There were complaints: ${complaints.flat().map(describe).join(' ')}`);
    return result;
  } finally {
    console.error = error;
  }
}

function describe(said: unknown): string {
  return said instanceof Error ? (said.stack ?? said.message) : String(said);
}
