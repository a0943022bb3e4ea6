/**
 * Text as one line in which no site finds a mention, an issue, a commit or an emoji by name: these are looked for after the text has
 * been read, so that a backslash before them helps nothing, and only a space without width does.
 */
export function calmText(value: string): string {
  const line = value.replace(/\s+/gu, ' ').replace(/[\p{Cc}]/gu, '');
  return line.replace(/@(?=[\w-])|#(?=\d)|:(?=[\w+-]+:)|\b(?:GH|CVE)-(?=\d)|\bGHSA-(?=\w)/giu, '$&\u200b').replace(/\b[A-Z][A-Z\d]+-(?=\d)/gu, '$&\u200b').replace(/\b[0-9a-f]{7,40}\b/giu, calmCommit);
}

/** Six digits name no commit. */
function calmCommit(name: string): string {
  return name.replace(/.{6}(?=.)/gu, '$&\u200b');
}
