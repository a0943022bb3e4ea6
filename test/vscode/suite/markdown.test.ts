import { match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands } from 'vscode';

// Where the extension is tested in a web worker, VS Code's own extensions still run in Node, and those of the other host are out of their reach.
const isInReach = !('WorkerGlobalScope' in globalThis);

if (isInReach) describe('VS Code’s Markdown', () => {
  it('hands a journey on to the script of the page, as text', async () => {
    const html = await commands.executeCommand<string>('markdown.api.render', '# Page\n\n```journey\njourney "A <b>"\n```\n');
    match(html, /<div class="journey code-line"(?: data-line="\d+")?><pre>\s*journey &quot;A &lt;b&gt;&quot;/);
  });
});
