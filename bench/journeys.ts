/** Journey texts of a wanted size. The same numbers give the same text, and each name is declared in the same file, so that both sides of a row have the same to do. */
export interface Size {
  readonly steps: number;
  readonly personas?: number;
  /** References to personas, in each step. */
  readonly references?: number;
  /** Comments, in each step. */
  readonly comments?: number;
}

/** Lines that a step takes, with its blank line, where it has one reference and no comments. */
const linesOfStep = 9;

/** A journey of about so many lines, with twenty personas or so. */
export function journeyOfLines(lines: number): string {
  return journey({ steps: Math.round(lines / (linesOfStep + 0.4)) });
}

/** The text of a journey with stages of ten steps. The first feeling of the middle step is for `Persona0`, and stands on a line of its own. */
export function journey({ steps, personas = 20, references = 1, comments = 0 }: Size): string {
  const stages = Array.from({ length: Math.ceil(steps / 10) }, (_, stage) => stageText(stage, Math.min(10, steps - stage * 10), { personas, references, comments }));
  return [...declarations(personas), 'journey Long "A long way" for Persona0 {', stages.join('\n'), '}', ''].join('\n');
}

function declarations(personas: number): readonly string[] {
  const people = Array.from({ length: personas }, (_, index) => `persona Persona${index} "Person number ${index}"`);
  return [...people, '', 'channel desk "Help desk" offline', '', 'evidence Talks "Twelve talks"', ''];
}

function stageText(stage: number, steps: number, sizes: Required<Omit<Size, 'steps'>>): string {
  const inside = Array.from({ length: steps }, (_, index) => stepText(stage * 10 + index, sizes));
  return [`  stage Stage${stage} "Stage number ${stage}" {`, inside.join('\n\n'), '  }'].join('\n');
}

function stepText(step: number, { personas, references, comments }: Required<Omit<Size, 'steps'>>): string {
  const notes = Array.from({ length: comments }, (_, index) => `      // Remark ${index} about step ${step}.`);
  const feelings = Array.from({ length: references }, (_, index) => `      feels       ${(step + index) % 3 - 1} "somehow" for Persona${(step * references + index) % personas}`);
  return [
    `    step Step${step} "Step number ${step}" {`,
    ...notes,
    `      touchpoint  "Page number ${step}" via desk from Talks`,
    '      does        "Reads what is written, and thinks about it"',
    ...feelings,
    '      says        "Where am I?" from Talks',
    `      pain Pain${step} "It takes long" {`,
    '        severity  low',
    '      }',
    '    }',
  ].join('\n');
}
