/** Gives each identity a short word of its own, the same each time; identities that are equal are told apart by their order. */
export function createFingerprints(): (identity: readonly unknown[]) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const text = JSON.stringify(identity);
    const print = hash(text);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return count === 1 ? print : hash(`${text} ${count}`);
  };
}

/** 16 hexadecimal digits that tell texts apart, and guard nothing. */
function hash(text: string): string {
  return [hashNumber(text), hashNumber(text, 0x9e3779b9)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** FNV-1a: a number below 2^32 that is the same for the same text. */
export function hashNumber(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
