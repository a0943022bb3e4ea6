import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { planPictureEdit } from '../../../src/language/editing/picture-edits/plan-picture-edit.js';
import { isJourneyDocument } from '../../../src/language/imports.js';
import type { PictureEdit } from '../../../src/protocol.js';
import { editPicture } from './edit-picture.js';
import { openWorkspace } from './editing-workspace.js';

type Files = Readonly<Record<string, string>>;

/** Does what the picture asks for, and compares the text, and what the picture points at then. */
async function checkEdit(edit: PictureEdit, before: string, after: string, select?: string): Promise<void> {
  const edited = await editPicture(before, edit);
  if (typeof edited === 'string') assert.fail(edited);
  assert.equal(edited.text, after);
  assert.equal(edited.plan.select, select);
}

async function checkRefusal(edit: PictureEdit, text: string, reason: RegExp, others?: Files): Promise<void> {
  const edited = await editPicture(text, edit, others);
  assert.ok(typeof edited === 'string', 'It was not refused.');
  assert.match(edited, reason);
}

/** Lines in a step of a journey, whose key is `step`. */
function inStep(lines: string, scale = ''): string {
  return `journey "A" {\n${scale === '' ? '' : `  scale       ${scale}\n\n`}  stage "B" {\n\n    step "C" {\n${lines.replace(/^(?=.)/gm, '      ')}\n    }\n  }\n}\n`;
}
const step = 'journeys/0/stages/0/steps/0';

/** Lines in a stage, whose key is `stage`. */
function inStage(lines: string): string {
  return `journey "A" {\n  stage "B" {\n${lines.replace(/^(?=.)/gm, '    ')}\n  }\n}\n`;
}
const stage = 'journeys/0/stages/0';

describe('Dragging a point of the emotion line', () => {
  const drag = (value: number, element = `${step}/facts/0`): PictureEdit => ({ type: 'setEmotion', element, value });

  it('writes the number, and nothing else', async () => {
    await checkEdit(drag(2), inStep('feels       -1 "lost" for Tom from Talks // why?\n// later\ndoes        "D"'), inStep('feels       +2 "lost" for Tom from Talks // why?\n// later\ndoes        "D"'));
    await checkEdit(drag(0), inStep('feels       -1'), inStep('feels       0'));
    await checkEdit(drag(-1.5), inStep('feels       +1'), inStep('feels       -1.5'));
  });

  it('writes it as the author does, on the scale of the journey', async () => {
    await checkEdit(drag(2), inStep('feels       1 "glad"'), inStep('feels       2 "glad"'));
    await checkEdit(drag(4), inStep('feels       2', '1 to 5'), inStep('feels       4', '1 to 5'));
    await checkEdit(drag(7), inStep('feels       2', '7 to 1'), inStep('feels       7', '7 to 1'));
    await checkEdit(drag(9), inStep('feels       2', '7 to 1'), inStep('feels       7', '7 to 1'));
    await checkEdit(drag(-9), inStep('feels       +2'), inStep('feels       -2'));
  });

  it('gives a word a number, and a section a feeling in its place', async () => {
    await checkEdit(drag(1), inStep('feels       "glad"'), inStep('feels       +1 "glad"'));
    await checkEdit(drag(1, step), inStep('does        "D" // now\n\npain "E" {\n  severity    low\n}'), inStep('does        "D" // now\nfeels       +1\n\npain "E" {\n  severity    low\n}'));
    await checkEdit(drag(1, step), inStep('pain "E" {\n  severity    low\n}'), inStep('feels       +1\n\npain "E" {\n  severity    low\n}'));
    await checkEdit(drag(1, step), inStep('duration    2 days'), inStep('duration    2 days\nfeels       +1'));
    await checkEdit(drag(1, step), inStage('step "C" // soon\nstep "D"'), inStage('step "C" { // soon\n  feels       +1\n}\n\nstep "D"'));
    await checkEdit(drag(1, step), inStage('step "C" { does "D" }'), inStage('step "C" { does "D" feels +1 }'));
    await checkEdit(drag(1, step), inStage('step "C" {}'), inStage('step "C" {\n  feels       +1\n}'));
  });

  it('keeps line ends, the mark at the beginning and tabs', async () => {
    const foreign = (number: string): string => `\uFEFFjourney "A" {\r\n\tstage "B" {\r\n\t\tfeels   ${number} "lost"\r\n\t}\r\n}\r\n`;
    await checkEdit({ type: 'setEmotion', element: `${stage}/facts/0`, value: 1 }, foreign('-1'), foreign('+1'));
    const empty = '\uFEFFjourney "A" {\r\n\tstage "B" {\r\n\t\tdoes   "C"\r\n\t}\r\n}\r\n';
    await checkEdit(drag(1, stage), empty, empty.replace('"C"\r\n', '"C"\r\n\t\tfeels       +1\r\n'));
  });

  it('is refused where there is no feeling', async () => {
    await checkRefusal(drag(1), inStep('does        "D"'), /no feeling/);
    await checkRefusal(drag(1, 'declarations/personas/0/traits/0'), 'persona A { feels "B" }', /in a journey/);
    await checkRefusal(drag(1, 'journeys/7'), inStep('does        "D"'), /no such place/);
  });
});

