import { replaceEqualDeep } from '@tanstack/query-core';
import type { JourneyDocument } from '../model/journey-document.js';
import type { ShowAbsence, ShowDocument } from '../protocol.js';
import type { ViewName } from '../render/views.js';
import { viewNames, viewTitles } from '../render/views.js';
import { chooseView } from './choose-view.js';
import { describeProblem } from './describe-problem.js';
import { createAbsence, createHint } from './hint.js';
import type { Choices, Memory } from './memory.js';
import type { Notes } from './notes.js';
import type { PictureArea } from './picture-area.js';
import { emptyContent, toolbarContent } from './toolbar-content.js';
import type { Toolbar } from './toolbar/toolbar.js';
import type { Viewport } from './viewport.js';

/** The document that a page shows at the moment, as its reader has chosen to see it. */
export interface Showing {
  receive(message: ShowDocument | ShowAbsence): void;
  redraw(): void;
  /** Draws what another state of the document would look like, until it is redrawn; without one, the document itself. */
  preview(document?: JourneyDocument): void;
  /** Sees it in another view. */
  chooseView(view: string): void;
  /** Sees more or less of it; `said` is for those who listen. */
  choose(change: Partial<Choices>, said: string): void;
  /** What there is to see, with what has been chosen of it; undefined where there is nothing. */
  current(): Shown | undefined;
}

export interface Shown {
  readonly message: ShowDocument;
  readonly view: ViewName;
  readonly choices: Choices;
}

interface ShowingParts {
  readonly memory: Memory;
  readonly toolbar: Pick<Toolbar, 'show'>;
  readonly notes: Notes;
  readonly picture: PictureArea;
  readonly viewport: Pick<Viewport, 'setSight'>;
  readonly onDidDraw: () => void;
}

export function createShowing({ memory, toolbar, notes, picture, viewport, onDidDraw }: ShowingParts): Showing {
  let message: ShowDocument | undefined;

  function current(): Shown | undefined {
    const view = message && chooseView(message.document, memory.view());
    return message && view && { message, view, choices: memory.choices(message) };
  }

  function draw(next: ShowDocument): void {
    const shown = current();
    toolbar.show(toolbarContent(next, shown?.view, memory.choices(next)));
    const isNew = memory.enter(next, shown?.view);
    if (shown) picture.show(next, shown.view, shown.choices, isNew ? () => { viewport.setSight(memory.sight(next, shown.view)); } : undefined);
    else picture.showInstead(createHint());
    onDidDraw();
  }

  function showAbsence(absence: ShowAbsence): void {
    toolbar.show(emptyContent);
    picture.showInstead(createAbsence(absence.message));
    memory.enter(absence, undefined);
  }

  function redraw(): void {
    if (message) draw(message);
  }

  return {
    current,
    redraw,
    preview(document) {
      const shown = current();
      if (shown) picture.show(document ? { ...shown.message, document } : shown.message, shown.view, shown.choices);
    },
    receive(next) {
      memory.keep();
      // What is equal to the message before is put in its place by the same object, by which it is known what is laid out already.
      message = next.type === 'show' ? replaceEqualDeep(message, next) : undefined;
      notes.showProblem(message ? describeProblem(message) : '');
      if (message) draw(message);
      else if (next.type !== 'show') showAbsence(next);
    },
    chooseView(name) {
      const view = viewNames.find((one) => one === name);
      if (!view) return;
      memory.keep();
      memory.setView(view);
      redraw();
      notes.announce(viewTitles[view]);
    },
    choose(change, said) {
      if (!message) return;
      memory.keep();
      memory.choose(message, change);
      redraw();
      notes.announce(said);
    },
  };
}
