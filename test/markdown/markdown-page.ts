import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/toolchain/folders.mjs';
import { extendMarkdownIt } from '../../src/markdown/extend-markdown-it.js';

/** What VS Code's preview allows a page of Markdown, at its default level of security. */
const policy = "default-src 'none'; img-src 'self' https: data:; media-src 'self' https: data:; script-src 'nonce-once'; style-src 'self' 'unsafe-inline' https: data:; font-src 'self' https: data:";
const address = 'http://127.0.0.1/';

let scripts: Promise<Readonly<Record<string, string>>> | undefined;

/** The scripts of the extension by their path, as the build makes them. */
export function bundleScripts(): Promise<Readonly<Record<string, string>>> {
  return scripts ??= bundle();
}

async function bundle(): Promise<Readonly<Record<string, string>>> {
  const names = ['fences', 'draw-journeys'];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(root, 'src', 'markdown', `${name}.ts`)), plugins: [{ name: 'late', setup(late) { late.onResolve({ filter: /^\.\/draw-journeys\.js$/ }, ({ path }) => ({ path, external: true })); } }],
    bundle: true, write: false, outdir: 'out', platform: 'browser', format: 'esm', target: 'es2023',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`out/markdown/${path.replace(/.*\//, '')}`, text]));
}

/** Shows a text as VS Code's preview does: as HTML, with the script of the extension beside it. */
export async function openMarkdown(page: Page, text: string, theme = 'vscode-light'): Promise<void> {
  const files = await bundleScripts();
  await page.unrouteAll();
  await page.route(`${address}**`, (route) => {
    const path = route.request().url().slice(address.length);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: markdownPage(text, theme) });
    if (path.startsWith('media/fonts/')) return route.fulfill({ body: readFileSync(join(root, path)) });
    const script = files[path];
    return script === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto(address);
}

/** Changes the text as VS Code does: what differs of the page, and then an event. */
export async function changeMarkdown(page: Page, text: string): Promise<void> {
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html').body;
    const [now] = document.getElementsByClassName('markdown-body');
    // VS Code compares the trees; in these tests their elements are the same ones.
    const [olds = [], news = []] = [now, next].map((tree) => [...(tree?.querySelectorAll('.journey > pre') ?? [])]);
    if (olds.length > 0 && olds.length === news.length) olds.forEach((pre, index) => { pre.textContent = news[index]?.textContent ?? ''; });
    else now?.replaceChildren(...next.childNodes);
    window.dispatchEvent(new CustomEvent('vscode.markdown.updateContent'));
  }, toHtml(text));
}

function toHtml(text: string): string {
  const markdown = extendMarkdownIt(new MarkdownIt({ html: true }));
  markdown.core.ruler.push('lines', ({ tokens }) => {
    for (const token of tokens) if (token.map) token.attrSet('data-line', String(token.map[0]));
  });
  return markdown.render(text);
}

export function markdownPage(text: string, theme = 'vscode-light'): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Markdown</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta id="content" data-html="${toHtml(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
<script async src="out/markdown/fences.js" nonce="once"></script>
<script nonce="once">${insertContent}</script>
<style>${colours}</style></head>
<body class="vscode-body ${theme}"><main class="markdown-body"></main></body></html>`;
}

/** As in VS Code, a page has its first text from a script. */
const insertContent = `addEventListener('DOMContentLoaded', () => {
  const { html } = document.getElementById('content').dataset;
  document.querySelector('main').append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
});`;

/** What VS Code brings. */
const colours = `
.vscode-light { --vscode-foreground: #3b3b3b; --vscode-descriptionForeground: #3b3b3b; --vscode-editor-background: #fff; --vscode-focusBorder: #005fb8 }
.vscode-dark { --vscode-foreground: #ccc; --vscode-descriptionForeground: #9d9d9d; --vscode-editor-background: #1f1f1f; --vscode-focusBorder: #0078d4 }
.vscode-high-contrast:not(.vscode-high-contrast-light) { --vscode-foreground: #fff; --vscode-editor-background: #000; --vscode-focusBorder: #f38518 }
.vscode-high-contrast-light { --vscode-foreground: #292929; --vscode-editor-background: #fff; --vscode-focusBorder: #006bbd }
body { margin: 26px; color: var(--vscode-foreground); background: var(--vscode-editor-background); font: 14px/1.5 system-ui }
`;
