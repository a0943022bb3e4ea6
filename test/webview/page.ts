import { Window } from 'happy-dom';
import { after, before } from 'mocha';

/** Gives the tests of the surrounding `describe` a small page to build in, and takes it away again. */
export function usePage(): Window {
  const window = new Window();
  const { document, HTMLSelectElement } = window;
  before(() => { Object.assign(globalThis, { document, HTMLSelectElement }); });
  after(async () => {
    for (const name of ['document', 'HTMLSelectElement']) Reflect.deleteProperty(globalThis, name);
    await window.happyDOM.close();
  });
  return window;
}
