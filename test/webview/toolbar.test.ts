import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createToolbar } from '../../src/webview/toolbar.js';
import type { Toolbar } from '../../src/webview/toolbar.js';
import { usePage } from './page.js';

describe('the bar above the picture', () => {
  const window = usePage();

  it('has a picker where a file has several journeys only', () => {
    const { toolbar, find } = build();
    equal(find('select').hidden, true);
    toolbar.showJourneys(['First order'], 0);
    equal(find('select').hidden, true);
    toolbar.showJourneys(['First order', 'Checkout'], 1);
    equal(find('select').hidden, false);
    equal((find('select') as HTMLSelectElement).selectedIndex, 1);
  });

  it('keeps the choices while titles stay, and takes new ones', () => {
    const { toolbar, find } = build();
    toolbar.showJourneys(['A', 'B'], 0);
    const first = find('option');
    toolbar.showJourneys(['A', 'B'], 1);
    equal(find('option'), first);
    toolbar.showJourneys(['A', 'B2', 'C'], 1);
    equal(find('select').textContent, 'AB2C');
  });

  it('says what is picked, clicked and zoomed', () => {
    const { toolbar, find, events } = build();
    toolbar.showJourneys(['A', 'B'], 0);
    (find('select') as HTMLSelectElement).selectedIndex = 1;
    find('select').dispatchEvent(new window.Event('change') as unknown as Event);
    toolbar.showNote('The picture may be behind');
    for (const button of ['.note', '.zoom-out', '.zoom-actual', '.zoom-in', '.zoom-fit']) find(button).click();
    deepEqual(events, ['pick 1', 'note', 'out', 'actual', 'in', 'fit']);
  });

  it('has a note, as text, while there is something to note', () => {
    const { toolbar, find } = build();
    toolbar.showNote('line 3: <b>');
    equal(find('[role="status"]').textContent, 'line 3: <b>');
    toolbar.showNote('');
    equal(find('[role="status"]').textContent, '');
    equal(find('[role="status"]').getAttribute('aria-live'), 'polite');
  });

  it('tells how large the picture is', () => {
    const { toolbar, find } = build();
    toolbar.showZoom(0.3333, true);
    equal(find('.zoom-actual').textContent, '33 %');
    equal(find('.zoom-fit').getAttribute('aria-pressed'), 'true');
  });

  it('has a name for every button', () => {
    const { toolbar } = build();
    for (const button of toolbar.element.querySelectorAll('button')) ok(button.getAttribute('aria-label'), button.outerHTML);
  });
});

interface Built {
  readonly toolbar: Toolbar;
  readonly find: (selector: string) => HTMLElement;
  readonly events: string[];
}

function build(): Built {
  const events: string[] = [];
  const toolbar = createToolbar({
    onPick: (journey) => { events.push(`pick ${journey}`); },
    onNote: () => { events.push('note'); },
    onZoom: (step) => { events.push(step); },
  });
  const find = (selector: string): HTMLElement => {
    const found = toolbar.element.querySelector<HTMLElement>(selector);
    ok(found, `no ${selector}`);
    return found;
  };
  return { toolbar, find, events };
}
