/**
 * Text of a journey as Markdown that shows it as it is. Every punctuation mark of ASCII gets a backslash, which Markdown allows
 * for each of them, so that no text becomes a link, an image, HTML, an entity or a heading. White space becomes single blanks.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** An example of the language as a fenced block. Only for texts of this program. */
export function fence(code: string): string {
  return `\`\`\`journey\n${code}\n\`\`\``;
}
