import { isAlternativePath } from '../../generated/ast.js';
import type { Change } from '../../rule.js';
import { addAfter, addBefore, addInside, type WriteLines } from './add-lines.js';
import { stepsOf, type EditedFile, type StepHolder } from './picture-edit.js';

/** Puts a step behind all steps of a stage or path, and before the paths of a stage. */
export function addStepInside(holder: StepHolder, write: WriteLines, file: EditedFile): readonly Change[] {
  const last = stepsOf(holder, file).at(-1);
  if (last) return [addAfter(last, write, file)];
  const path = holder.lines.find(isAlternativePath);
  return path ? [addBefore(path, write, file)] : addInside(holder, write, file);
}
