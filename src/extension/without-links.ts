/**
 * In its notifications VS Code makes `[words](command:…)` a link that runs the command, and a file may have such a name. A word joiner
 * between the brackets can't be seen, and keeps it a text.
 */
export function withoutLinks(message: string): string {
  return message.replaceAll('](', ']\u2060(');
}
