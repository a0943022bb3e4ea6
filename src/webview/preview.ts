import type { FromWebview, ToWebview } from '../protocol.js';
import { dragToPan } from './drag-to-pan.js';
import { createWaiting } from './hint.js';
import { createPictureArea } from './picture-area.js';
import './preview.css';
import { rememberViews } from './remembered-views.js';
import { revealByClick } from './reveal-by-click.js';
import { showMessage } from './show-message.js';
import { createFontFaces, themeStyles } from './theme-styles.js';
import { createToolbar } from './toolbar.js';
import { createViewport } from './viewport.js';
import type { VsCode } from './vscode-api.js';
import { zoomByKey } from './zoom-keys.js';

startPreview(acquireVsCodeApi());

function startPreview(vscode: VsCode): void {
  const post = (message: FromWebview): void => { vscode.postMessage(message); };
  const toolbar = createToolbar({
    onPick: (journey) => { post({ type: 'pick', journey }); },
    onNote: () => { post({ type: 'revealProblem' }); },
    onZoom: (step) => { viewport.zoom(step); },
  });
  const viewport = createViewport((zoom, isFitted) => {
    toolbar.showZoom(zoom, isFitted);
    views.saveSoon();
  });
  const picture = createPictureArea(viewport);
  const views = rememberViews({ saved: vscode.getState(), save: (state) => { vscode.setState(state); }, view: () => viewport.view() });

  adoptStyles();
  picture.showInstead(createWaiting());
  document.body.append(toolbar.element, viewport.region);
  dragToPan(viewport.region);
  zoomByKey(document, (step) => { viewport.zoom(step); });
  revealByClick(viewport.region, (key) => { post({ type: 'reveal', key, focus: true }); });
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
    showMessage({ toolbar, picture, viewport, views }, data);
  });
  post({ type: 'ready' });
}

function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStyles());
  document.adoptedStyleSheets.push(sheet);
  for (const face of createFontFaces(document.documentElement.dataset['fonts'] ?? '')) document.fonts.add(face);
}
