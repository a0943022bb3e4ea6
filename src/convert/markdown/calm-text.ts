/**
 * Text as one line in which no site finds a mention, an issue, a commit or an emoji by name: these are looked for after the text has
 * been read, so that a backslash before them helps nothing, and only a space without width does.
 */
export function calmText(value: string): string {
  return value.replace(/\s+/gu, ' ').replace(/[\p{Cc}]/gu, '').replace(/@(?=[\w-])|#(?=\d)|:(?=[\w+-]+:)|\bGH-(?=\d)|\b[0-9a-f](?=[0-9a-f]{6,39}\b)/giu, (sign) => `${sign}\u200b`);
}