describe('Rewording', () => {
  const reword = (text: string, element = `${step}/facts/0`): PictureEdit => ({ type: 'reword', element, property: 'text', text });

  it('writes another text in the quotes', async () => {
    await checkEdit(reword('E'), inStep('touchpoint  "D" via web // why?'), inStep('touchpoint  "E" via web // why?'));
    await checkEdit(reword('  say "E" \\ '), inStep('says        "D"'), inStep('says        "say \\"E\\" \\\\"'));
    await checkEdit(reword('E\u0000\u0007F'), inStep('says        “D”'), inStep('says        "EF"'));
    await checkEdit(reword('E', 'journeys/0'), 'journey A "D" for Tom\n', 'journey A "E" for Tom\n');
    await checkEdit(reword('E', 'declarations/personas/0/traits/0'), 'persona A { goal "B" from C }\n', 'persona A { goal "E" from C }\n');
    await checkEdit(reword('D'), inStep('does        "D"'), inStep('does        "D"'));
  });

  it('writes several lines in three quotes, and one line in one', async () => {
    const several = 'does        """\n  D\n    d\n  """';
    await checkEdit(reword('E\n\n  e'), inStep(several), inStep('does        """\n  E\n\n    e\n  """'));
    await checkEdit(reword('E\r\nF'), inStep('does        "D" from Talks'), inStep('does        """\n  E\n  F\n  """ from Talks'));
    await checkEdit(reword('E'), inStep(several), inStep('does        "E"'));
  });

  it('gives a title to what has only a name, or nothing', async () => {
    await checkEdit(reword('Pays', step), inStage('step C { does "D" }'), inStage('step C "Pays" { does "D" }'));
    await checkEdit(reword('Pays', step), inStage('step for Tom'), inStage('step "Pays" for Tom'));
    await checkEdit(reword('glad'), inStep('feels       +1 for Tom'), inStep('feels       +1 "glad" for Tom'));
    await checkEdit(reword('Here'), inStep('moment'), inStep('moment      "Here"'));
    await checkEdit(reword('E'), inStep('pain D {\n  severity    low\n}'), inStep('pain D "E" {\n  severity    low\n}'));
  });

  it('finds the lines in a block by their word', async () => {
    const goals = (second: string): string => `journey "A" {\n  goal        "B"\n  goal\n  goal        "${second}"\n}\n`;
    await checkEdit({ type: 'reword', element: 'journeys/0', property: 'goal/1', text: 'E' }, goals('D'), goals('E'));
  });

  it('is refused where nothing would be left, or there is no text', async () => {
    await checkRefusal(reword(' \n '), inStep('does        "D"'), /can’t be empty/);
    await checkRefusal(reword('a\n"""'), inStep('does        "D"'), /three quotes/);
    await checkRefusal(reword('a'), inStep('measured    csat 3'), /no text/);
    await checkRefusal({ type: 'reword', element: 'journeys/0', property: 'goal/3', text: 'E' }, inStep(''), /no such place/);
  });
});

