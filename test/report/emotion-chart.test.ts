import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chartEmotions } from '../../src/report/emotion-chart.js';
import { compareTexts } from './compare-texts.js';

/** Steps by their names, each with what it holds, such as `feels 1`; in one stage. */
type Steps = Readonly<Record<string, string>>;

function journey(steps: Steps, more = ''): string {
  return `journey Order "Order" {\n${more}  stage A {\n${Object.entries(steps).map(([name, holds]) => `    step ${name} "${name}" {\n      ${holds}\n    }`).join('\n')}\n  }\n}\n`;
}

/** Looks for the axes and the lines of the only chart; for no chart where none are expected. */
function checkChart(before: string, after: string, ...expected: readonly string[]): void {
  const { before: old, after: current, review } = compareTexts(before, after);
  const charts = old && current && review ? chartEmotions(old.document, current.document, review.comparison) : [];
  deepEqual(charts.flatMap(({ mermaid }) => mermaid.split('\n').slice(2).map((line) => line.trim())), expected);
}

const steps: Steps = { One: 'feels 1', Two: 'feels -1', Three: 'feels 0' };
const axes = (last: number): readonly string[] => [`x-axis "Steps" [${Array.from({ length: last }, (_, index) => index + 1).join(', ')}]`, 'y-axis "Emotion" -2 --> 2'];

describe('the chart of emotions', () => {
  it('has the line before and the line after', () => { checkChart(journey(steps), journey({ ...steps, Two: 'feels 2' }), ...axes(3), 'line [1, -1, 0]', 'line [1, 2, 0]'); });

  it('is not drawn where nothing is felt differently', () => { checkChart(journey(steps), journey({ ...steps, Two: 'feels -1 "sad"' })); });

  it('goes straight on where a step is only in the other version', () => {
    checkChart(journey(steps), journey({ One: 'feels 1', New: 'feels 2', Two: 'feels -1', Three: 'feels 0' }), ...axes(4), 'line [1, 0, -1, 0]', 'line [1, 2, -1, 0]');
    checkChart(journey(steps), journey({ One: 'feels 1', Two: 'feels -1' }), ...axes(3), 'line [1, -1, 0]', 'line [1, -1, -1]');
  });

  it('draws a step that moved at both of its places', () => {
    checkChart(journey(steps), journey({ Two: 'feels -1', One: 'feels 1', Three: 'feels 0' }), ...axes(4), 'line [1, -1, -0.5, 0]', 'line [-1, -1, 1, 0]');
  });

  it('takes the mean of several feelings, and leaves out steps without any', () => {
    checkChart(journey({ ...steps, Four: 'does "x"' }), journey({ ...steps, One: 'feels 1\nfeels -2', Four: 'does "x"' }), ...axes(3), 'line [1, -1, 0]', 'line [-0.5, -1, 0]');
  });

  it('keeps the direction of a scale, and is not drawn where the scale has changed', () => {
    const grades = '  scale 6 to 1\n';
    checkChart(journey({ One: 'feels 1', Two: 'feels 6' }, grades), journey({ One: 'feels 2', Two: 'feels 6' }, grades), 'x-axis "Steps" [1, 2]', 'y-axis "Emotion" 6 --> 1', 'line [1, 6]', 'line [2, 6]');
    checkChart(journey(steps), journey({ ...steps, Two: 'feels 5' }, grades));
  });

  it('needs two points', () => { checkChart(journey({ One: 'feels 1' }), journey({ One: 'feels 2' })); });
});
