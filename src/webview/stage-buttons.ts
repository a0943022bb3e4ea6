import type { ElementKey } from '../model/element-key.js';
import { createElement } from './create-element.js';
import type { StagePart } from './map-parts.js';
import { describeButton } from './toolbar/icon-button.js';
import { createIcon, setIcon } from './toolbar/icons.js';

/** A small button on the band of each stage, which folds it. The keyboard does it with Space, so Tab passes them by. */
export interface StageButtons {
  readonly element: HTMLElement;
  show(stages: readonly StagePart[], isFolded: (key: ElementKey) => boolean): void;
}

export function createStageButtons(onFold: (key: ElementKey) => void): StageButtons {
  const element = createElement('div', { class: 'stage-buttons' });
  let buttons: readonly HTMLButtonElement[] = [];

  function create(): HTMLButtonElement {
    const button = createElement('button', { type: 'button', tabindex: '-1' }, [createIcon('fold')]);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const key = button.dataset['stage'];
      if (key !== undefined) onFold(key);
    });
    return button;
  }

  return {
    element,
    show(stages, isFolded) {
      if (stages.length !== buttons.length) {
        buttons = stages.map((_, index) => buttons[index] ?? create());
        element.replaceChildren(...buttons);
      }
      for (const [index, stage] of stages.entries()) {
        const button = buttons[index];
        if (button) place(button, stage, isFolded(stage.key));
      }
    },
  };
}

function place(button: HTMLButtonElement, { key, x, y, width, height, fill }: StagePart, isFolded: boolean): void {
  setIcon(button, isFolded ? 'unfold' : 'fold');
  describeButton(button, isFolded ? 'Unfold this stage' : 'Fold this stage', 'Space');
  button.dataset['stage'] = key;
  button.style.cssText = `--x: ${x + width}; --y: ${y}; --band: ${height}; --fill: var(--journey-${fill})`;
}
