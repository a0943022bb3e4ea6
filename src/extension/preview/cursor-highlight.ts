import { window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ElementKey } from '../../model/element-key.js';
import type { HighlightElement, Position } from '../../protocol.js';
import { elementAt, journeyOf } from './element-at.js';
import type { FollowedDocument } from './followed-document.js';
import { isSame } from './moved-places.js';

/** Points in the picture at the element that the cursor is in. */
export interface CursorHighlight {
  /** Looks where the cursor is; says so where that has changed. */
  update(reveal: boolean): void;
  /** Lets the picture begin with the journey that the cursor is in; false where it does already, or the cursor is in none. */
  begin(): boolean;
  /** Says it again, to a page that has begun anew. */
  repeat(): void;
  /** The picture itself is about to put the cursor there, so it needn't scroll. */
  expect(place: Position): void;
  dispose(): void;
}

/** `maySwitch` is false for a preview that is locked to its journey. */
export function trackCursor(followed: FollowedDocument, maySwitch: () => boolean, post: (message: HighlightElement) => void): CursorHighlight {
  let key: ElementKey | undefined;
  let expected: Position | undefined;

  const keyAt = (editor: TextEditor): ElementKey | undefined => elementAt(followed.current().places.places(), editor.selection.active);

  function keyInSight(): ElementKey | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = editors.find((one) => one && followed.isCurrent(one.document.uri));
    return editor && keyAt(editor);
  }

  function say(next: ElementKey | undefined, reveal: boolean): void {
    if (next !== key) post({ type: 'highlight', key: next, reveal: reveal && isScrolling(followed) });
    key = next;
  }

  /** In another journey of the file, the picture follows first; what is to be highlighted is said when it is drawn. */
  function moveTo(editor: TextEditor): void {
    const isExpected = expected !== undefined && isSame(expected, editor.selection.active);
    expected = undefined;
    const next = keyAt(editor);
    const journey = next === undefined ? undefined : journeyOf(next);
    const isElsewhere = journey !== undefined && journey !== followed.current().journey();
    if (isElsewhere && !isExpected && maySwitch() && isScrolling(followed)) {
      key = undefined;
      followed.pick(journey);
    } else say(next, !isExpected);
  }

  const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (followed.isCurrent(textEditor.document.uri)) moveTo(textEditor);
  });
  return {
    update: (reveal) => { say(keyInSight(), reveal); },
    begin() {
      const next = keyInSight();
      const journey = next === undefined ? undefined : journeyOf(next);
      if (journey === undefined || journey === followed.current().journey()) return false;
      followed.pick(journey);
      return true;
    },
    repeat: () => { post({ type: 'highlight', key, reveal: false }); },
    expect: (place) => { expected = place; },
    dispose: () => { listener.dispose(); },
  };
}

function isScrolling(followed: FollowedDocument): boolean {
  return workspace.getConfiguration('journey.preview', followed.current().uri).get<boolean>('scrollPreviewWithEditor', true);
}
