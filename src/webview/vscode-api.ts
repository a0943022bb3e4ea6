import type { FromWebview, PreviewState } from '../protocol.js';

/** What VS Code gives a webview. */
export interface VsCode {
  postMessage(message: FromWebview): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
}

declare global {
  function acquireVsCodeApi(): VsCode;
}
