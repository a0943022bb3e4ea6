import type { ViewColumn } from 'vscode';
import type { FromWebview, Position, ToWebview } from '../../protocol.js';
import type { CursorHighlight } from './cursor-highlight.js';
import type { JourneyReader } from '../journey-reader.js';
import { applyPictureEdit, undoInText } from './apply-picture-edit.js';
import { placeOf } from './element-at.js';
import type { FollowedDocument } from './followed-document.js';
import { revealPlace } from './reveal-place.js';

interface AnswerParts {
  readonly followed: FollowedDocument;
  readonly cursor: CursorHighlight;
  readonly post: (message: ToWebview) => void;
  readonly reader: JourneyReader;
  /** Gives the preview the focus. */
  readonly focus: () => void;
  readonly column: () => ViewColumn | undefined;
  readonly report: (error: unknown) => void;
}

/** What a preview does when its page asks for something. */
export function answerWebview({ followed, cursor, reader, post, focus, column, report }: AnswerParts): (message: FromWebview) => void {
  function begin(): void {
    const picture = followed.current().picture();
    if (picture) post(picture);
    cursor.repeat();
    followed.current().refresh();
  }

  function reveal(place: Position | undefined): void {
    if (place) revealPlace(followed.current().uri, place, column()).catch(report);
  }

  return (message) => {
    switch (message.type) {
      case 'ready':
        begin();
        break;
      case 'reveal':
        reveal(placeOf(followed.current().places.places(), message.key)?.start);
        break;
      case 'revealProblem':
        reveal(followed.current().problem()?.range.start);
        break;
      case 'edit':
        applyPictureEdit({ uri: followed.current().uri.toString(), version: message.version, edit: message.edit }, reader).then(post, report);
        break;
      case 'undo':
      case 'redo':
        undoInText(followed.current().uri, message.type, focus).catch(report);
        break;
      case 'pick':
        followed.pick(message.journey);
        break;
      default:
        message satisfies never;
    }
  };
}
