import type { ShowAbsence, ShowDocument, ToWebview } from '../protocol.js';
import { journeyTitles } from './choose-view.js';
import { describeProblem } from './describe-problem.js';
import { createAbsence } from './hint.js';
import type { PictureArea } from './picture-area.js';
import type { RememberedViews } from './remembered-views.js';
import type { Toolbar } from './toolbar.js';
import type { Viewport } from './viewport.js';

/** What a message of the extension changes. */
export interface PreviewParts {
  readonly toolbar: Pick<Toolbar, 'showJourneys' | 'showNote'>;
  readonly picture: PictureArea;
  readonly viewport: Pick<Viewport, 'setView'>;
  readonly views: RememberedViews;
}

export function showMessage(parts: PreviewParts, message: ToWebview): void {
  switch (message.type) {
    case 'show':
      showDocument(parts, message);
      break;
    case 'absent':
      showAbsence(parts, message);
      break;
    case 'highlight':
      parts.picture.highlight(message.key, message.reveal);
      break;
    case 'edited':
      break;
    default:
      message satisfies never;
  }
}

function showDocument({ toolbar, picture, viewport, views }: PreviewParts, message: ShowDocument): void {
  views.keep();
  toolbar.showJourneys(journeyTitles(message.document), message.journey);
  toolbar.showNote(describeProblem(message));
  const hasPicture = picture.show(message);
  if (views.enter(message, hasPicture)) viewport.setView(views.viewOf(message));
}

function showAbsence({ toolbar, picture, views }: PreviewParts, message: ShowAbsence): void {
  views.keep();
  toolbar.showJourneys([], 0);
  toolbar.showNote('');
  picture.showInstead(createAbsence(message.message));
  views.enter(message, false);
}
