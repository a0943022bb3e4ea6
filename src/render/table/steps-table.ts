import type { Section } from '../../model/journey-document.js';
import { count } from '../content/phrases.js';
import type { HeldFact, Reading } from '../content/reading.js';
import type { Lane } from '../lanes/lane.js';
import type { StagePlan, Strip } from '../layout/plan.js';
import { planColumns } from '../layout/plan.js';
import type { Mark } from '../mark.js';
import { showFact } from './fact-words.js';
import { html, joinFacts } from './html.js';
import { showPath, showStage, showStep } from './section-words.js';

/** One line of the table: a step, a path, or a stage as a whole. */
interface Row {
  readonly key: string;
  readonly head: readonly Mark[];
  readonly facts: readonly HeldFact[];
  /** The sections that hold the facts, outwards first. */
  readonly around: readonly Section[];
  readonly isPath: boolean;
}

/** The journey as a table: a line for each step, grouped by stage, and a column for each lane that has something to say. */
export function showSteps(lanes: readonly Lane[], reading: Reading): Mark {
  const { stages } = planColumns(reading);
  const groups = stages.map((stage) => ({ stage, rows: rowsOf(stage, reading) }));
  const facts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
  const filled = lanes.filter(({ holds }) => facts.some(({ fact }) => holds(fact)));
  const steps = stages.reduce((sum, { stage }) => sum + stage.steps.length + stage.paths.reduce((all, path) => all + path.steps.length, 0), 0);
  return html('table', [
    html('caption', `${count(steps, 'step')} in ${count(stages.length, 'stage')}, with a column for each lane`),
    html('thead', [html('tr', ['Stage', 'Step', ...filled.map(({ title }) => title)].map((title) => html('th', title, { scope: 'col' })))]),
    ...groups.map(({ stage, rows }) => showGroup(stage, rows, filled, reading)),
  ], { id: 'steps' });
}

function rowsOf({ stage, main, paths }: StagePlan, reading: Reading): readonly Row[] {
  return [
    ...(main === undefined ? [] : stripRows(main, [stage], [html('span', 'The whole stage', { class: 'quiet' })], reading)),
    ...paths.flatMap((strip) => stripRows(strip, [stage, strip.path], showPath(strip.path, strip.letter, reading), reading, true)),
  ];
}

/** A stage as a whole has a line where it says something that its steps don't; a path always has one, for its heading. */
function stripRows({ key, own, columns }: Strip, around: readonly Section[], head: readonly Mark[], reading: Reading, isPath = false): readonly Row[] {
  const whole = own ?? columns.find(({ step }) => step === undefined);
  const steps = columns.flatMap(({ step, key: stepKey, number, facts }): readonly Row[] =>
    step === undefined ? [] : [{ key: stepKey, head: showStep(step, number, reading), facts, around: [...around, step], isPath: false }]);
  return [...(whole || isPath ? [{ key, head, facts: whole?.facts ?? [], around, isPath }] : []), ...steps];
}

/** The stage stands before its first line, over all of them. */
function showGroup({ stage, key, number, accent }: StagePlan, rows: readonly Row[], lanes: readonly Lane[], reading: Reading): Mark {
  const head = html('th', showStage(stage, number, reading), {
    element: key, scope: 'rowgroup', dir: 'auto', class: `stage${accent}`, ...(rows.length > 1 && { rowspan: rows.length }),
  });
  return html('tbody', rows.map((row, index) => html('tr', [...(index === 0 ? [head] : []), ...showRow(row, key, lanes, reading)], { id: row.key })), { id: key });
}

function showRow({ key, head, facts, around, isPath }: Row, stage: string, lanes: readonly Lane[], reading: Reading): readonly Mark[] {
  const about = { id: 'head', scope: 'row', dir: 'auto', class: isPath ? 'path' : 'step' } as const;
  return [
    html('th', head, key === stage ? about : { ...about, element: key }),
    ...lanes.map(({ id, holds }) => {
      const held = facts.filter(({ fact }) => holds(fact));
      return html('td', joinFacts(held.map((one) => showFact(one, around, reading))), { id });
    }),
  ];
}
