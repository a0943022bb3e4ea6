import type { ElementKey } from '../model/element-key.js';
import type { FromWebview, PictureRequest, ToWebview } from '../protocol.js';
import type { BrokenImages } from './broken-images.js';
import { createBrokenImages } from './broken-images.js';
import { createElement } from './create-element.js';
import { dragToPan } from './drag-to-pan.js';
import { roomIn } from './draw-options.js';
import type { Editing } from './editing/editing.js';
import { createEditing } from './editing/editing.js';
import { createWaiting } from './hint.js';
import type { Memory, RememberedState } from './memory.js';
import { createMemory } from './memory.js';
import type { Notes } from './notes.js';
import { createNotes } from './notes.js';
import { listenToPageKeys } from './page-keys.js';
import type { PictureArea } from './picture-area.js';
import { createPictureArea } from './picture-area.js';
import { revealByClick } from './reveal-by-click.js';
import { createSearch } from './search/search.js';
import type { Showing } from './showing.js';
import { createShowing } from './showing.js';
import { foldStage, toolbarActions } from './toolbar-actions.js';
import type { Toolbar } from './toolbar/toolbar.js';
import { createToolbar } from './toolbar/toolbar.js';
import { createTour } from './tour/tour.js';
import { createViewport } from './viewport.js';
import { zoomByKey } from './zoom-keys.js';

/** All of a preview's page: its bar, and the picture below it. */
export interface Page {
  readonly elements: readonly HTMLElement[];
  receive(message: ToWebview): void;
}

interface PageParts {
  readonly post: (message: FromWebview) => void;
  readonly saved: RememberedState | undefined;
  readonly save: (state: RememberedState) => void;
}

/** Views that are laid out in columns and rows, for the arrow keys. */
const grids: readonly string[] = ['map', 'blueprint', 'table'];

export function createPage({ post, saved, save }: PageParts): Page {
  const ask = (request: PictureRequest): void => {
    const shown = showing.current();
    if (shown) post({ ...request, uri: shown.message.uri });
  };
  const notes = createNotes(() => { ask({ type: 'revealProblem' }); });
  const toolbar = createToolbar(toolbarActions({
    showing: () => showing, notes, post, ask, search: () => { search.toggle(); }, zoom: (step) => { viewport.zoom(step); },
  }));
  const viewport = createViewport((zoom, isFitted) => {
    toolbar.showZoom(zoom, isFitted);
    memory.saveSoon();
  });
  const fold = (key: ElementKey): void => { foldStage(showing, key); };
  const memory = createMemory({ saved, save, sight: () => viewport.sight() });
  const picture = createPictureArea(viewport, { onMore: follow, onFold: fold, onReveal: (key) => { reveal(key, false); } });
  const tour = createTour({
    viewport, document: () => showing.current()?.message.document, isGrid: () => grids.includes(showing.current()?.view ?? ''), onFold: fold,
    want: (key) => { picture.want(key); }, wantAll: () => { picture.wantAll(false); },
  });
  const search = createSearch({ viewport, onToggle: (isOpen) => { toolbar.showSearch(isOpen); }, wantAll: () => { picture.wantAll(true); }, onLeave: goOnFrom });
  const showing = createShowing({ memory, toolbar, notes, picture, viewport, onDidDraw: follow });

  /** What stands on the picture follows it. */
  function follow(): void {
    search.update();
    editing.update();
    tour.update();
  }

  function reveal(key: ElementKey, goThere: boolean): void {
    tour.start(key);
    picture.highlight(key, false);
    ask({ type: 'reveal', key, focus: goThere });
  }

  function goOnFrom(match: Element | undefined): void {
    const key = match?.closest('[data-element]')?.getAttribute('data-element');
    if (key) tour.focus(key);
    else viewport.region.focus();
  }

  picture.showInstead(createWaiting());
  const editing = createEditing(viewport, {
    shown: () => showing.current()?.message, preview: (document) => { showing.preview(document); },
    focus: (key) => { tour.focus(key); }, say: (text) => { notes.say(text); }, ask,
  });
  const broken = createBrokenImages(viewport.region, () => {
    const shown = showing.current();
    if (shown) showing.receive(broken.leaveOut(shown.message));
  });
  dragToPan(viewport.region);
  zoomByKey(document, (step) => { viewport.zoom(step); });
  listenToPageKeys(document, { onSearch: () => { search.open(); }, onBack: () => { post({ type: 'back' }); } });
  revealByClick(viewport.region, { onReveal: reveal, onOpen: (link) => { ask({ type: 'open', link }); } });
  viewport.onResize((before, after) => {
    if (roomIn(before) !== roomIn(after)) showing.redraw();
  });
  return {
    elements: [toolbar.element, createElement('main', { class: 'scene' }, [viewport.region, search.element, notes.element])],
    receive: (message) => { receive(message, { showing, broken, memory, toolbar, picture, notes, editing }); },
  };
}

interface Receivers {
  readonly showing: Showing;
  readonly broken: BrokenImages;
  readonly memory: Memory;
  readonly toolbar: Toolbar;
  readonly picture: PictureArea;
  readonly notes: Notes;
  readonly editing: Editing;
}

/** Hands on what the extension says to those whom it concerns. */
function receive(message: ToWebview, { showing, broken, memory, toolbar, picture, notes, editing }: Receivers): void {
  switch (message.type) {
    case 'show':
      showing.receive(broken.leaveOut(message));
      break;
    case 'absent':
      showing.receive(message);
      break;
    case 'panel':
      memory.setLocked(message.lock === 'locked');
      toolbar.showPanel(message.lock, message.back);
      break;
    case 'highlight':
      picture.highlight(message.key, message.reveal);
      break;
    case 'note':
      notes.say(message.text);
      break;
    case 'edited':
      editing.receive(message);
      break;
    default:
      message satisfies never;
  }
}
