/** Texts of a file are quoted in messages, which go to terminals and annotations: short, and without control characters. */
export function shorten(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}
