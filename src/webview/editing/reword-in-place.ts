import type { ElementKey } from '../../model/element-key.js';
import { fontFamilies } from '../../render/fonts.js';
import { createElement } from '../create-element.js';
import type { Viewport } from '../viewport.js';
import type { EditSession, EditedPage } from './edit-session.js';
import { findWords, wordsOf, type ShownWords } from './element-words.js';

/** Changes words where they are drawn. */
export interface RewordInPlace {
  /** Opens a field over the words of an element, or over those that a click was on. */
  begin(key: ElementKey, clicked?: Element): void;
  /** To be called when a document has been drawn. */
  update(): void;
}

interface Open {
  readonly key: ElementKey;
  readonly words: ShownWords;
  readonly field: HTMLTextAreaElement;
}

export function createRewordInPlace(viewport: Viewport, session: EditSession, page: EditedPage): RewordInPlace {
  const { canvas } = viewport;
  let open: Open | undefined;

  function close(goesOn = false): void {
    const closed = open;
    open = undefined;
    closed?.field.remove();
    if (closed && goesOn) page.focus(closed.key);
  }

  function save({ key, words, field }: Open, goesOn: boolean): void {
    const text = field.value.trim();
    if (text === words.text.trim() || text === '') {
      close(goesOn);
      return;
    }
    field.readOnly = true;
    session.edit(() => ({ type: 'reword', element: key, property: words.property, text }), ({ refusal }) => {
      if (refusal === undefined) close(goesOn);
      else tryAgain(field);
    });
  }

  function begin(key: ElementKey, clicked?: Element): void {
    const shown = session.editable();
    const words = shown && findWords(canvas, shown.document, key, clicked);
    if (!words || open) return;
    const field = createElement('textarea', { 'class': 'reword', 'rows': '1', 'aria-label': 'New words. Enter saves, Escape leaves it as it was.', 'spellcheck': 'true' });
    field.value = words.text === '' ? words.shown : words.text;
    const opened: Open = open = { key, words, field };
    place(field, words.node, canvas, viewport.sight().zoom);
    listen(field, { save: (goesOn) => { if (open === opened && !field.readOnly) save(opened, goesOn); }, cancel: () => { close(true); } });
    canvas.append(field);
    grow(field);
    field.focus({ preventScroll: true });
    field.select();
  }

  return {
    begin,
    update() {
      const document = page.shown()?.document;
      if (!open || !document || open.field.readOnly) return;
      const { key, words, field } = open;
      const isSame = field.isConnected && wordsOf(document, key).some(({ property, text }) => property === words.property && text === words.text);
      if (!isSame) close();
    },
  };
}

function tryAgain(field: HTMLTextAreaElement): void {
  field.readOnly = false;
  field.focus();
}

function listen(field: HTMLTextAreaElement, { save, cancel }: { readonly save: (goesOn: boolean) => void; readonly cancel: () => void }): void {
  field.addEventListener('input', () => { grow(field); });
  field.addEventListener('blur', () => { save(false); });
  // The Enter that ends a composition is the input method's; Safari tells of it when the composition is over.
  let hasComposed = false;
  field.addEventListener('compositionend', () => { hasComposed = true; });
  field.addEventListener('keyup', () => { hasComposed = false; });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || hasComposed) return;
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (isPlain) event.stopPropagation();
    if (event.key === 'Enter' && !event.shiftKey) save(true);
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  for (const type of ['pointerdown', 'click', 'dblclick', 'contextmenu'] as const) field.addEventListener(type, (event) => { event.stopPropagation(); });
}

const padding = 6;
const least = 132;

/** Over the words, in their size. Its measures are those of the picture, so that it stays when the picture is zoomed. */
function place(field: HTMLTextAreaElement, node: Element, canvas: Element, zoom: number): void {
  const [box, origin, around] = [node.getBoundingClientRect(), canvas.getBoundingClientRect(), (node.closest('[data-element]') ?? node).getBoundingClientRect()];
  const style = getComputedStyle(node);
  const isMiddle = style.textAnchor === 'middle' && node instanceof SVGElement;
  const width = Math.max(box.width / zoom + 24, least, Math.min(320, (around.right - box.left) / zoom));
  const left = isMiddle ? box.left + box.width / 2 - (width / 2 + padding) * zoom : box.left - padding * zoom;
  const values = { x: (left - origin.left) / zoom, y: (box.top - origin.top) / zoom - padding, width: width + 2 * padding, size: parseFloat(style.fontSize) };
  for (const [name, value] of Object.entries(values)) field.style.setProperty(`--${name}`, String(value));
  field.style.fontFamily = fontFamilies;
  field.style.fontWeight = style.fontWeight;
  field.style.textAlign = isMiddle ? 'center' : 'start';
  field.dir = 'auto';
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
