import { listFindings } from './check-result.js';
import type { CheckResult, ShownFinding, TextRange } from './check-result.js';
import { visibleText } from './visible-text.js';

/** The findings as commands of GitHub's workflows, one a line, which show each beside the line that it is about. */
export function formatGithub({ files }: CheckResult): string {
  return files.flatMap((file) => listFindings(file).map((finding) => `${describeFinding(file.path, finding)}\n`)).join('');
}

function describeFinding(path: string, { severity, code, message, range }: ShownFinding): string {
  return formatAnnotation({ command: commands[severity], path, range, title: code, message });
}

/** What GitHub shows beside a line, or above a file where it has no range. */
export interface Annotation {
  readonly command: 'error' | 'warning' | 'notice';
  readonly path: string;
  readonly range?: TextRange | undefined;
  readonly title: string;
  readonly message: string;
}

export function formatAnnotation({ command, path, range, title, message }: Annotation): string {
  const place = range ? describePlace(range).map(([name, value]) => `${name}=${value}`) : [];
  const properties = [`file=${escapeProperty(path)}`, ...place, `title=${escapeProperty(title)}`];
  return `::${command} ${properties.join(',')}::${escapeData(message)}`;
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<ShownFinding['severity'], Annotation['command']>;

/** Lines and columns count from 1. GitHub takes columns only within one line, where the end column is the last one that is marked. */
function describePlace({ start, end }: TextRange): readonly (readonly [string, number])[] {
  const lines = [['line', start.line + 1], ['endLine', end.line + 1]] as const;
  if (start.line !== end.line) return lines;
  return [...lines, ['col', start.character + 1], ['endColumn', Math.max(end.character, start.character + 1)]];
}

/** What is escaped is what GitHub's own toolkit escapes; control characters have been made visible before. */
function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
