import { Uri } from 'vscode';
import type { Webview } from 'vscode';
import type { ComparedVersions, ShowComparison } from '../../protocol.js';
import { createImageDoor } from '../preview/image-door.js';
import { presentFile } from './present-file.js';

export interface ImageDoors {
  /** The addresses for the webview, by the paths in the texts. */
  addresses(sides: Pick<ShowComparison, 'before' | 'after'>): Promise<ShowComparison['images']>;
  dispose(): void;
}

/**
 * Lets the page of a comparison load the images that either version names, from the workspace: an old version shows an image as it is
 * now, since a webview can't load from git.
 */
export function openImageDoors({ before, after }: ComparedVersions, webview: Webview, onDidChange: () => void): ImageDoors {
  const [old, current] = [before, after].map(({ uri }) => (uri === undefined ? undefined : createImageDoor(presentFile(Uri.parse(uri)), webview, onDidChange)));
  return {
    async addresses(sides) {
      return { ...await old?.addresses(sides.before.document), ...await current?.addresses(sides.after.document) };
    },
    dispose() {
      old?.dispose();
      current?.dispose();
    },
  };
}
