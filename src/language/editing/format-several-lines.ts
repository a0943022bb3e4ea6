/**
 * A text in `"""`, indented to a level. Its reading takes off the common indentation, which is the only thing that changes
 * here; the blanks at the ends of its lines, which the reading takes off too, go.
 */
export function indentText(source: string, level: number, lineEnd: string): string {
  const [first = '', ...rest] = splitLines(source.replace(/"""$/, ''));
  const indents = rest.filter((line) => line.trim() !== '').map(indentOf);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  const indent = '  '.repeat(level);
  const lines = rest.map((line, index) => {
    const isLast = index === rest.length - 1;
    if (line.trim() === '') return isLast ? indent : '';
    // Before the closing quotes a blank may keep them apart from a quote of the text.
    return indent + (isLast ? line : line.trimEnd()).slice(common);
  });
  return `${[first.trimEnd(), ...lines].join(lineEnd)}"""`;
}

/** A comment over several lines, which moves along with its beginning. A row of stars is put below the first star. */
export function indentComment(source: string, columns: { readonly from: number; readonly to: number } | undefined, lineEnd: string): string {
  const [first = '', ...rest] = splitLines(source).map((line) => line.trimEnd());
  const starred = rest.every((line) => line === '' || line.trimStart().startsWith('*'));
  const move = (line: string): string => {
    if (columns === undefined || line === '') return line;
    if (starred) return `${' '.repeat(columns.to + 1)}${line.trimStart()}`;
    return line.slice(Math.min(indentOf(line), Math.max(0, columns.from - columns.to))).padStart(line.length + columns.to - columns.from);
  };
  return [first, ...rest.map(move)].join(lineEnd);
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
