import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { formatComparisonHtml } from '../report/comparison-html.js';
import { formatComparisonSvg } from '../report/comparison-svg.js';
import type { FileComparison } from '../report/file-comparison.js';
import { nameFiles } from './name-files.js';

/** The same for all pull requests, since nothing that one brings may name what is made of it. */
const artifactName = 'journey-comparison';

/**
 * Attaches the pictures of comparisons to the run of the workflow. Returns the number that GitHub gives them, or undefined where there is
 * nothing to draw. Rejects where GitHub takes none.
 */
export async function attachPictures(comparisons: readonly FileComparison[]): Promise<number | undefined> {
  const drawable = comparisons.filter(({ review }) => review);
  if (drawable.length === 0) return undefined;
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'journeys-'));
  try {
    return (await new DefaultArtifactClient().uploadArtifact(artifactName, await writePictures(folder, drawable), folder)).id;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the paths of the files. */
async function writePictures(folder: string, comparisons: readonly FileComparison[]): Promise<string[]> {
  const names = nameFiles(comparisons.map(({ before, after }) => after?.path ?? before?.path ?? ''));
  const files: string[] = [];
  for (const [index, comparison] of comparisons.entries()) {
    const place = join(folder, names[index] ?? '');
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.html`, await formatComparisonHtml([comparison], { hash }));
    writeFileSync(`${place}.svg`, await formatComparisonSvg([comparison]));
    files.push(`${place}.html`, `${place}.svg`);
  }
  return files;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
