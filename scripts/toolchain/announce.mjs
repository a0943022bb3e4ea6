/**
 * Says what is being done before it begins, because an install can take a minute, and how long it took at the end.
 * @template T
 * @param {string} title what is being done, such as `Installing VS Code`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function announce(title, work) {
  process.stdout.write(`${title} … `);
  const began = performance.now();
  try {
    const result = await work();
    process.stdout.write(`${seconds(began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/**
 * The time since a moment of `performance.now()`, in words.
 * @param {number} began milliseconds
 */
export function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * What a caught value says to a person: errors of these scripts are written for people, so their stack is left out.
 * @param {unknown} error
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
