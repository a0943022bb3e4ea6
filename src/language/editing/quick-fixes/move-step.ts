import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { isStage, isStep, type Stage, type Step } from '../../generated/ast.js';
import type { Change, CheckedFile } from '../../rule.js';
import { addMembers, elementText, indentOf, startWithComments, takeOut, textOf } from '../../rules/changes.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** Moves the step on the line of the cursor to the end of the stage before, or to the beginning of the one behind. */
export function moveStep(file: CheckedFile, { start }: Range): readonly CodeAction[] {
  const step = file.lines.filter(isStep).find(({ $cstNode }) => $cstNode?.range.start.line === start.line);
  if (step === undefined || !isStage(step.$container)) return [];
  const stages = step.$container.$container.lines.filter(isStage);
  const at = stages.indexOf(step.$container);
  return [...moveTo(stages[at - 1], addAtEnd, step, file), ...moveTo(stages[at + 1], addAtBeginning, step, file)];
}

type Add = (stage: Stage, step: Step, file: CheckedFile) => readonly Change[];

function moveTo(stage: Stage | undefined, add: Add, step: Step, file: CheckedFile): readonly CodeAction[] {
  if (stage === undefined) return [];
  const { title, name }: { readonly title?: string; readonly name?: string } = stage;
  const added = add(stage, step, file);
  if (added.length === 0) return [];
  const edit = toWorkspaceEdit([...added, ...takeOut(step, file)], file.document.textDocument);
  return [{ title: `Move the step to the stage “${title ?? name ?? ''}”`, kind: CodeActionKind.RefactorRewrite, edit }];
}

const addAtEnd: Add = (stage, step, file) => addMembers(stage, [indented(stage, step, file)], file);

const addAtBeginning: Add = (stage, step, file) => {
  const first = stage.lines.find(isStep)?.$cstNode;
  if (first === undefined) return addAtEnd(stage, step, file);
  const at = startWithComments(first.offset, textOf(file));
  return [{ from: at, to: at, text: `${indented(stage, step, file)}\n${indentOf(stage, textOf(file))}  ` }];
};

function indented(stage: Stage, step: Step, file: CheckedFile): string {
  return elementText(step, `${indentOf(stage, textOf(file))}  `, file);
}
