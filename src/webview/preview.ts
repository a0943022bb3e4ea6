import type { FromWebview, ShowDocument, ToWebview } from '../protocol.js';
import { journeyTitles } from './choose-view.js';
import { createAbsence, createWaiting } from './hint.js';
import { describeProblem } from './describe-problem.js';
import { dragToPan } from './drag-to-pan.js';
import { createPictureArea } from './picture-area.js';
import './preview.css';
import { createFontFaces, themeStyles } from './theme-styles.js';
import { createToolbar } from './toolbar.js';
import { createViewport } from './viewport.js';
import type { View, ZoomStep } from './viewport.js';
import type { VsCode } from './vscode-api.js';
import { zoomStepOf } from './zoom-keys.js';

startPreview(acquireVsCodeApi());

function startPreview(vscode: VsCode): void {
  const post = (message: FromWebview): void => { vscode.postMessage(message); };
  const zoom = (step: ZoomStep): void => { viewport.zoom(step); };
  const toolbar = createToolbar({
    onPick: (journey) => { post({ type: 'pick', journey }); },
    onNote: () => { post({ type: 'revealProblem' }); },
    onZoom: zoom,
  });
  const viewport = createViewport((factor, isFitted) => {
    toolbar.showZoom(factor, isFitted);
    saveSoon();
  });
  const picture = createPictureArea(viewport);
  /** Where the reader was in each journey that this panel has shown. */
  const views = new Map<string, View>();
  const saved = vscode.getState();
  if (saved) views.set(viewId(saved), saved);
  /** Undefined while there is no picture. */
  let shown: ShowDocument | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  function receive(message: ToWebview): void {
    switch (message.type) {
      case 'show':
        show(message);
        break;
      case 'absent':
        shown = undefined;
        toolbar.showNote('');
        toolbar.showJourneys([], 0);
        picture.showInstead(createAbsence(message.message));
        break;
      case 'highlight':
        picture.highlight(message.key, message.reveal);
        break;
      default:
        message satisfies never;
    }
  }

  function show(message: ShowDocument): void {
    const isOther = shown === undefined || viewId(shown) !== viewId(message);
    if (shown && isOther) views.set(viewId(shown), viewport.view());
    toolbar.showJourneys(journeyTitles(message.document), message.journey);
    toolbar.showNote(describeProblem(message));
    shown = picture.show(message) ? message : undefined;
    if (shown && isOther) viewport.setView(views.get(viewId(shown)));
    saveSoon();
  }

  /** Scrolling and zooming report each step of the way; what counts is where they end. */
  function saveSoon(): void {
    clearTimeout(saving);
    saving = setTimeout(() => {
      if (shown) vscode.setState({ uri: shown.uri, journey: shown.journey, ...viewport.view() });
    }, 100);
  }

  function reveal(event: Event): boolean {
    const element = event.target instanceof Element ? event.target.closest('[data-element]') : null;
    const key = element?.getAttribute('data-element');
    if (key) post({ type: 'reveal', key });
    return Boolean(key);
  }

  document.adoptedStyleSheets.push(styleSheet(themeStyles()));
  for (const face of createFontFaces(document.documentElement.dataset['fonts'] ?? '')) document.fonts.add(face);
  picture.showInstead(createWaiting());
  document.body.append(toolbar.element, viewport.region);
  dragToPan(viewport.region);
  viewport.region.addEventListener('click', reveal);
  document.addEventListener('keydown', (event) => {
    const step = zoomStepOf(event);
    if (step) zoom(step);
    const isHandled = step !== undefined || (event.key === 'Enter' && reveal(event));
    if (isHandled) event.preventDefault();
  });
  window.addEventListener('message', (event: MessageEvent<ToWebview>) => { receive(event.data); });
  post({ type: 'ready' });
}

function viewId({ uri, journey }: Pick<ShowDocument, 'uri' | 'journey'>): string {
  return `${uri}#${journey}`;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
