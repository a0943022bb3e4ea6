import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { EditOutcome, PictureEdit, PictureRequest, ShowDocument } from '../../protocol.js';

/** What a page lends to those who edit in it. */
export interface EditedPage {
  /** The document that is drawn; undefined where there is no picture. */
  readonly shown: () => ShowDocument | undefined;
  /** Draws what a document would look like; without one, what the text says. */
  readonly preview: (document?: JourneyDocument) => void;
  readonly focus: (key: ElementKey) => void;
  readonly say: (text: string) => void;
  readonly ask: (request: PictureRequest) => void;
}

/** Sends edits, one after the other: each is for the picture that the one before has led to. */
export interface EditSession {
  /** What can be edited; undefined where the text can't be written, or the picture is behind it. */
  readonly editable: () => ShowDocument | undefined;
  /** Makes an edit of what is shown, now or when the picture of the last edit has come; the last of all is enough. */
  edit(make: (shown: ShowDocument) => PictureEdit | undefined, onEnd?: (outcome: EditOutcome) => void): void;
  isWaiting(): boolean;
  readonly receive: (outcome: EditOutcome) => void;
  /** To be called when a document has been drawn. */
  update(): void;
}

interface Waiting {
  readonly uri: string;
  readonly version: number;
  readonly onEnd: ((outcome: EditOutcome) => void) | undefined;
  readonly outcome?: EditOutcome;
}

/** A key that is held down asks for more edits than anybody wants. */
const mostQueued = 4;

export function createEditSession(page: EditedPage): EditSession {
  let waiting: Waiting | undefined;
  let queue: Parameters<EditSession['edit']>[] = [];

  function editable(): ShowDocument | undefined {
    const shown = page.shown();
    return shown?.isEditable && !shown.behind ? shown : undefined;
  }

  function send(...[make, onEnd]: Parameters<EditSession['edit']>): void {
    const shown = editable();
    const edit = shown && make(shown);
    if (!shown || !edit) return;
    waiting = { uri: shown.uri, version: shown.version, onEnd };
    page.ask({ type: 'edit', version: shown.version, edit });
  }

  /** An edit is over when both its outcome and the picture of its text are there, whichever comes first. */
  function settle(): void {
    const outcome = waiting?.outcome;
    if (!waiting || !outcome) return;
    if (outcome.isChanged && page.shown()?.version === waiting.version) return;
    const { onEnd } = waiting;
    waiting = undefined;
    if (!outcome.isChanged) page.preview();
    if (outcome.refusal !== undefined) page.say(outcome.refusal);
    if (outcome.select !== undefined) page.focus(outcome.select);
    onEnd?.(outcome);
    const next = queue.shift();
    if (outcome.refusal !== undefined) queue = [];
    else if (next) send(...next);
  }

  /** Edits of a picture that isn't shown any more would meet another one. */
  function update(): void {
    if (waiting && page.shown()?.uri !== waiting.uri) {
      waiting = undefined;
      queue = [];
    }
    settle();
  }

  return {
    editable,
    edit(...asked) {
      if (!waiting) send(...asked);
      else if (queue.length < mostQueued) queue.push(asked);
    },
    isWaiting: () => waiting !== undefined,
    receive(outcome) {
      if (waiting) waiting = { ...waiting, outcome };
      settle();
    },
    update,
  };
}
