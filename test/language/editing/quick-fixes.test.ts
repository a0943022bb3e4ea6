import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import { describe, it } from 'mocha';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import { cutCursor, openWorkspace, type EditingWorkspace } from './editing-workspace.js';

type Files = Readonly<Record<string, string>>;

async function open(text: string, others: Files): Promise<EditingWorkspace> {
  return openWorkspace({ ...others, 'map.journey': text });
}

/** Asks the rules themselves, since an editor shows only the findings in files that are open. */
async function findingsIn({ services, document }: EditingWorkspace, code: string): Promise<readonly Diagnostic[]> {
  const found = await services.validation.DocumentValidator.validateDocument(document('map.journey'));
  return found.filter((each) => each.code === code);
}

async function actionsFor(workspace: EditingWorkspace, diagnostics: Diagnostic[], only?: string[]): Promise<readonly CodeAction[]> {
  const document = workspace.document('map.journey');
  const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const params = { textDocument: { uri: document.uri.toString() }, range, context: { diagnostics, ...(only && { only }) } };
  return (await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, params) ?? []) as readonly CodeAction[];
}

function apply({ edit }: CodeAction, workspace: EditingWorkspace): string {
  const { textDocument } = workspace.document('map.journey');
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && change.textDocument.version === textDocument.version, 'The edit is for this version of this file.');
  return TextDocument.applyEdits(textDocument, change.edits as TextEdit[]);
}

/**
 * Finds what has this code in a text, does the first thing with such a title about the first of it, and compares the text. What was
 * found is not found there any more; `leaves` says how often it still is.
 */
async function checkFix(code: string, title: string, before: string, after: string, { others = {}, leaves = 0 }: { readonly others?: Files; readonly leaves?: number } = {}): Promise<void> {
  const workspace = await open(before, others);
  const found = await findingsIn(workspace, code);
  assert.ok(found[0], `There is no ${code}.`);
  const actions = await actionsFor(workspace, [found[0]]);
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `${title} is none of: ${actions.map((each) => each.title).join(', ')}`);
  assert.equal(apply(action, workspace), after);
  assert.equal((await findingsIn(await open(after, others), code)).length, leaves);
}

/** The same for lines in a stage of a journey that has a persona and a goal. */
async function checkInStage(code: string, title: string, before: string, after: string, options?: { readonly others?: Files; readonly leaves?: number }): Promise<void> {
  const whole = (lines: string): string => `evidence Talks "Talks"\npersona B "B"\nteam Care "Care"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    ${lines.replace(/\n(?=.)/g, '\n    ')}\n  }\n}\n`;
  await checkFix(code, title, whole(before), whole(after), options);
}

