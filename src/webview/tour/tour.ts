import type { ElementKey } from '../../model/element-key.js';
import { walkDocument } from '../../model/element-key.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { factKinds, personaTraitKinds } from '../../model/journey-document.js';
import { isField } from '../is-field.js';
import { collectTexts } from '../search/drawn-texts.js';
import type { Viewport } from '../viewport.js';
import type { Direction, Stop } from './stops.js';
import { arrangeStops, nextStop } from './stops.js';

/** The way of the keyboard through a picture: one of its elements has the focus, and the arrow keys move it. */
export interface Tour {
  /** Gives an element the focus; the reader sees it already. */
  start(key: ElementKey): void;
  /** Gives an element the focus, and brings it into sight. */
  focus(key: ElementKey): void;
  /** Finds its element in what is drawn now. */
  update(): void;
}

interface TourParts {
  readonly viewport: Viewport;
  readonly document: () => JourneyDocument | undefined;
  /** Whether the picture has columns and rows. */
  readonly isGrid: () => boolean;
  readonly onFold: (key: ElementKey) => void;
  /** Draws an element, or all of them, where only a part of the picture is drawn. */
  readonly want: (key: ElementKey) => void;
  readonly wantAll: () => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last',
};

export function createTour({ viewport, document, isGrid, onFold, want, wantAll }: TourParts): Tour {
  const { region, canvas } = viewport;
  const stop = createFocusStop();
  let key: string | undefined;

  function stops(nodes: StopNodes): readonly Stop[] {
    const shown = document();
    if (!shown) return [];
    const places = placesIn(shown);
    const keys = isGrid() ? inOrder([...nodes.keys()], places) : [...nodes.keys()];
    return arrangeStops(keys, (one) => places.get(one)?.lane ?? 0);
  }

  function start(next: string, nodes: StopNodes): StopNode | undefined {
    key = next;
    const node = nodes.get(next);
    stop.set(node);
    node?.focus({ preventScroll: true });
    return node;
  }

  function focus(next: string): void {
    want(elementOf(next));
    const node = start(next, findStopNodes(canvas));
    if (node) viewport.reveal(node.getBoundingClientRect());
  }

  function move(direction: Direction): void {
    wantAll();
    const nodes = findStopNodes(canvas);
    const all = stops(nodes);
    const from = all.find((one) => one.key === key);
    const next = from ? nextStop(all, from, direction, isGrid()) : all[0];
    if (next) focus(next.key);
  }

  /** While somebody writes in the editor, the focus would be taken from the text; the window has it back before it is needed here. */
  function takeFocus(): void {
    if (globalThis.document.hasFocus()) (stop.node() ?? region).focus({ preventScroll: true });
    else stop.expect();
  }

  // VS Code gives the focus to a page, as after an undo, and not to what had it there.
  window.addEventListener('focus', () => { if (stop.isExpected()) takeFocus(); });
  region.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isField(event.target)) return;
    const direction = directions[event.key];
    if (direction) move(direction);
    else if (event.key === ' ' && key !== undefined && event.target !== region) onFold(key);
    else return;
    event.preventDefault();
  });

  return {
    start: (next) => { start(next, findStopNodes(canvas)); },
    focus: (next) => { focus(next); },
    update() {
      const hadFocus = stop.isLost();
      if (hadFocus && key !== undefined) want(elementOf(key));
      const node = key === undefined ? undefined : findStopNodes(canvas).get(key);
      stop.set(node);
      if (hadFocus) takeFocus();
    },
  };
}

/** What follows `#` is a link of the element. */
function elementOf(key: string): ElementKey {
  return key.replace(/#.*/, '');
}

type StopNode = HTMLElement | SVGElement;
/** The nodes by their keys; of several that show an element, the one that holds all that is said of it, else the first. */
type StopNodes = ReadonlyMap<string, StopNode>;

function findStopNodes(canvas: Element): StopNodes {
  const nodes = new Map<string, StopNode>();
  let links = 0;
  for (const node of canvas.querySelectorAll<StopNode>('[data-element], [data-link]')) {
    if (node.closest('[aria-hidden="true"]')) continue;
    const own = node.closest('[data-element]')?.getAttribute('data-element') ?? '';
    const isLink = node.hasAttribute('data-link');
    if (!isLink) links = 0;
    const id = isLink ? `${own}#${links++}` : own;
    const before = nodes.get(id);
    if (!before || (isWhole(node) && !isWhole(before))) nodes.set(id, node);
  }
  return nodes;
}

/** The points of the emotion line are images of a fact that stands in words in its step. */
function isWhole(node: Element): boolean {
  return ['group', 'listitem'].includes(node.getAttribute('role') ?? '');
}

/** Where an element is in its document, and in which lane: of facts in the order of the language, of the lines of a persona in theirs. */
interface Place {
  readonly position: number;
  readonly lane: number;
}

function placesIn(document: JourneyDocument): ReadonlyMap<ElementKey, Place> {
  const kinds: readonly string[] = [...factKinds, ...personaTraitKinds];
  return new Map([...walkDocument(document)].map(({ key, element }, position) =>
    [key, { position, lane: 'kind' in element ? kinds.indexOf(element.kind) : 0 }]));
}

/** A map draws its lines before its steps, and reads from step to step all the same. A link follows its element. */
function inOrder(keys: readonly string[], places: ReadonlyMap<ElementKey, Place>): readonly string[] {
  const position = (key: string): number => places.get(elementOf(key))?.position ?? 0;
  return keys.toSorted((one, other) => position(one) - position(other));
}

interface FocusStop {
  set(node: StopNode | undefined): void;
  node(): StopNode | undefined;
  /** True where the picture was drawn anew, and the node with the focus is gone. */
  isLost(): boolean;
  /** The node is to have the focus as soon as the window has it. */
  expect(): void;
  isExpected(): boolean;
}

/** The one node of the picture that Tab stops at. What has no role and name of its own gets them for the time. */
function createFocusStop(): FocusStop {
  let current: StopNode | undefined;
  let hadFocus = false;
  let given: readonly string[] = [];
  const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

  // Browsers say of a node that goes that it has lost the focus, before it is gone; what counts is whether something else got it.
  document.addEventListener('focusin', ({ target }) => { hadFocus = target === current; });
  return {
    set(node) {
      if (node === current) {
        // The node stays when its words change.
        if (node && given.includes('aria-label')) node.setAttribute('aria-label', wordsOf(node));
        return;
      }
      for (const name of given) current?.removeAttribute(name);
      current = node;
      hadFocus = false;
      given = node ? giveRole(node) : [];
    },
    node: () => current,
    isLost: () => hadFocus && isNowhere() && current?.isConnected === false,
    expect: () => { hadFocus = true; },
    isExpected: () => hadFocus && isNowhere(),
  };
}

function giveRole(node: StopNode): readonly string[] {
  const attributes = { 'tabindex': '0', 'role': node.hasAttribute('data-link') ? 'link' : 'group', 'aria-label': wordsOf(node) };
  const isPage = node instanceof HTMLElement;
  const missing = Object.entries(attributes).filter(([name]) => !node.hasAttribute(name) && !(isPage && name !== 'tabindex'));
  for (const [name, value] of missing) node.setAttribute(name, value);
  return missing.map(([name]) => name);
}

function wordsOf(node: Element): string {
  return collectTexts(node).map(({ nodes }) => nodes.map(({ data }) => data.trim()).join(' ')).join(', ');
}
