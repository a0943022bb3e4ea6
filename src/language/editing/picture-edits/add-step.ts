import { isStep } from '../../generated/ast.js';
import type { PictureEdit } from '../../../protocol.js';
import { addAfter, type WriteLines } from './add-lines.js';
import { spansLines } from './element-lines.js';
import { lineBreakOf } from './file-text.js';
import { isStepHolder, notFound, refuse, refuseWhereBroken, stepsOf, type EditedFile, type EditPlan } from './picture-edit.js';
import { addStepInside } from './step-places.js';

type Edit = Extract<PictureEdit, { readonly type: 'addStep' }>;

/** Writes a new step behind another one, in its style, or behind all of a stage or path. */
export function addStep({ after }: Edit, file: EditedFile): EditPlan {
  const line = file.find(after);
  if (line === undefined) return notFound;
  const write = writeNewStep(line.$cstNode?.text ?? '', file);
  if (isStep(line)) return refuseWhereBroken(file) ?? { changes: [addAfter(line, write, file)], select: nextKey(after) };
  if (!isStepHolder(line)) return refuse('A step stands in a stage or a path. Choose one of these, or a step.');
  return refuseWhereBroken(file) ?? { changes: addStepInside(line, write, file), select: `${after}/steps/${stepsOf(line, file).length}` };
}

/** With a block where the step before has one over several lines. */
function writeNewStep(before: string, { text }: EditedFile): WriteLines {
  return (indent) => `step "New step"${before.startsWith('step') && spansLines(before) ? ` {${lineBreakOf(text)}${indent}}` : ''}`;
}

function nextKey(step: string): string {
  return step.replace(/\d+$/, (position) => String(Number(position) + 1));
}
