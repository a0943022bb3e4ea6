/** Texts of a file are quoted in messages, which go to terminals and annotations: short, and without control characters. */
export function shorten(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
  if (clean === '') return nameInvisible(text);
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}

/** `U+202E` for a character that nobody sees, and that has to be looked for. */
function nameInvisible(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
