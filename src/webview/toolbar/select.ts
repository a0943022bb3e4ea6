import { createElement } from '../create-element.js';

export interface Option {
  readonly value: string;
  readonly title: string;
}

/** A choice among a few, as the browser offers it. */
export interface Select {
  readonly element: HTMLSelectElement;
  /** Hidden where there is nothing to choose. */
  show(options: readonly Option[], chosen: string): void;
}

interface SelectParts {
  readonly className: string;
  readonly label: string;
  readonly title: string;
  readonly onChoose: (value: string) => void;
}

export function createSelect({ className, label, title, onChoose }: SelectParts): Select {
  const element = createElement('select', { 'class': `picker ${className}`, 'aria-label': label, title });
  element.hidden = true;
  element.addEventListener('change', () => { onChoose(element.value); });
  return {
    element,
    show(options, chosen) {
      // Options stay where they are the same: a list that is open would close.
      const isSame = element.options.length === options.length
        && options.every(({ value, title: text }, index) => element.options[index]?.value === value && element.options[index].text === text);
      if (!isSame) element.replaceChildren(...options.map(({ value, title: text }) => createElement('option', { value }, [text])));
      element.value = chosen;
      element.hidden = options.length < 2;
    },
  };
}
