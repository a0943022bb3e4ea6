import { isAlternativePath, isJourney, isStage, isStep, type AlternativePath, type Journey, type JourneyFile, type Line, type Stage, type Step } from '../generated/ast.js';
import type { Placement } from '../placement.js';
import type { CheckedFile } from '../rule.js';

export type SectionNode = Stage | Step | AlternativePath;

/** A stage, step or path with what it stands in. */
export interface Section {
  readonly node: SectionNode;
  /** The stage, and the path, that it stands in; the outermost first. */
  readonly around: readonly SectionNode[];
  readonly lines: readonly Line[];
}

/** A journey with all its stages, steps and paths, in the order of the text. */
export interface PlacedJourney {
  readonly node: Journey;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
}

const placed = new WeakMap<JourneyFile, readonly PlacedJourney[]>();

/** The journeys of a file. Many rules ask for them, so the answer is kept with the tree that it is about. */
export function journeysOf({ file, placement }: Pick<CheckedFile, 'file' | 'placement'>): readonly PlacedJourney[] {
  const known = placed.get(file);
  if (known) return known;
  const journeys = placement.linesOf(file).filter(isJourney).map((node) => {
    const lines = placement.linesOf(node);
    return { node, lines, sections: sectionsAmong(lines, [], placement) };
  });
  placed.set(file, journeys);
  return journeys;
}

function sectionsAmong(lines: readonly Line[], around: readonly SectionNode[], placement: Placement): readonly Section[] {
  return lines.filter(isSection).flatMap((node) => {
    const own = placement.linesOf(node);
    return [{ node, around, lines: own }, ...sectionsAmong(own, [...around, node], placement)];
  });
}

export function isSection(line: Line): line is SectionNode {
  return isStage(line) || isStep(line) || isAlternativePath(line);
}
