import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/toolchain/folders.mjs';

export interface PreviewFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** What VS Code would hand the page of a preview. */
const vscode = 'export const Uri = { joinPath: (base, ...path) => [base, ...path].join("/") };';

/** The page of a preview as the extension writes it, with its policy, and what it loads; its own files have addresses under `extension`. */
export function readPreviewFiles(extension: string): Promise<PreviewFiles> {
  return readFiles('previewHtml', 'src/webview/preview.ts', extension);
}

/** The same for the page of a comparison. */
export function readComparisonFiles(extension: string): Promise<PreviewFiles> {
  return readFiles('comparisonHtml', 'src/webview/comparison/comparison.ts', extension);
}

async function readFiles(writer: 'previewHtml' | 'comparisonHtml', entry: string, extension: string): Promise<PreviewFiles> {
  const [page, preview] = await Promise.all([
    build({
      entryPoints: [join(root, 'src/extension/preview/preview-html.ts')], bundle: true, write: false, format: 'esm',
      plugins: [{ name: 'vscode', setup(plugin) {
        plugin.onResolve({ filter: /^vscode$/ }, ({ path }) => ({ path, namespace: 'stub' }));
        plugin.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: vscode }));
      } }],
    }),
    build({ entryPoints: [join(root, entry)], bundle: true, write: false, outdir: 'out', platform: 'browser', format: 'iife', target: 'es2023' }),
  ]);
  const code = page.outputFiles[0]?.text ?? '';
  const pages = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as Readonly<Record<typeof writer, (webview: object, extension: string) => string>>;
  const textOf = (ending: string): string => preview.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const webview = { cspSource: new URL(extension).origin, asWebviewUri: (uri: string) => uri };
  return { html: pages[writer](webview, extension), script: textOf('.js'), style: textOf('.css') };
}
