import { AstUtils } from 'langium';
import type { PictureEdit } from '../../../protocol.js';
import { isJourney, isStep, type Step } from '../../generated/ast.js';
import type { Change } from '../../rule.js';
import { addBefore, type WriteLines } from './add-lines.js';
import { linesOf, removeLines } from './element-lines.js';
import { indentAt, reindent, type Stretch } from './file-text.js';
import { isStepHolder, notFound, refuse, refuseWhereBroken, stepsOf, type EditedFile, type EditPlan, type StepHolder } from './picture-edit.js';
import { addStepInside } from './step-places.js';

type Edit = Extract<PictureEdit, { readonly type: 'moveStep' }>;

/** Moves a step with its comments to another place of its journey. What names it, or a pain in it, goes on naming it. */
export function moveStep({ step, stage, before }: Edit, file: EditedFile): EditPlan {
  const [moved, holder] = [file.find(step), file.find(stage)];
  const next = before === undefined ? undefined : file.find(before);
  if (!isStep(moved) || !isStepHolder(holder) || (before !== undefined && !isStep(next))) return notFound;
  if (AstUtils.getContainerOfType(moved, isJourney) !== AstUtils.getContainerOfType(holder, isJourney)) return refuse('A step stays in its journey: what names it would be lost elsewhere.');
  const broken = refuseWhereBroken(file);
  if (broken) return broken;
  const steps = stepsOf(holder, file);
  const to = isStep(next) ? steps.indexOf(next) : steps.length;
  const from = steps.indexOf(moved);
  if (from >= 0 && (to === from || to === from + 1)) return { changes: [] };
  const select = `${stage}/steps/${from >= 0 && from < to ? to - 1 : to}`;
  return { changes: [removeLines(moved, file), ...insert(moved, holder, isStep(next) ? next : undefined, file)], select };
}

function insert(moved: Step, holder: StepHolder, next: Step | undefined, file: EditedFile): readonly Change[] {
  const write = writeAgain(moved, file);
  return next ? [addBefore(next, write, file)] : addStepInside(holder, write, file);
}

/** The lines of a step as they stand, on the level of another place. */
function writeAgain(step: Step, file: EditedFile): WriteLines {
  const { alone, from, to, own } = linesOf(step, file);
  const indent = indentAt(file.text, own.from);
  const lines = file.text.slice(from, to).trimEnd();
  const texts = textsIn(lines, file);
  return (other) => (alone ? reindent(lines, indent, other, texts).trimStart() : lines);
}

function textsIn(lines: string, { lexer }: EditedFile): readonly Stretch[] {
  return lexer.lex(lines).tokens.flatMap(({ tokenType, startOffset, image }) => (tokenType.name === 'TEXT' ? [{ from: startOffset, to: startOffset + image.length }] : []));
}
