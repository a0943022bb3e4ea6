import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps people from using a page, as far as a program can find it: a line each, with the rule and where. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // A policy forbids scripts of others in the page, but not what the browser's driver runs there.
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { readonly axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> } };
    return tool.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}
