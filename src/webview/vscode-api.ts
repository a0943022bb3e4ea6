import type { FromWebview } from '../protocol.js';
import type { RememberedState } from './memory.js';

/** What VS Code gives a webview. */
export interface VsCode {
  postMessage(message: FromWebview): void;
  getState(): RememberedState | undefined;
  setState(state: RememberedState): void;
}

declare global {
  function acquireVsCodeApi(): VsCode;
}
