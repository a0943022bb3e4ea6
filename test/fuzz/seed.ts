/** Where the properties begin: always at the same place, unless the environment names another. A failure prints it. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
