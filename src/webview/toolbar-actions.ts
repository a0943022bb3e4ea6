import type { ElementKey } from '../model/element-key.js';
import type { PanelRequest, PictureRequest } from '../protocol.js';
import { drawView } from '../render/views.js';
import { copyPicture } from './copy-picture.js';
import { drawOptions, exportChoices, flipAllFolds, flipFold } from './draw-options.js';
import type { Notes } from './notes.js';
import type { Showing } from './showing.js';
import { currentTheme } from '../dom/theme-styles.js';
import { lanesOfView } from './toolbar-content.js';
import type { ToolbarEvents } from './toolbar/toolbar.js';
import type { ZoomStep } from './viewport.js';

interface ActionParts {
  /** What is shown; not yet there while the bar is made. */
  readonly showing: () => Showing;
  readonly notes: Notes;
  readonly post: (request: PanelRequest) => void;
  readonly ask: (request: PictureRequest) => void;
  readonly search: () => void;
  readonly zoom: (step: ZoomStep) => void;
}

/** What the bar's controls do. */
export function toolbarActions({ showing, notes, post, ask, search, zoom }: ActionParts): ToolbarEvents {
  return {
    onBack: () => { post({ type: 'back' }); },
    onView: (view) => { showing().chooseView(view); },
    onJourney: (journey) => { ask({ type: 'pick', journey }); },
    onPersona: (persona) => { showing().choose({ persona }, persona === '' ? 'Everybody is shown' : 'One persona is shown'); },
    onLanes: (hidden) => { hideLanes(showing(), hidden); },
    onFold: () => { foldAll(showing()); },
    onSearch: search,
    onZoom: zoom,
    onCopy: () => { copy(showing(), notes); },
    onExport: () => { exportShown(showing(), ask); },
    onLock: (isLocked) => { post({ type: 'lock', isLocked }); },
  };
}

/** Folds the stage that an element is of, or unfolds it. */
export function foldStage(showing: Showing, key: ElementKey): void {
  const shown = showing.current();
  const before = shown?.choices.foldedStages ?? [];
  const foldedStages = shown && flipFold(shown.message.document, key, before);
  if (foldedStages) showing.choose({ foldedStages }, foldedStages.length > before.length ? 'The stage is folded' : 'The stage is unfolded');
}

/** What other views hide stays hidden there: they have lanes that this one doesn't have. */
function hideLanes(showing: Showing, hidden: readonly string[]): void {
  const shown = showing.current();
  if (!shown) return;
  const here = lanesOfView(shown.message.document, shown.message.journey, shown.view).map(({ id }) => id);
  const elsewhere = shown.choices.hiddenLanes.filter((id) => !here.includes(id));
  showing.choose({ hiddenLanes: [...elsewhere, ...hidden] }, hidden.length === 0 ? 'All lanes are shown' : `Hidden lanes: ${hidden.length}`);
}

function foldAll(showing: Showing): void {
  const shown = showing.current();
  if (!shown) return;
  const foldedStages = flipAllFolds(shown.message.document, shown.message.journey, shown.choices.foldedStages);
  showing.choose({ foldedStages }, foldedStages.length > 0 ? 'All stages are folded' : 'All stages are unfolded');
}

function copy(showing: Showing, notes: Notes): void {
  const shown = showing.current();
  if (!shown) return;
  const { message, view, choices } = shown;
  notes.say('Copying…');
  copyPicture({
    // A picture for others is not as narrow as this window happens to be.
    draw: (images) => drawView(view, message.document, { ...drawOptions(message, choices), images }),
    images: message.images, theme: currentTheme(document.body), fonts: document.documentElement.dataset['fonts'] ?? '',
  }).then(() => { notes.say('Copied'); }, (error: unknown) => { notes.say(`The picture could not be copied: ${String(error)}`); });
}

function exportShown(showing: Showing, ask: (request: PictureRequest) => void): void {
  const shown = showing.current();
  if (shown) ask({ type: 'export', choices: exportChoices(shown.message, shown.view, shown.choices) });
}