describe('A quick fix', () => {
  it('mends the spelling', async () => {
    await checkInStage('keyword-case', 'Write it in small letters', 'Does "E"', 'does "E"');
    await checkInStage('colon-after-keyword', 'Remove the colon', 'does: "E"', 'does "E"');
    await checkInStage('curly-quotes', 'Straighten the quotes', 'does “E \\ F”', 'does "E \\\\ F"');
    await checkInStage('typographic-number', 'Write it with a plain sign and a point', 'feels −1,5', 'feels -1.5');
    await checkInStage('typographic-number', 'Write the range with “to”', 'duration 2-3 days', 'duration 2 to 3 days');
    await checkInStage('short-date', 'Write two digits', 'does "E" on 2026-1-2', 'does "E" on 2026-01-02');
  });

  it('closes what is open, and takes out what closes nothing', async () => {
    await checkInStage('unclosed-text', 'Close the text', 'does "E', 'does "E"');
    await checkInStage('unclosed-text', 'Close the text', 'pain "E { severity low }', 'pain "E" { severity low }');
    await checkFix('unclosed-comment', 'Close the comment', 'persona B "B"\n/* to be done', 'persona B "B"\n/* to be done */');
    await checkInStage('stray-brace', 'Remove this brace', 'does "E"\n  }', 'does "E"');
    await checkInStage('missing-brace', 'Add the brace', 'step "E"\n  does "F"\n}', 'step "E" {\n  does "F"\n}');
    await checkInStage('missing-brace', 'Add the braces', 'step "E"\n  does "F"\n\nstep "G" {\n  does "H"', 'step "E" {\n  does "F"\n}\n\nstep "G" {\n  does "H"', { leaves: 1 });
    await checkInStage('missing-brace', 'Add the brace', 'step "E" {\n  does "F"\n\nstep "G"', 'step "E" {\n  does "F"\n}\n\nstep "G"');
  });

  it('writes the word that was meant', async () => {
    await checkInStage('unknown-word', 'Write touchpoint', 'touchpiont "E" via web', 'touchpoint "E" via web');
    await checkInStage('unknown-word', 'Write feels', 'emotion +1', 'feels +1');
    await checkInStage('unknown-word', 'Write touchpoint', 'touch point "E"', 'touchpoint "E"');
    await checkInStage('unknown-word', 'Write step', 'stpe "E" {\n  does "F"\n}', 'step "E" {\n  does "F"\n}');
    await checkInStage('unknown-word', 'Make it a comment', '# later', '// later');
    await checkInStage('unknown-word', 'Write step before this', '"E" {\n  does "F"\n}', 'step "E" {\n  does "F"\n}');
    await checkInStage('unknown-value', 'Write blocker', 'pain "E" { severity critical }', 'pain "E" { severity blocker }');
    await checkInStage('unknown-value', 'Write high', 'pain "E" { severity High }', 'pain "E" { severity high }');
    await checkInStage('not-understood', 'Put it in quotes', 'does looks around', 'does "looks around"');
    await checkInStage('not-understood', 'Put it in quotes', 'does Looks around', 'does "Looks around"');
    await checkInStage('not-understood', 'Put it in quotes', 'pain Slow it takes ages', 'pain Slow "it takes ages"');
    await checkInStage('not-understood', 'Put it in quotes', "does 'looks around'", 'does "looks around"');
    await checkInStage('not-understood', 'Remove the quotes', 'opportunity "E" {\n  addresses "Slow"\n}', 'opportunity "E" {\n  addresses Slow\n}');
    await checkInStage('not-understood', 'Put it into a block', 'pain "E" severity low', 'pain "E" { severity low }');
  });

  it('imports, declares or corrects a missing name', async () => {
    await checkFix('unknown-name', 'Write Sarah', 'persona Sarah "Sarah"\njourney "A" for Sara {\n  stage "B"\n}', 'persona Sarah "Sarah"\njourney "A" for Sarah {\n  stage "B"\n}');
    await checkFix('unknown-name', 'Import “people/all.journey”, which declares Tom', 'journey "A" for Tom {\n  stage "B"\n}', 'import "people/all.journey"\n\njourney "A" for Tom {\n  stage "B"\n}', { others: { 'people/all.journey': 'persona Tom "Tom"' } });
    await checkFix('unknown-name', 'Declare the persona Tom', '/** A day. */\njourney "A" for Tom {\n  stage "B"\n}', 'persona Tom "Tom"\n\n/** A day. */\njourney "A" for Tom {\n  stage "B"\n}');
    await checkInStage('unknown-element', 'Write Slow', 'pain Slow "E"\nopportunity "F" { addresses Slov }', 'pain Slow "E"\nopportunity "F" { addresses Slow }');
    await checkFix('missing-import', 'Import “people/all.journey”', 'import "all.journey"', 'import "people/all.journey"', { others: { 'people/all.journey': 'persona Tom "Tom"' } });
    await checkFix('circular-import', 'Remove this import', 'import "b.journey"\npersona B "B"', 'persona B "B"', { others: { 'b.journey': 'import "map.journey"' } });
    await checkFix('duplicate-name', 'Call it Tom2', 'persona Tom "A"\npersona Tom "B"', 'persona Tom "A"\npersona Tom2 "B"');
    await checkInStage('misleading-name', 'Write: via web', 'touchpoint web "E"', 'touchpoint "E" via web');
    await checkInStage('misleading-name', 'Write: via web', 'touchpoint web ', 'touchpoint via web ');
  });

  it('moves or removes a line that is not in its place', async () => {
    await checkInStage('misplaced-line', 'Move it into the pain above', 'pain "E" {\n  severity low\n}\nseverity high', 'pain "E" {\n  severity low\n  severity high\n}');
    await checkInStage('misplaced-line', 'Move it below the pain', 'pain "E" {\n  severity low\n  does "F"\n}', 'pain "E" {\n  severity low\n}\n\ndoes "F"');
    await checkInStage('misplaced-line', 'Remove this line', 'severity high\ndoes "E"', 'does "E"');
    await checkInStage('repeated-member', 'Remove this line', 'duration 2 days\nduration 3 days', 'duration 2 days');
    await checkFix('misplaced-preposition', 'Remove what has no meaning here', 'persona A "A" {\n  says "B" via phone, chat\n}', 'persona A "A" {\n  says "B"\n}');
  });

  it('takes the comments of an element along, and leaves nothing of a broken line behind', async () => {
    await checkInStage('misplaced-line', 'Move it into the pain above', 'pain "E" { severity low }\n// Sure.\nseverity high // very', 'pain "E" { severity low\n  // Sure.\n  severity high // very\n}');
    await checkInStage('misplaced-line', 'Move it below the pain', 'pain "E" {\n  severity low\n  // F\n  does "F"\n} // a } b', 'pain "E" {\n  severity low\n} // a } b\n\n// F\ndoes "F"');
    await checkInStage('misplaced-line', 'Remove this line', 'severity high ,, so\ndoes "E"', 'does "E"');
    await checkInStage('empty-stage', 'Add a step', 'does "E"\n  }\n  stage "F" // to be done\n  stage "G" {\n    does "H"', 'does "E"\n  }\n  stage "F" { // to be done\n    step "First step"\n  }\n  stage "G" {\n    does "H"');
    await checkFix('unused-declaration', 'Remove what nothing refers to', '// Kept.\n/** Sells. */\nteam Shop "Shop"\njourney "A" {\n  stage "B"\n}', '// Kept.\njourney "A" {\n  stage "B"\n}');
  });

  it('offers nothing that can’t help', async () => {
    const titles = async (code: string, text: string): Promise<readonly string[]> => {
      const workspace = await open(text, {});
      return (await actionsFor(workspace, [...await findingsIn(workspace, code)], ['quickfix'])).map(({ title }) => title);
    };
    assert.deepEqual(await titles('unknown-word', 'foo "A" {\n}\n'), ['Write journey before this']);
    assert.deepEqual(await titles('unknown-word', 'foo """\nA"""\n'), []);
    assert.deepEqual(await titles('unknown-name', 'team Care\njourney "A" for Care {\n  stage "B"\n}'), []);
    assert.deepEqual(await titles('not-understood', 'import later "people.journey"\n'), []);
  });

  it('moves nothing below a block that is not closed', async () => {
    const workspace = await open('evidence Talks {\nimport "a.journey"', {});
    const actions = await actionsFor(workspace, [...await findingsIn(workspace, 'misplaced-line')]);
    assert.deepEqual(actions.map(({ title }) => title), ['Remove this line']);
  });

  it('sorts out numbers and dates', async () => {
    await checkInStage('outside-scale', 'Write +2, the end of the scale', 'feels +4 "glad"', 'feels +2 "glad"');
    await checkInStage('incomplete-number', 'Add days', 'duration 2', 'duration 2 days');
    await checkInStage('reversed-range', 'Write 1.5 to 2', 'duration 2 to 1.5 days', 'duration 1.5 to 2 days');
    await checkInStage('impossible-date', 'Write 2026-02-28', 'does "E" on 2026-02-30', 'does "E" on 2026-02-28');
    await checkInStage('future-date', 'Write the date of today', 'does "E" on 2062-11-02', 'does "E" on 2026-11-14');
    await checkFix('review-overdue', 'Reviewed today', 'journey "A" {\n  reviewed 2026-01-02 every 30 days\n}', 'journey "A" {\n  reviewed 2026-11-14 every 30 days\n}');
  });

  it('adds what an honest map has', async () => {
    await checkInStage('moment-without-evidence', 'Known from Talks', 'moment "E"', 'moment "E" from Talks');
    await checkInStage('quote-without-source', 'Known from Talks', 'says "E"', 'says "E" from Talks');
    const validated = (status: string, source: string): string => `evidence Talks "Talks"\njourney "A" {\n  status ${status}\n  stage "B"${source} {\n    does "C"\n  }\n}`;
    await checkFix('validated-without-evidence', 'Known from Talks', validated('validated', ''), validated('validated', ' from Talks'));
    await checkFix('validated-without-evidence', 'Call the journey a hypothesis', validated('validated', ''), validated('hypothesis', ''));
    const measured = (pain: string): string => `metric csat "Satisfaction" target >= 85\njourney "A" {\n  stage "B" {\n    measured csat 61\n${pain}  }\n}`;
    await checkFix('missed-target', 'Add a pain', measured(''), measured('\n    pain        "What stands behind this number"\n'));
    await checkFix('image-without-text', 'Describe it as "Front door"', 'persona A "A" {\n  image "images/front-door.png"\n}', 'persona A "A" {\n  image "images/front-door.png" alt "Front door"\n}');
    await checkInStage('pain-without-opportunity', 'Add an opportunity', 'pain "It is too slow" { severity high }', 'pain ItIsTooSlow "It is too slow" { severity high }\n\nopportunity "What could be done" {\n  addresses   ItIsTooSlow\n}');
    await checkInStage('opportunity-without-pain', 'It addresses "E"', 'pain Slow "E"\nopportunity "F"', 'pain Slow "E"\nopportunity "F" {\n  addresses   Slow\n}');
    await checkInStage('opportunity-without-owner', 'Care looks after it', 'opportunity "F" {\n  impact low\n}\nbackstage "G" by Care', 'opportunity "F" {\n  impact low\n  owner       Care\n}\nbackstage "G" by Care');
    await checkFix('journey-without-aim', 'It is the journey of B', 'persona B "B"\njourney "A" {\n  goal "C"\n}', 'persona B "B"\njourney "A" for B {\n  goal "C"\n}');
    await checkFix('empty-stage', 'Add a step', 'journey "A" {\n  stage "B"\n}', 'journey "A" {\n  stage "B" {\n    step "First step"\n  }\n}');
    await checkFix('empty-file', 'Begin with a small journey', '// To be done.\n', '// To be done.\n\njourney "My first map" {\n  stage "Getting there" {\n    step "Leaves the house" {\n      feels       +1\n    }\n  }\n}\n');
    await checkFix('empty-journey', 'Add a stage', 'journey "A" {\n}', 'journey "A" {\n  stage "First stage"\n}');
  });

  it('removes what is unused', async () => {
    await checkFix('unused-declaration', 'Remove what nothing refers to', 'team Shop "Shop"\njourney "A" {\n  stage "B"\n}', 'journey "A" {\n  stage "B"\n}');
    await checkFix('unused-import', 'Remove this import', 'import "people.journey"\npersona B "B"', 'persona B "B"', { others: { 'people.journey': 'persona Tom "Tom"' } });
  });

  it('mends all of a kind', async () => {
    await checkInStage('curly-quotes', 'Fix all 2 of this kind (curly-quotes)', 'does “E”\nthinks “F”', 'does "E"\nthinks "F"');
  });

  it('of all of a kind is for those who ask about one that can be mended', async () => {
    const workspace = await open('journey "A" {\n  stage "B" {\n    wait 3 days more\n    gain Fast and cheap\n    need Rest and quiet\n  }\n}\n', {});
    const found = await findingsIn(workspace, 'not-understood');
    const titles = await Promise.all(found.map(async (each) => (await actionsFor(workspace, [each], ['quickfix'])).map(({ title }) => title).join(', ')));
    const mended = 'Put it in quotes, Fix all 2 of this kind (not-understood)';
    assert.deepEqual(titles, ['', mended, mended]);
  });

  it('keeps the line ends of the file', async () => {
    await checkFix('empty-stage', 'Add a step', 'journey "A" {\r\n  stage "B"\r\n}', 'journey "A" {\r\n  stage "B" {\r\n    step "First step"\r\n  }\r\n}');
  });
});

