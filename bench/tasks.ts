/** What Mermaid's journeys can say: sections of ten tasks, each with a score from 1 to 5 and those who do it. The same in both languages. */
export interface Tasks {
  readonly count: number;
  /** Put behind the words of the second task, which is in sight: what somebody types. */
  readonly typed?: string;
}

interface Task {
  readonly words: string;
  readonly score: number;
  readonly isShared: boolean;
}

export function tasksForMermaid({ count, typed }: Tasks): string {
  const sections = sectionsOf({ count, typed }).map((tasks, section) => [
    `  section Section ${section}`, ...tasks.map(({ words, score, isShared }) => `    ${words}: ${score}: ${isShared ? 'Me, Cat' : 'Me'}`),
  ].join('\n'));
  return ['journey', '  title A long day', ...sections, ''].join('\n');
}

export function tasksForJourney({ count, typed }: Tasks): string {
  const stages = sectionsOf({ count, typed }).map((tasks, section) => [
    `  stage "Section ${section}" {`,
    ...tasks.map(({ words, score, isShared }) => `    step "${words}" {\n      feels ${score}${isShared ? ' for Me, Cat' : ''}\n    }`),
    '  }',
  ].join('\n'));
  return ['persona Me', 'persona Cat', '', 'journey Day "A long day" for Me {', '  scale 1 to 5', ...stages, '}', ''].join('\n');
}

function sectionsOf({ count, typed = '' }: { readonly count: number; readonly typed: string | undefined }): readonly (readonly Task[])[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, section) =>
    Array.from({ length: Math.min(10, count - section * 10) }, (_each, index) => taskOf(section * 10 + index, typed)));
}

function taskOf(index: number, typed: string): Task {
  return { words: `Do task number ${index}${index === 1 ? typed : ''}`, score: index % 5 + 1, isShared: index % 4 === 0 };
}
