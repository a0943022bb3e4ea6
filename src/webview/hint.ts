import { createElement } from './create-element.js';

/** What a map maker may type to begin with. */
export const firstJourney = `journey "First order" {
  stage "Discover" {
    step "Sees an advertisement" {
      touchpoint  "Sponsored post" via social
      thinks      "Would it be warm enough?"
      feels       +1 "curious"
    }
  }
}`;

/** What to write first, where there is nothing to draw. */
export function createHint(): HTMLElement {
  return createElement('section', { class: 'hint' }, [
    createElement('h1', {}, ['The map grows here']),
    createElement('p', {}, ['A journey has stages, a stage has steps, and a step has what happens in it. Write the first ones, like this:']),
    createElement('pre', {}, [createElement('code', {}, [firstJourney])]),
    createElement('p', { class: 'more' }, ['Next: a persona to travel it, a pain, an opportunity.']),
  ]);
}

/** Why there is no picture at all. */
export function createAbsence(message: string): HTMLElement {
  return createElement('section', { class: 'hint' }, [createElement('h1', {}, ['There is nothing to draw']), createElement('p', {}, [message])]);
}

/** Until the first picture comes; mostly it comes before anybody reads this. */
export function createWaiting(): HTMLElement {
  return createElement('section', { class: 'hint waiting' }, [createElement('p', {}, ['Reading the journey…'])]);
}
