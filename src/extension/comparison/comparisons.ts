import { Disposable, ViewColumn, window } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { showComparison } from './comparison-panel.js';

export const comparisonType = 'journey.comparison';

/** All comparisons of the window, each in a tab of its own. */
export interface Comparisons {
  /** Opens a comparison in the active column, or reveals the one that is open. */
  show(versions: ComparedVersions): void;
  dispose(): void;
}

export function createComparisons({ extensionUri }: ExtensionContext, reader: JourneyReader, report: (error: unknown) => void): Comparisons {
  const open = new Map<string, WebviewPanel>();

  function add(panel: WebviewPanel, versions: ComparedVersions): void {
    const id = idOf(versions);
    open.set(id, panel);
    panel.onDidDispose(() => { if (open.get(id) === panel) open.delete(id); });
    showComparison({ panel, versions, extension: extensionUri, reader, report });
  }

  const serializer = window.registerWebviewPanelSerializer(comparisonType, {
    deserializeWebviewPanel(panel: WebviewPanel, versions: ComparedVersions | undefined) {
      // A page that was closed before it had shown anything has left no state.
      if (versions) add(panel, versions);
      else panel.dispose();
      return Promise.resolve();
    },
  });

  return {
    show(versions) {
      const panel = open.get(idOf(versions));
      if (panel) panel.reveal();
      else add(window.createWebviewPanel(comparisonType, versions.title, ViewColumn.Active), versions);
    },
    dispose() {
      Disposable.from(serializer, ...open.values()).dispose();
    },
  };
}

function idOf({ before, after }: ComparedVersions): string {
  return JSON.stringify([before.uri, before.journey, after.uri, after.journey]);
}