describe('The action source.fixAll.journey', () => {
  it('mends the spelling of the whole file, and nothing else', async () => {
    const workspace = await open('persona B “B”\nJourney "A" for B {\n  Stage: "C"\n  severity high\n}', {});
    const [action, ...more] = await actionsFor(workspace, [], ['source.fixAll']);
    assert.deepEqual([action?.kind, more], ['source.fixAll.journey', []]);
    assert.ok(action);
    assert.equal(apply(action, workspace), 'persona B "B"\njourney "A" for B {\n  stage "C"\n  severity high\n}');
  });
});

/** Does the refactoring with this title where the cursor stands, and compares the texts of the files that it touches. */
async function checkRefactoring(title: string, marked: string, expected: readonly string[], others: Files = {}): Promise<void> {
  const { text, offset } = cutCursor(marked);
  const workspace = await open(text, others);
  const { uri, textDocument } = workspace.document('map.journey');
  const position = textDocument.positionAt(offset);
  const params = { textDocument: { uri: uri.toString() }, range: { start: position, end: position }, context: { diagnostics: [] } };
  const actions = (await workspace.services.lsp.CodeActionProvider?.getCodeActions(workspace.document('map.journey'), params) ?? []) as readonly CodeAction[];
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `${title} is none of: ${actions.map((each) => each.title).join(', ')}`);
  const texts = (action.edit?.documentChanges ?? []).flatMap((change) => {
    if (!('edits' in change)) return [];
    const before = change.textDocument.uri === uri.toString() ? text : '';
    return [TextDocument.applyEdits(TextDocument.create(change.textDocument.uri, 'journey', 0, before), change.edits as TextEdit[])];
  });
  assert.deepEqual(texts, expected);
}

