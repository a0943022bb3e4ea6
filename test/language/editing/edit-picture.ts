import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import type { PictureEdit, PlannedEdit } from '../../../src/protocol.js';
import { isJourneyDocument } from '../../../src/language/imports.js';
import { planPictureEdit } from '../../../src/language/editing/picture-edits/plan-picture-edit.js';
import { openWorkspace } from './editing-workspace.js';

export interface Edited {
  readonly text: string;
  readonly plan: PlannedEdit;
}

/** Asks for an edit of the picture of a text, and does it; a string is the reason why it was refused. */
export async function editPicture(text: string, edit: PictureEdit, others: Readonly<Record<string, string>> = {}): Promise<Edited | string> {
  const { services, document } = await openWorkspace({ ...others, 'map.journey': text });
  const found = document('map.journey');
  assert.ok(isJourneyDocument(found));
  const plan = planPictureEdit(found, { version: found.textDocument.version, edit }, services);
  if ('refusal' in plan) return plan.refusal;
  return { text: TextDocument.applyEdits(found.textDocument, plan.edits.map(({ range, newText }) => ({ range, newText }))), plan };
}
