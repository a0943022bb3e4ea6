import { createElement } from './create-element.js';

/** What there is to say about the picture, over its lower edge, and to those who listen. */
export interface Notes {
  readonly element: HTMLElement;
  /** That the text can't be read in full; an empty text takes it away. */
  showProblem(text: string): void;
  /** Says something that goes by itself. */
  say(text: string): void;
  /** Says something to those who listen only, since the others see it. */
  announce(text: string): void;
}

const shortest = 2_500;
/** Readers take about this long for a letter, in milliseconds. */
const aLetter = 60;

export function createNotes(onProblem: () => void): Notes {
  const problem = createElement('div', { 'class': 'problem', 'role': 'status', 'aria-live': 'polite' });
  const said = createElement('div', { 'class': 'said', 'role': 'status', 'aria-live': 'polite' });
  const announced = createElement('div', { 'class': 'unseen', 'role': 'status', 'aria-live': 'polite' });
  let shown = '';
  let going: ReturnType<typeof setTimeout> | undefined;

  return {
    element: createElement('div', { class: 'notices' }, [problem, said, announced]),
    showProblem(text) {
      if (text === shown) return;
      shown = text;
      const link = createElement('button', { type: 'button', class: 'notice', title: `${text}\nShow the line in the editor` }, [createElement('span', {}, [text])]);
      link.addEventListener('click', onProblem);
      problem.replaceChildren(...(text === '' ? [] : [link]));
    },
    say(text) {
      clearTimeout(going);
      said.replaceChildren(createElement('p', { class: 'notice' }, [text]));
      going = setTimeout(() => { said.replaceChildren(); }, shortest + text.length * aLetter);
    },
    announce(text) {
      announced.textContent = text;
    },
  };
}
