import { window } from 'vscode';
import type { ElementKey } from '../../model/element-key.js';
import type { HighlightElement } from '../../protocol.js';
import { elementAt } from './element-at.js';
import type { FollowedDocument } from './followed-document.js';

/** Points in the picture at the element that the cursor is in. */
export interface CursorHighlight {
  /** Looks where the cursor is; says so where that has changed. */
  update(reveal: boolean): void;
  /** Says it again, to a page that has begun anew. */
  repeat(): void;
  dispose(): void;
}

export function trackCursor(followed: FollowedDocument, post: (message: HighlightElement) => void): CursorHighlight {
  let key: ElementKey | undefined;

  function update(reveal: boolean): void {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = editors.find((one) => one && followed.isCurrent(one.document.uri));
    const next = editor && elementAt(followed.current().places.places(), editor.selection.active);
    if (next !== key) post({ type: 'highlight', key: next, reveal });
    key = next;
  }

  const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (followed.isCurrent(textEditor.document.uri)) update(true);
  });
  return {
    update,
    repeat: () => { post({ type: 'highlight', key, reveal: false }); },
    dispose: () => { listener.dispose(); },
  };
}
