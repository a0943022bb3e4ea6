/** What the shadow of a fence holds: its pictures, or a hint in their place, and a note below them. */
export interface FenceParts {
  readonly region: HTMLElement;
  show(pictures: readonly Element[]): void;
  say(note: string): void;
}

/** A map is wider than most pages, so it scrolls; its height is the page's to scroll. */
const styles = `
:host { display: block; margin: 1em 0 }
.region { overflow: auto; border: 1px solid var(--journey-hairline); border-radius: 6px; background: var(--journey-page) }
.region:focus-visible, [data-link]:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 1px }
.region > svg { display: block }
.region > svg + svg { border-block-start: 1px solid var(--journey-hairline) }
[role='link'] { cursor: pointer }
.hint { padding: 12px 20px; color: var(--journey-muted) }
.hint pre { margin: 0; color: var(--journey-ink); font: var(--vscode-editor-font-size, 13px)/1.5 var(--vscode-editor-font-family, monospace) }
.note { margin: 6px 0 0; font-size: 0.9em; color: var(--vscode-descriptionForeground, inherit) }
.note:empty { display: none }
`;

export function createParts(host: HTMLElement): FenceParts {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const region = create('div', 'region');
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  const note = create('p', 'note');
  note.setAttribute('role', 'status');
  root.replaceChildren(region, note);
  return {
    region,
    show(pictures) {
      region.setAttribute('aria-label', pictures[0]?.getAttribute('aria-label') ?? 'Journey');
      if (pictures.length === 0) region.replaceChildren(createHint());
      else if (!isSame([...region.children], pictures)) region.replaceChildren(...pictures);
    },
    say(text) {
      if (note.textContent !== text) note.textContent = text;
    },
  };
}

/** What to write where there is nothing to draw. */
function createHint(): HTMLElement {
  const hint = create('div', 'hint');
  const code = document.createElement('pre');
  code.textContent = 'journey "First order" {\n  stage "Discover" {\n    step "Sees an advertisement" {\n      feels       +1 "curious"\n    }\n  }\n}';
  hint.append('The map grows here. A journey has stages, and a stage has steps, such as:', code);
  return hint;
}

function create(tag: 'div' | 'p', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function isSame(before: readonly Element[], after: readonly Element[]): boolean {
  return before.length === after.length && before.every((element, index) => element === after[index]);
}
