import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Toolbar, ToolbarContent } from '../../../src/webview/toolbar/toolbar.js';
import { createToolbar } from '../../../src/webview/toolbar/toolbar.js';
import { usePage } from '../page.js';

const content: ToolbarContent = {
  views: options('map', 'table'), view: 'map', journeys: options('0', '1'), journey: '0', personas: options('', 'Sarah', 'Tom'), persona: '',
  lanes: [{ id: 'does', title: 'Does', isShown: true }, { id: 'thinks', title: 'Thinks', isShown: false }], folding: 'open', hasPicture: true,
};

describe('the bar above the picture', () => {
  const window = usePage();

  it('has pickers where there is something to choose only', () => {
    const { toolbar, find } = build();
    for (const picker of ['.views', '.journeys', '.personas']) equal(find(picker).hidden, true);
    toolbar.show({ ...content, journeys: options('0') });
    equal(find('.views').hidden, false);
    equal(find('.journeys').hidden, true);
    equal((find('.personas') as HTMLSelectElement).selectedIndex, 0);
  });

  it('keeps the choices while they stay, and takes new ones', () => {
    const { toolbar, find } = build();
    toolbar.show(content);
    const first = find('.journeys option');
    toolbar.show({ ...content, journey: '1' });
    equal(find('.journeys option'), first);
    toolbar.show({ ...content, journeys: options('0', '1', '2') });
    equal(find('.journeys').textContent, '012');
  });

  it('says what is chosen and pressed', () => {
    const { toolbar, find, events } = build();
    toolbar.show(content);
    toolbar.showPanel('follows', 'First order');
    choose(find('.views'), 'table');
    choose(find('.journeys'), '1');
    choose(find('.personas'), 'Tom');
    for (const button of ['.back', '.fold', '.search-button', '.zoom-out', '.zoom-actual', '.zoom-in', '.zoom-fit', '.copy', '.export', '.lock']) find(button).click();
    deepEqual(events, ['view table', 'journey 1', 'persona Tom', 'back', 'fold', 'search', 'out', 'actual', 'in', 'fit', 'copy', 'export', 'lock true']);
  });

  it('hides and shows lanes in its menu', () => {
    const { toolbar, find, events } = build();
    toolbar.show(content);
    equal(find('.menu').hidden, true);
    find('.lanes').click();
    equal(find('.menu').hidden, false);
    const items = [...find('.menu').querySelectorAll<HTMLButtonElement>('button')];
    deepEqual(items.map((item) => [item.textContent, item.getAttribute('aria-checked')]), [['Does', 'true'], ['Thinks', 'false'], ['Show all', null]]);
    for (const item of items) item.click();
    deepEqual(events, ['lanes does,thinks', 'lanes ', 'lanes ']);
    press(find('.menu'), 'Escape');
    equal(find('.menu').hidden, true);
  });

  it('says where the way back leads, and whether the preview is locked', () => {
    const { toolbar, find } = build();
    toolbar.showPanel('locked', 'First order');
    equal(find('.back').getAttribute('aria-label'), 'Back to First order');
    equal(find('.lock').getAttribute('aria-pressed'), 'true');
    toolbar.showPanel('fixed', undefined);
    equal(find('.back').hidden, true);
    equal(find('.lock').hidden, true);
  });

  it('tells how large the picture is', () => {
    const { toolbar, find } = build();
    toolbar.showZoom(0.3333, true);
    equal(find('.zoom-actual').textContent, '33 %');
    equal(find('.zoom-fit').getAttribute('aria-pressed'), 'true');
    toolbar.showZoom(0.0042, true);
    equal(find('.zoom-actual').textContent, '0.4 %');
  });

  it('has a name for every control', () => {
    const { toolbar } = build();
    toolbar.show(content);
    toolbar.showPanel('follows', 'First order');
    toolbar.showZoom(1, false);
    for (const control of toolbar.element.querySelectorAll('button, select')) {
      ok(control.getAttribute('aria-label') ?? control.closest('[role="menu"]'), control.outerHTML);
    }
  });

  it('is one stop for Tab, and the arrow keys go through what can be reached', () => {
    const { toolbar, find } = build();
    toolbar.show({ ...content, journeys: [] });
    toolbar.showPanel('follows', undefined);
    const stops = (): readonly string[] => [...toolbar.element.querySelectorAll<HTMLElement>('.bar > * > [tabindex="0"], .zoom > [tabindex="0"]')].map(({ className }) => className);
    deepEqual(stops(), ['picker views']);
    find('.views').focus();
    press(find('.views'), 'ArrowRight');
    equal(document.activeElement, find('.personas'));
    deepEqual(stops(), ['picker personas']);
    press(find('.personas'), 'ArrowRight');
    equal(document.activeElement, find('.lanes'));
    press(find('.lanes'), 'End');
    equal(document.activeElement, find('.lock'));
    press(find('.lock'), 'ArrowRight');
    equal(document.activeElement, find('.views'));
  });

  function choose(picker: HTMLElement, value: string): void {
    (picker as HTMLSelectElement).value = value;
    picker.dispatchEvent(new window.Event('change') as unknown as Event);
  }

  function press(element: HTMLElement, key: string): void {
    element.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }) as unknown as Event);
  }
});

interface Built {
  readonly toolbar: Toolbar;
  readonly find: (selector: string) => HTMLElement;
  readonly events: string[];
}

function build(): Built {
  const events: string[] = [];
  const say = (what: string) => () => { events.push(what); };
  const tell = (what: string) => (value: unknown) => { events.push(`${what} ${String(value)}`); };
  const toolbar = createToolbar({
    onBack: say('back'), onView: tell('view'), onJourney: tell('journey'), onPersona: tell('persona'), onLanes: tell('lanes'), onFold: say('fold'),
    onSearch: say('search'), onZoom: (step) => { events.push(step); }, onCopy: say('copy'), onExport: say('export'), onLock: tell('lock'),
  });
  document.body.replaceChildren(toolbar.element);
  const find = (selector: string): HTMLElement => {
    const found = toolbar.element.querySelector<HTMLElement>(selector);
    ok(found, `no ${selector}`);
    return found;
  };
  return { toolbar, find, events };
}

function options(...values: readonly string[]) {
  return values.map((value) => ({ value, title: value }));
}