describe('Choosing a severity', () => {
  const choose: PictureEdit = { type: 'setSeverity', element: `${step}/facts/0`, severity: 'high' };

  it('writes the word', async () => {
    await checkEdit(choose, inStep('pain "D" {\n  severity    low // really\n}'), inStep('pain "D" {\n  severity    high // really\n}'));
    await checkEdit(choose, inStep('pain "D" { severity unheard }'), inStep('pain "D" { severity high }'));
    await checkEdit(choose, inStep('pain "D" {\n  severity\n}'), inStep('pain "D" {\n  severity    high\n}'));
  });

  it('gives a pain a block on its line', async () => {
    await checkEdit(choose, inStep('pain        "D" from Talks // why?'), inStep('pain "D" from Talks { severity high } // why?'));
    await checkEdit(choose, inStep('pain        "D"').replaceAll('  ', '   '), inStep('pain "D" { severity high }').replaceAll('  ', '   '));
    await checkEdit(choose, inStep('pain "D" {}'), inStep('pain "D" { severity high }'));
  });

  it('is refused for anything else', () => checkRefusal(choose, inStep('gain        "D"'), /Only a pain/));
});

describe('Adding a step', () => {
  const add = (after: string): PictureEdit => ({ type: 'addStep', after });

  it('writes it behind another, in its style', async () => {
    await checkEdit(add(step), inStage('step "C"\nstep "D"'), inStage('step "C"\nstep "New step"\nstep "D"'), `${stage}/steps/1`);
    await checkEdit(add(step), inStage('step "C" {\n  does        "E"\n} // end\n\n// About D.\nstep "D"'), inStage('step "C" {\n  does        "E"\n} // end\n\nstep "New step" {\n}\n\n// About D.\nstep "D"'), `${stage}/steps/1`);
    await checkEdit(add(step), inStage('step "C" {\n  does        "E"\n}'), inStage('step "C" {\n  does        "E"\n}\n\nstep "New step" {\n}'), `${stage}/steps/1`);
  });

  it('writes it into a stage or a path', async () => {
    await checkEdit(add(stage), 'journey "A" {\n  stage "B"\n}\n', 'journey "A" {\n  stage "B" {\n    step "New step"\n  }\n}\n', `${stage}/steps/0`);
    await checkEdit(add(stage), inStage('goal        "C"\n\npath "D" {\n  step "E"\n}'), inStage('goal        "C"\n\nstep "New step"\n\npath "D" {\n  step "E"\n}'), `${stage}/steps/0`);
    await checkEdit(add(`${stage}/paths/0`), inStage('path "D" {\n  step "E"\n}'), inStage('path "D" {\n  step "E"\n  step "New step"\n}'), `${stage}/paths/0/steps/1`);
  });

  it('is refused where no step can stand, or where nobody knows where blocks end', async () => {
    await checkRefusal(add('journeys/0'), inStage('step "C"'), /in a stage or a path/);
    await checkRefusal(add(step), inStage('step "C"\nwho knows'), /^Line 4 can’t be read/);
  });
});

