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
  // Behind the words to the extension, whose answer takes longer than this; where it doesn't, it comes first.
  const warming = setTimeout(() => { warmUp(document); });
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
    clearTimeout(warming);
    page.receive(data);
  });
  post({ type: 'ready', ...(saved && { remembered: saved }) });
}
