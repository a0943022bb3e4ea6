import { Window } from 'happy-dom';
import { after, before } from 'mocha';

/** Gives the tests of the surrounding `describe` a small page to build in, and takes it away again. */
export function usePage(): Window {
  const window = new Window();
  const { document, Element, MutationObserver, Node, NodeFilter, Text, HTMLElement, HTMLButtonElement, HTMLSelectElement } = window;
  const globals = { window, document, Element, MutationObserver, Node, NodeFilter, Text, HTMLElement, HTMLButtonElement, HTMLSelectElement };
  before(() => { Object.assign(globalThis, globals); });
  after(async () => {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    await window.happyDOM.close();
  });
  return window;
}
