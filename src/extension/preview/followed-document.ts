import type { Uri } from 'vscode';
import type { PreviewState, ShowAbsence, ShowDocument } from '../../protocol.js';
import { drawDocument } from './drawn-document.js';
import type { DrawnDocument, DrawnDocumentParts } from './drawn-document.js';

/** The document that a preview shows at the moment; it shows one after the other. */
export interface FollowedDocument {
  current(): DrawnDocument;
  isCurrent(uri: Uri): boolean;
  /** Without a journey, the one that was last picked in it. */
  follow(uri: Uri, journey?: number): void;
  /** Whether somebody has chosen a journey of the document; else the first is drawn. */
  isPicked(): boolean;
  /** Draws another journey of the document, and again when the preview comes back to it. */
  pick(journey: number): void;
  dispose(): void;
}

interface FollowedDocumentParts extends Pick<DrawnDocumentParts, 'uri' | 'reader' | 'webview' | 'report'> {
  readonly state: PreviewState | undefined;
  readonly isVisible: () => boolean;
  /** Readies the panel for a document, before anything of it is drawn. */
  readonly onDidFollow: (uri: Uri) => void;
  /** `isFirst` says that the picture before was of another document. */
  readonly draw: (picture: ShowDocument | ShowAbsence, isFirst: boolean) => void;
}

export function followDocument({ uri, state, isVisible, onDidFollow, draw, ...parts }: FollowedDocumentParts): FollowedDocument {
  /** What the picker has chosen, by file. */
  const picks = new Map(state ? [[state.uri, state.journey]] : []);
  /** The document of the last picture. */
  let drawn: DrawnDocument | undefined;
  let current = open(uri);

  function open(next: Uri): DrawnDocument {
    onDidFollow(next);
    const document = drawDocument({
      ...parts,
      uri: next,
      journey: picks.get(next.toString()) ?? 0,
      isWanted: () => document === current && isVisible(),
      draw(picture) {
        const isFirst = drawn !== document;
        drawn = document;
        draw(picture, isFirst);
      },
    });
    return document;
  }

  const isCurrent = (other: Uri): boolean => other.toString() === current.uri.toString();

  return {
    current: () => current,
    isCurrent,
    isPicked: () => picks.has(current.uri.toString()),
    follow(next, journey) {
      if (journey !== undefined) picks.set(next.toString(), journey);
      if (isCurrent(next)) {
        if (journey !== undefined) current.pick(journey);
        return;
      }
      current.dispose();
      current = open(next);
      current.refresh();
    },
    pick(journey) {
      picks.set(current.uri.toString(), journey);
      current.pick(journey);
    },
    dispose: () => { current.dispose(); },
  };
}
