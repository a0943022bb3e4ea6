import type { EditOutcome, FromWebview } from '../../protocol.js';

const otherFile = 'The preview shows another file by now, and nothing was changed. Try again.';

/**
 * Whether a page asks about the picture of another file than the preview has turned to since: what somebody meant for one file must
 * not happen to another. Who wanted to edit is told.
 */
export function refuseOtherFile(message: FromWebview, uri: string, tell: (outcome: EditOutcome) => void): boolean {
  if (!('uri' in message) || message.uri === uri) return false;
  if (message.type === 'edit') tell({ type: 'edited', isChanged: false, refusal: otherFile });
  return true;
}
