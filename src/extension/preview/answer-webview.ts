import { commands, workspace } from 'vscode';
import type { ViewColumn } from 'vscode';
import type { FromWebview, Position, PreviewState, ToWebview } from '../../protocol.js';
import type { CursorHighlight } from './cursor-highlight.js';
import type { JourneyReader } from '../journey-reader.js';
import { applyPictureEdit, undoInText } from './apply-picture-edit.js';
import { placeOf } from './element-at.js';
import type { FollowedDocument } from './followed-document.js';
import { linkTarget } from './link-target.js';
import { oneAtATime } from './one-at-a-time.js';
import { openLink } from './open-link.js';
import { refuseOtherFile } from './refuse-other-file.js';
import { revealPlace } from './reveal-place.js';
import type { Trail } from './trail.js';

interface AnswerParts {
  readonly followed: FollowedDocument;
  readonly cursor: CursorHighlight;
  readonly trail: Trail;
  readonly post: (message: ToWebview) => void;
  readonly reader: JourneyReader;
  readonly setLock: (isLocked: boolean) => void;
  /** Says again what is true of the panel, to a page that has begun anew. */
  readonly showPanel: () => void;
  /** Gives the preview the focus. */
  readonly focus: () => void;
  readonly column: () => ViewColumn | undefined;
  readonly report: (error: unknown) => void;
}

/** What a preview does when its page asks for something. */
export function answerWebview(parts: AnswerParts): (message: FromWebview) => void {
  const { followed, trail, post, report } = parts;
  const begin = createBeginning(parts);
  const reveal = createReveal(parts);
  return (message) => {
    if (refuseOtherFile(message, followed.current().uri.toString(), post)) return;
    switch (message.type) {
      case 'ready':
        begin(message.remembered);
        break;
      case 'reveal':
        reveal(placeOf(followed.current().places.places(), message.key)?.start, message.focus);
        break;
      case 'revealProblem':
        reveal(followed.current().problem()?.range.start, true);
        break;
      case 'edit':
        edit(parts, message).then(post, report);
        break;
      case 'undo':
      case 'redo':
        undoInText(followed.current().uri, message.type, parts.focus).catch(report);
        break;
      case 'open':
        open(parts, message.link).catch(report);
        break;
      case 'back':
        trail.back();
        break;
      case 'lock':
        parts.setLock(message.isLocked);
        break;
      case 'export':
        commands.executeCommand('journey.export', followed.current().uri, message.choices).then(undefined, report);
        break;
      case 'pick':
        trail.clear();
        followed.pick(message.journey);
        break;
      default:
        message satisfies never;
    }
  };
}

/** An editor is restored without what its page remembers, so the page says it. */
function createBeginning({ followed, cursor, post, showPanel }: AnswerParts): (remembered: PreviewState | undefined) => void {
  let isNew = true;
  return (remembered) => {
    const isItsOwn = remembered?.uri === followed.current().uri.toString();
    if (isNew && isItsOwn && remembered.journey !== followed.current().journey()) followed.pick(remembered.journey);
    isNew = false;
    showPanel();
    const picture = followed.current().picture();
    if (picture) post(picture);
    cursor.repeat();
    followed.current().refresh();
  };
}

/** A click shows the line where the reader wants that; a key that asks for it goes there. */
function createReveal({ followed, cursor, column, report }: AnswerParts): (place: Position | undefined, goThere: boolean) => void {
  let wanted: Parameters<typeof revealPlace> | undefined;
  // VS Code loses the focus on its way where an editor is shown anew before it is there: as for a click with Enter behind it.
  const showWanted = oneAtATime(async () => { if (wanted) await revealPlace(...wanted); });
  return (place, goThere) => {
    const { uri } = followed.current();
    if (!place || !(goThere || isRevealing(followed))) return;
    cursor.expect(place);
    wanted = [uri, place, { previewColumn: column(), focus: goThere }];
    showWanted().catch(report);
  };
}

/** Edits the text as its picture was edited, and says what came of it. */
async function edit({ followed, reader, report }: AnswerParts, { version, edit: wanted }: Extract<FromWebview, { readonly type: 'edit' }>): Promise<ToWebview> {
  try {
    return await applyPictureEdit({ uri: followed.current().uri.toString(), version, edit: wanted }, reader);
  } catch (error) {
    report(error);
    return { type: 'edited', isChanged: false, refusal: 'The change could not be made. The output “Journey” says why.' };
  }
}

async function open({ followed, trail, post }: AnswerParts, link: string): Promise<void> {
  const target = linkTarget(link);
  const note = target.kind === 'journey' ? await trail.follow(target.name) : await openLink(target, followed.current().uri);
  if (note !== undefined) post({ type: 'note', text: note });
}

function isRevealing(followed: FollowedDocument): boolean {
  return workspace.getConfiguration('journey.preview', followed.current().uri).get<boolean>('revealInEditor', true);
}
