import type { FromWebview, ToWebview } from '../protocol.js';
import { adoptStyles } from './adopt-styles.js';
import './preview.css';
import './editing/editing.css';
import { createPage } from './page.js';
import type { VsCode } from './vscode-api.js';
import { warmUp } from './warm-up.js';

startPreview(acquireVsCodeApi());

function startPreview(vscode: VsCode): void {
  const post = (message: FromWebview): void => { vscode.postMessage(message); };
  const saved = vscode.getState();
  const page = createPage({ post, saved, save: (state) => { vscode.setState(state); } });
  adoptStyles(document);
  document.body.append(...page.elements);
  const endWarmUp = warmUp(document);
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type === 'show' || data.type === 'absent') endWarmUp();
    page.receive(data);
  });
  post({ type: 'ready', ...(saved && { remembered: saved }) });
}
