import { createElement } from '../create-element.js';
import type { PreviewLock } from '../../protocol.js';
import type { ZoomStep } from '../viewport.js';
import { createIconButton, describeButton, renameButton } from './icon-button.js';
import { setIcon } from './icons.js';
import type { LaneChoice } from './lanes-menu.js';
import { createLanesMenu } from './lanes-menu.js';
import { roveFocus } from './roving-focus.js';
import type { Option } from './select.js';
import { createSelect } from './select.js';
import { createZoomButtons } from './zoom-buttons.js';

/** What the bar offers for what is shown. Lists that leave no choice are hidden. */
export interface ToolbarContent {
  readonly views: readonly Option[];
  readonly view: string;
  readonly journeys: readonly Option[];
  readonly journey: string;
  readonly personas: readonly Option[];
  readonly persona: string;
  readonly lanes: readonly LaneChoice[];
  readonly folding: Folding;
  /** False where there is nothing to search, zoom, copy or export. */
  readonly hasPicture: boolean;
}

/** Whether all stages are folded, or some are not; none where nothing can be folded. */
export type Folding = 'none' | 'open' | 'folded';

/** The slim bar above the picture. */
export interface Toolbar {
  readonly element: HTMLElement;
  show(content: ToolbarContent): void;
  showPanel(lock: PreviewLock, back: string | undefined): void;
  showZoom(zoom: number, isFitted: boolean): void;
  showSearch(isOpen: boolean): void;
}

export interface ToolbarEvents {
  readonly onBack: () => void;
  readonly onView: (view: string) => void;
  readonly onJourney: (journey: number) => void;
  readonly onPersona: (persona: string) => void;
  /** The ids of the lanes that are hidden now. */
  readonly onLanes: (hidden: readonly string[]) => void;
  readonly onFold: () => void;
  readonly onSearch: () => void;
  readonly onZoom: (step: ZoomStep) => void;
  readonly onCopy: () => void;
  readonly onExport: () => void;
  readonly onLock: (isLocked: boolean) => void;
}

export function createToolbar(events: ToolbarEvents): Toolbar {
  const back = createIconButton({ icon: 'back', name: 'Back', className: 'back', onPress: events.onBack });
  const view = createSelect({ className: 'views', label: 'View', title: 'How to look at the journey', onChoose: events.onView });
  const journey = createSelect({ className: 'journeys', label: 'Journey', title: 'Which journey of the file to show', onChoose: (value) => { events.onJourney(Number(value)); } });
  const persona = createSelect({ className: 'personas', label: 'Persona', title: 'Whose journey to show', onChoose: events.onPersona });
  const lanes = createLanesMenu(events.onLanes);
  const fold = createIconButton({ icon: 'fold', name: 'Fold', className: 'fold', onPress: events.onFold });
  const search = createIconButton({ icon: 'search', name: 'Search', title: 'Search in the picture', keys: 'Ctrl+F', className: 'search-button', onPress: events.onSearch });
  const zoom = createZoomButtons(events.onZoom);
  const copy = createIconButton({ icon: 'copy', name: 'Copy', title: 'Copy as a picture', className: 'copy', onPress: events.onCopy });
  const give = createIconButton({ icon: 'export', name: 'Export', title: 'Export…', className: 'export', onPress: events.onExport });
  const lock = createIconButton({ icon: 'unlocked', name: 'Lock', className: 'lock', onPress: () => { events.onLock(lock.getAttribute('aria-pressed') !== 'true'); } });
  const choices = createElement('div', { class: 'choices' }, [back, view.element, journey.element, persona.element]);
  const actions = createElement('div', { class: 'actions' }, [lanes.element, fold, search, zoom.element, copy, give, lock]);
  const bar = createElement('div', { 'class': 'bar', 'role': 'toolbar', 'aria-label': 'Preview' }, [choices, actions]);
  const focus = roveFocus(bar, 'horizontal');
  back.hidden = true;

  return {
    element: createElement('header', { class: 'toolbar' }, [bar]),
    show(content) {
      view.show(content.views, content.view);
      journey.show(content.journeys, content.journey);
      persona.show(content.personas, content.persona);
      lanes.show(content.lanes);
      showFolding(fold, content.folding);
      for (const control of [search, zoom.element, copy, give]) control.hidden = !content.hasPicture;
      focus.update();
    },
    showPanel(state, title) {
      back.hidden = title === undefined;
      describeButton(back, `Back to ${title ?? ''}`, 'Alt+←');
      showLock(lock, state);
      focus.update();
    },
    showZoom: (factor, isFitted) => { zoom.show(factor, isFitted); },
    showSearch: (isOpen) => { search.setAttribute('aria-expanded', String(isOpen)); },
  };
}

function showFolding(button: HTMLElement, folding: Folding): void {
  button.hidden = folding === 'none';
  setIcon(button, folding === 'folded' ? 'unfold' : 'fold');
  renameButton(button, folding === 'folded' ? 'Unfold' : 'Fold');
  describeButton(button, folding === 'folded' ? 'Unfold all stages' : 'Fold all stages', 'Space folds one');
  button.setAttribute('aria-pressed', String(folding === 'folded'));
}

function showLock(button: HTMLElement, lock: PreviewLock): void {
  const isLocked = lock === 'locked';
  button.hidden = lock === 'fixed';
  setIcon(button, isLocked ? 'locked' : 'unlocked');
  renameButton(button, isLocked ? 'Locked' : 'Lock');
  describeButton(button, isLocked ? 'Locked: this preview stays with its journey' : 'Lock: stay with this journey, whatever is edited');
  button.setAttribute('aria-pressed', String(isLocked));
}
