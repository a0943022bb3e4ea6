import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { comparisonFormats } from '../cli/comparison/comparison-formats.js';
import { countLevels } from '../report/file-comparison.js';
import type { FileComparison } from '../report/file-comparison.js';
import { nameFiles } from './name-files.js';

/** The same for all pull requests, since nothing that one brings may name what is made of it. */
const artifactName = 'journey-comparison';

/** Drawing takes longer than all else, and no one looks at more. */
const mostFiles = 25;

/** What is drawn: of too many files, those in which most needs attention. */
export function chooseDrawn(comparisons: readonly FileComparison[]): readonly FileComparison[] {
  const weigh = (comparison: FileComparison): number => countLevels([comparison]).attention;
  return comparisons.filter(({ review }) => review).sort((a, b) => weigh(b) - weigh(a)).slice(0, mostFiles);
}

/** Attaches pictures of comparisons to the run of the workflow, and returns the number that GitHub gives them. Rejects where it takes none. */
export async function attachPictures(comparisons: readonly FileComparison[]): Promise<number> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'journeys-'));
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(artifactName, await writePictures(folder, comparisons), folder);
    if (id === undefined) throw new Error('GitHub gave them no number.');
    return id;
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
    for (const { ending, write } of [comparisonFormats.html, comparisonFormats.svg]) {
      writeFileSync(`${place}${ending}`, await write({ comparisons: [comparison], isSingle: true, colours: false }));
      files.push(`${place}${ending}`);
    }
  }
  return files;
}
