import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

/** A dot, green. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgaGAAAAEEAIFw9selAAAAAElFTkSuQmCC', 'base64');
const oddName = 'odd "name" [of] {a} <b onload=1> & \'file\' #1? 100% é.png';

/** A server of this machine that nobody has a reason to ask. */
export interface Spy {
  readonly origin: string;
  /** What it was asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

export async function startSpy(): Promise<Spy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', 'image/png').end(dot);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => { server.close(); } };
}

/** A picture that tells an origin of whatever in it gets to run or to load, by the ways of SVG that are known to have done so. */
export function talkativePicture(origin: string): string {
  return `<?xml version="1.0"?>
<?xml-stylesheet href="${origin}/sheet.css" type="text/css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40" onload="fetch('${origin}/onload')">
  <style>@import url("${origin}/import.css"); rect { fill: url("${origin}/fill.svg#a"); }</style>
  <script>fetch('${origin}/script'); alert(1); setTimeout(() => { top.location = '${origin}/top'; }, 2000);</script>
  <script href="${origin}/script.js"/>
  <rect width="40" height="40"/>
  <image href="${origin}/image.png" width="9" height="9"/>
  <use href="${origin}/use.svg#a"/>
  <a xlink:href="javascript:fetch('${origin}/link')"><animate attributeName="href" begin="0s" onbegin="fetch('${origin}/begin')"/></a>
  <foreignObject width="40" height="40">
    <body xmlns="http://www.w3.org/1999/xhtml"><iframe src="${origin}/frame"></iframe><img src="${origin}/nothing" onerror="fetch('${origin}/error')"/></body>
  </foreignObject>
</svg>`;
}

export const pictures = ['images/dot.png', `images/${oddName}`, 'images/talks.svg'] as const;
/** Paths of images that may be asked for, though the last ones are none. */
export const admitted = [...pictures, 'images/talks.png', 'images/page.jpg'] as const;

/** A name that VS Code would make a link of which runs a command, where it tells of the file. */
export const linkingName = '[Click](command:workbench.action.toggleSidebarVisibility).journey';

/** What an image line can say to get at something else. */
export function refusedPaths(folder: string, origin: string): readonly string[] {
  const outside = join(dirname(folder), 'outside.png');
  return [
    '../outside.png', '../../../../../../etc/passwd', '../../../../../../etc/passwd#.png', 'images/../../outside.png', './/..//outside.png',
    '%2e%2e/outside.png', 'images/%2e%2e/%2e%2e/outside.png', '..%2foutside.png', '..\\outside.png', outside, `file://${outside}`,
    `${origin}/image.png`, origin.slice('http:'.length) + '/image.png', `https://evil.test/image.png`,
    `data:image/png;base64,${dot.toString('base64')}#.png`, `data:image/svg+xml,${talkativePicture(origin).replace(/\s+/g, ' ')}#.svg`,
    `javascript:fetch('${origin}/path')//.png`, `vscode-file://vscode-app${outside}`, `blob:${origin}/image.png`,
    `images/dot.png" onerror="fetch('${origin}/attribute')" x=".png`, `images/dot.png\u0000.png`,
    'images/leads-out.png', 'images/way-out/outside.png', 'images/folder.png', 'images/huge.png', 'images/nobody.png', 'images/talks.svg.html',
  ];
}

/** Makes the files that those paths lead to, and `hostile.journey`, where a step and a persona each show one of them. */
export function writeHostileImages(folder: string, origin: string): void {
  const write = (path: string, content: string | Buffer): void => { writeFileSync(join(folder, path), content); };
  mkdirSync(join(folder, 'images', 'folder.png'), { recursive: true });
  write('../outside.png', dot);
  write('images/dot.png', dot);
  write(`images/${oddName}`, dot);
  for (const name of ['talks.svg', 'talks.png', 'talks.svg.html']) write(`images/${name}`, talkativePicture(origin));
  write('images/page.jpg', `<!DOCTYPE html><script>fetch('${origin}/page')</script>`);
  write('images/huge.png', dot);
  truncateSync(join(folder, 'images/huge.png'), 100_000_000);
  symlinkSync('../../outside.png', join(folder, 'images/leads-out.png'));
  symlinkSync('../..', join(folder, 'images/way-out'));
  write(linkingName, '');
  write('hostile.journey', hostileText([...admitted, ...refusedPaths(folder, origin)]));
}

function hostileText(paths: readonly string[]): string {
  const image = (path: string, index: number): string => `image "${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}" alt "Picture ${index}"`;
  return [
    ...paths.map((path, index) => `persona P${index} "Persona ${index}" {\n  ${image(path, index)}\n}`),
    `journey "Hostile images" for ${paths.map((_, index) => `P${index}`).join(', ')} {\n  stage "All" {`,
    ...paths.map((path, index) => `    step "Step ${index}" {\n      ${image(path, index)}\n    }`),
    '  }\n}\n',
  ].join('\n');
}
