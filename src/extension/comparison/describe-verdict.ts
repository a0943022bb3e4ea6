import type { ChangeLevel } from '../../diff/comparison.js';

/** What was found out of a file that changed. */
export interface FileVerdict {
  /** Whether it came or went as a whole. */
  readonly fate?: 'new' | 'deleted';
  /** The line from 1 that can't be read, in the version that has it. */
  readonly problemLine?: number;
  /** Of each change. */
  readonly levels: readonly ChangeLevel[];
}

/** What there is to know of a changed file in a list of them, in some words. */
export function describeVerdict({ fate, problemLine, levels }: FileVerdict): string {
  if (problemLine !== undefined) return `line ${problemLine} can’t be read`;
  if (fate !== undefined) return fate;
  const count = (level: ChangeLevel): number => levels.filter((each) => each === level).length;
  const attention = count('attention');
  const parts = [
    ...(attention > 0 ? [`${attention} ${attention === 1 ? 'needs' : 'need'} attention`] : []),
    ...(['notable', 'cosmetic'] as const).flatMap((level) => (count(level) > 0 ? [`${count(level)} ${level}`] : [])),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing that the map shows';
}
