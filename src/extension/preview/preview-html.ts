import { Uri } from 'vscode';
import type { Webview } from 'vscode';

export function previewHtml(webview: Webview, extension: Uri): string {
  return pageHtml(webview, extension, 'preview', 'Journey preview');
}

export function comparisonHtml(webview: Webview, extension: Uri): string {
  return pageHtml(webview, extension, 'comparison', 'Journey comparison');
}

/**
 * A page by its name in out/webview/. It holds nothing of a journey: the script builds the picture from data, node by node. To copy a
 * picture, it reads the fonts and images that it shows, and paints an image of its own making, which is what `blob:` is for.
 */
function pageHtml(webview: Webview, extension: Uri, page: string, title: string): string {
  const nonce = createNonce();
  const address = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const policy = [
    `default-src 'none'`, `img-src ${webview.cspSource} blob:`, `font-src ${webview.cspSource}`, `connect-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en" data-fonts="${address('media', 'fonts')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${address('out', 'webview', `${page}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${address('out', 'webview', `${page}.js`)}"></script>
</body>
</html>`;
}

function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