describe('Deleting', () => {
  const remove = (element: string): PictureEdit => ({ type: 'delete', element });

  it('takes a line out with its comments', async () => {
    await checkEdit(remove(`${step}/facts/0`), inStep('// About D.\n/** And more. */\ndoes        "D" // yes\n// About E.\ndoes        "E"'), inStep('// About E.\ndoes        "E"'));
    await checkEdit(remove(`${step}/facts/1`), inStep('does        "D" // yes\ndoes        "E"'), inStep('does        "D" // yes'));
    await checkEdit(remove(`${step}/facts/0`), inStage('step "C" { does "D" }'), inStage('step "C" {}'));
    await checkEdit(remove(`${step}/facts/1`), inStage('step "C" { does "D" feels +1 gain "E" }'), inStage('step "C" { does "D" gain "E" }'));
  });

  it('takes a block out with the blank line that nothing needs any more', async () => {
    const block = (title: string): string => `step "${title}" {\n  does        "D"\n}`;
    const [C, D, E] = [block('C'), block('D'), block('E')];
    await checkEdit(remove(`${stage}/steps/0`), inStage(`${C}\n\n${D}\n\n${E}`), inStage(`${D}\n\n${E}`));
    await checkEdit(remove(`${stage}/steps/1`), inStage(`${C}\n\n// D.\n${D}\n\n${E}`), inStage(`${C}\n\n${E}`));
    await checkEdit(remove(`${stage}/steps/2`), inStage(`${C}\n\n${D}\n\n${E}`), inStage(`${C}\n\n${D}`));
    await checkEdit(remove(stage), `journey "A" {\n  goal        "D"\n\n  stage "B" {\n    step "C"\n  }\n}\n`, 'journey "A" {\n  goal        "D"\n}\n');
    await checkEdit(remove('journeys/1'), 'journey "A"\njourney "B"\n', 'journey "A"\n');
  });

  it('keeps a comment that belongs to something else', async () => {
    await checkEdit(remove(`${step}/facts/0`), inStep('// About all.\n\ndoes        "D"\ndoes        "E"'), inStep('// About all.\n\ndoes        "E"'));
  });

  it('is refused while something else names it, or what it holds', async () => {
    const named = inStage('step Pays "Pays" {\n  pain Slow "Slow"\n}\n\nstep "E" {\n  opportunity "F" { addresses Slow }\n}\n\npath "G" leaves Pays');
    await checkRefusal(remove(step), named, /^“Pays” is still named in line 11 and 1 more\. Change that first, then delete it\.$/);
    await checkRefusal(remove(`${step}/facts/0`), named, /^“Slow” is still named in line 8\./);
    await checkRefusal(remove('declarations/personas/0'), 'persona Tom "Tom"\n', /^“Tom” is still named in line 2 of other\.journey\./, { 'other.journey': 'import "map.journey"\njourney "A" for Tom\n' });
  });

  it('is no trouble where only the deleted part names it', async () => {
    await checkEdit(remove(step), inStage('step Pays "Pays" {\n  pain Slow "Slow"\n  opportunity "F" { addresses Slow }\n}\n\nstep "E"'), inStage('step "E"'));
  });
});

