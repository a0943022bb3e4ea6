import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TextDocument } from 'langium';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../../../scripts/toolchain/folders.mjs';
import { planPictureEdit } from '../../../src/language/editing/picture-edits/plan-picture-edit.js';
import { isJourneyDocument } from '../../../src/language/imports.js';
import { readMeaning } from '../../../src/language/meaning.js';
import type { FromWebview, ShowDocument, ToWebview } from '../../../src/protocol.js';
import { openWorkspace } from '../../language/editing/editing-workspace.js';
import type { Browser } from '../../vscode/browser.js';
import { openBrowser } from '../../vscode/browser.js';

/** The page of a preview in a browser, with a text behind it that it changes as in VS Code. */
export interface EditedPage {
  readonly page: Page;
  readonly text: () => string;
  /** What the page has asked for besides edits. */
  readonly asked: readonly FromWebview[];
  readonly show: (text: string, about?: Partial<ShowDocument>) => Promise<void>;
  /** Waits until the text has been changed. */
  readonly changed: (does: () => Promise<unknown>) => Promise<string>;
  readonly close: () => Promise<void>;
}

let bundle: Promise<readonly [script: string, style: string]> | undefined;

async function bundlePreview(): Promise<readonly [string, string]> {
  const { outputFiles } = await build({ entryPoints: [join(root, 'src/webview/preview.ts')], bundle: true, write: false, outdir: 'out', platform: 'browser', format: 'iife', target: 'es2023' });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return [textOf('.js'), textOf('.css')];
}

export async function openEditedPage(options: BrowserContextOptions = {}): Promise<EditedPage> {
  const [script, style] = await (bundle ??= bundlePreview());
  const browser: Browser = await openBrowser(options);
  const { page } = browser;
  const asked: FromWebview[] = [];
  let [text, version] = ['', 0];
  let onChange: (() => void) | undefined;

  const tell = (message: ToWebview): Promise<void> => page.evaluate((data) => { window.postMessage(data, '*'); }, message as never);

  async function show(next: string, about: Partial<ShowDocument> = {}): Promise<void> {
    [text, version] = [next, version + 1];
    const { services, document } = await openWorkspace({ 'map.journey': text });
    const { document: model } = readMeaning(document('map.journey'), services.shared);
    await tell({ type: 'show', uri: 'file:///map.journey', document: model, version, isEditable: true, journey: 0, behind: false, images: {}, ...about });
    // The page draws when the message arrives.
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
  }

  async function answer(message: FromWebview): Promise<void> {
    if (message.type !== 'edit') {
      asked.push(message);
      return;
    }
    const { services, document } = await openWorkspace({ 'map.journey': text });
    const found = document('map.journey');
    if (!isJourneyDocument(found)) throw new Error('This is no journey.');
    const plan = planPictureEdit(found, { version: found.textDocument.version, edit: message.edit }, services);
    if ('refusal' in plan || message.version !== version) {
      await tell({ type: 'edited', isChanged: false, refusal: 'refusal' in plan ? plan.refusal : 'The text has changed.' });
      onChange?.();
      return;
    }
    const edited = TextDocument.applyEdits(found.textDocument, plan.edits.map(({ range, newText }) => ({ range, newText })));
    await tell({ type: 'edited', isChanged: edited !== text, ...(plan.select !== undefined && { select: plan.select }) });
    if (edited !== text) await show(edited);
    onChange?.();
  }

  await page.exposeFunction('hear', answer);
  await page.addInitScript('globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => { void hear(message); }, getState: () => undefined, setState: () => {} });');
  await page.route('http://127.0.0.1/**', (route) => route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><html lang="en" data-fonts="/fonts"><head><title>Preview</title><style>${style}</style><style>${colours}</style></head><body class="vscode-light"></body></html>` }));
  await page.route('http://127.0.0.1/fonts/**', (route) => route.fulfill({ body: readFileSync(join(root, 'media', 'fonts', route.request().url().replace(/.*\//, ''))) }));
  await page.goto('http://127.0.0.1/');
  await page.addScriptTag({ content: script });
  return {
    page, asked, show,
    text: () => text,
    changed: async (does) => {
      const changing = new Promise<void>((done) => { onChange = done; });
      await does();
      await changing;
      onChange = undefined;
      return text;
    },
    close: () => browser.close(),
  };
}

/** What VS Code brings. */
const colours = ':root { --vscode-foreground: #3b3b3b; --vscode-editor-background: #fff; --vscode-focusBorder: #005fb8; --vscode-input-background: #fff; --vscode-input-foreground: #3b3b3b; --vscode-badge-background: #005fb8; --vscode-badge-foreground: #fff; --vscode-menu-background: #fff; --vscode-menu-selectionBackground: #005fb8; --vscode-menu-selectionForeground: #fff; --vscode-menu-border: #cecece; --vscode-widget-border: #cecece; --vscode-widget-shadow: #00000029; }';
