import type { ComparedVersions, FromComparison, ShowComparison, ShowMissing } from '../../protocol.js';
import { adoptStyles } from '../adopt-styles.js';
import '../preview.css';
import './comparison.css';
import { warmUp } from '../warm-up.js';
import { createComparisonPage } from './comparison-page.js';

/** What VS Code gives the page of a comparison; its state is what the extension finds it by after a reload of the window. */
interface ComparisonHost {
  postMessage(message: FromComparison): void;
  setState(state: ComparedVersions): void;
}

// The page of a preview has told the compiler what messages and what state it has, and here both are others.
startComparison((globalThis as unknown as { readonly acquireVsCodeApi: () => ComparisonHost }).acquireVsCodeApi());

function startComparison(host: ComparisonHost): void {
  const page = createComparisonPage((message) => { host.postMessage(message); });
  adoptStyles(document);
  document.body.append(...page.elements);
  const endWarmUp = warmUp(document);
  window.addEventListener('message', ({ data }: MessageEvent<ShowComparison | ShowMissing>) => {
    endWarmUp();
    host.setState(data.versions);
    page.receive(data);
  });
  host.postMessage({ type: 'ready' });
}