describe('A refactoring', () => {
  it('names the element on the line of the cursor after its title', async () => {
    const text = 'journey "A" {\n  stage "B" {\n    step PaysByCard "C"\n    step<|> "Pays by card" {\n    }\n  }\n}';
    await checkRefactoring('Give the step a name: PaysByCard2', text, [text.replace('<|>', ' PaysByCard2')]);
  });

  it('moves a step to the stage before or behind', async () => {
    const text = (first: string, second: string): string => `journey "A" {\n  stage "B" {\n    does "C"\n${first}  }\n\n  stage "D" {\n    goal "E"\n${second}  }\n}\n`;
    const step = '    step "F" {\n      feels +1\n    }\n';
    const other = '    step "G"\n';
    await checkRefactoring('Move the step to the stage “B”', text('', other + step.replace('step', 'step<|>')), [text(step, other)]);
    await checkRefactoring('Move the step to the stage “D”', text(step.replace('step', 'step<|>'), other), [text('', step + other)]);
  });

  it('puts personas into a file of their own', async () => {
    const people = '/** Buys. */\npersona B "B" {\n  role "C"\n}\n\npersona D "D"\n';
    const journey = 'journey "A" for B, D {\n  stage "E"\n}\n';
    await checkRefactoring('Move the personas to “people.journey”', `${people.replace('persona B', 'persona<|> B')}\n${journey}`, [people, `import "people.journey"\n\n${journey}`]);
    const others = { 'teams.journey': 'team T "T"' };
    await checkRefactoring('Move the personas to “people.journey”', `import "teams.journey"\n\n${people.replace('persona B', 'persona<|> B')}\n${journey}`, [people, `import "teams.journey"\nimport "people.journey"\n\n${journey}`], others);
  });
});