describe('Moving a step', () => {
  const move = (from: string, to: string, before?: string): PictureEdit => ({ type: 'moveStep', step: from, stage: to, ...(before !== undefined && { before }) });
  const two = (first: string, second: string): string => `journey "A" {\n  stage "B"${first === '' ? ' {\n  }' : ` {\n${first.replace(/^(?=.)/gm, '    ')}\n  }`}\n\n  stage "G" {\n${second.replace(/^(?=.)/gm, '    ')}\n  }\n}\n`;
  const C = '// About C.\nstep C "C" {\n  does        """\n    One\n      two\n    """\n}';
  const D = 'step "D"';
  const E = 'step "E" {\n  gain        "F"\n}';

  it('takes its comments along', async () => {
    await checkEdit(move(`${stage}/steps/0`, stage), inStage(`${C}\n\n${D}\n\n${E}`), inStage(`${D}\n\n${E}\n\n${C}`), `${stage}/steps/2`);
    await checkEdit(move(`${stage}/steps/0`, stage, `${stage}/steps/2`), inStage(`${C}\n\n${D}\n\n${E}`), inStage(`${D}\n\n${C}\n\n${E}`), `${stage}/steps/1`);
    await checkEdit(move(`${stage}/steps/2`, stage, `${stage}/steps/0`), inStage(`${C}\n\n${D}\n\n${E}`), inStage(`${E}\n\n${C}\n\n${D}`), `${stage}/steps/0`);
  });

  it('changes the stage, and the level in a path', async () => {
    await checkEdit(move(`${stage}/steps/0`, 'journeys/0/stages/1', 'journeys/0/stages/1/steps/0'), two(`${C}\n\n${D}`, E), two(D, `${C}\n\n${E}`), 'journeys/0/stages/1/steps/0');
    await checkEdit(move('journeys/0/stages/1/steps/0', stage), two('', `${E}\n\n${D}`), two(E, D), `${stage}/steps/0`);
    await checkEdit(move(`${stage}/steps/0`, `${stage}/paths/0`), inStage(`${C}\n\n${D}\n\npath "P" leaves C`), inStage(`${D}\n\npath "P" leaves C {\n${C.replace(/^(?=.)/gm, '  ')}\n}`), `${stage}/paths/0/steps/0`);
  });

  it('keeps the distances between the lines of a text', async () => {
    const told = (text: string): string => `step "T" {\n  thinks      """\n${text}\n"""\n}`;
    const straddling = 'step "T" {\n      thinks """\n  one\n        two\n  """\n    }';
    await checkEdit(move(`${stage}/steps/0`, `${stage}/paths/0`), `journey "A" {\n  stage "B" {\n    ${straddling}\n    path "P" {\n      step "x"\n    }\n  }\n}\n`,
      'journey "A" {\n  stage "B" {\n    path "P" {\n      step "x"\n\n      step "T" {\n        thinks """\n  one\n        two\n  """\n      }\n    }\n  }\n}\n', `${stage}/paths/0/steps/1`);
    const onLevel = told('One\n  two');
    await checkEdit(move(`${stage}/steps/0`, `${stage}/paths/0`), inStage(`${onLevel}\n\n${D}\n\npath "P"`), inStage(`${D}\n\npath "P" {\n${onLevel.replace(/^(?=.)/gm, '  ')}\n}`), `${stage}/paths/0/steps/0`);
  });

  it('moves lines that stand at the very left', async () => {
    await checkEdit(move(`${stage}/steps/0`, `${stage}/paths/0`), 'journey "A" {\nstage "B" {\nstep "C" {\ndoes "D"\n}\n  path "P" {\n    step "x"\n  }\n}\n}\n',
      'journey "A" {\nstage "B" {\n  path "P" {\n    step "x"\n\n    step "C" {\n    does "D"\n    }\n  }\n}\n}\n', `${stage}/paths/0/steps/1`);
  });

  it('leaves it where it is', async () => {
    await checkEdit(move(`${stage}/steps/0`, stage, `${stage}/steps/1`), inStage(`${D}\n\n${E}`), inStage(`${D}\n\n${E}`));
    await checkEdit(move(`${stage}/steps/1`, stage), inStage(`${D}\n\n${E}`), inStage(`${D}\n\n${E}`));
  });

  it('is refused into another journey, and to where nothing is', async () => {
    await checkRefusal(move(step, 'journeys/1/stages/0'), `${inStage(D)}\njourney "Z" {\n  stage "Y"\n}\n`, /stays in its journey/);
    await checkRefusal(move(step, 'journeys/0'), inStage(D), /no such place/);
  });
});

describe('An edit of a picture', () => {
  it('is refused where the text has moved on', async () => {
    const { services, document } = await openWorkspace({ 'map.journey': inStage('step "C"') });
    const found = document('map.journey');
    assert.ok(isJourneyDocument(found));
    const plan = planPictureEdit(found, { version: found.textDocument.version - 1, edit: { type: 'addStep', after: step } }, services);
    assert.deepEqual(plan, { refusal: 'The text has changed since this picture was drawn. Try again.' });
  });
});
