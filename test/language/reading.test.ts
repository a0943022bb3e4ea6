import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readText, saidAbout } from './read-text.js';

/** Puts lines into a step and compares what is said about them; the first of the lines is line 4. */
async function checkStep(lines: string, expected: readonly string[]): Promise<void> {
  const text = `journey "A" {\n  stage "B" {\n    step "C" {\n${lines}\n    }\n  }\n}\n`;
  assert.deepEqual(saidAbout(await readText(text)), expected);
}

async function check(text: string, expected: readonly string[]): Promise<void> {
  assert.deepEqual(saidAbout(await readText(text)), expected);
}

async function factsOf(lines: string): Promise<unknown> {
  const { document } = await readText(`journey "A" {\n  stage "B" {\n${lines}\n  }\n}\n`);
  return document.journeys[0]?.stages[0]?.facts.map((fact) => [fact.kind, fact.text, 'value' in fact ? fact.value : undefined]);
}

describe('A line that is not right', () => {
  it('says what it needs', async () => {
    await check('journey "A" {\n  stage "B" {\n    step\n  }\n}', ['3 error missing-value: A step needs a title in quotes. Write it like this: step Pays "Pays by card" {']);
    await checkStep('touchpoint', ['4 error missing-value: A touchpoint needs a text in quotes. Write it like this: touchpoint "Home page" via web']);
    await checkStep('feels', ['4 error missing-value: feels needs a number or a text in quotes. Write it like this: feels -1 "lost"']);
    await checkStep('duration', ['4 error missing-value: A duration needs a number. Write it like this: duration 2 to 3 days']);
    await check('persona "Sarah"', ['1 error missing-value: A persona needs a name. Write it like this: persona Sarah "Sarah, the practical shopper" {']);
  });

  it('says what is missing behind a preposition', async () => {
    await checkStep('touchpoint "Home" via', ['4 error missing-value: Something is missing behind via. Write it like this: touchpoint "Home page" via web']);
    await checkStep('does "Waits" for\n thinks "Hm"', ['4 error missing-value: Something is missing behind for. Write it like this: does "Searches for the coat"']);
  });

  it('says that a text stands in quotes', async () => {
    await checkStep('does searches for the coat', ['4 error not-understood: A text stands in quotes. Write it like this: does "Searches for the coat"']);
    await checkStep('does ‘Searches’', ['4 error not-understood: A text stands in double quotes. Write it like this: does "Searches for the coat"']);
    await checkStep("does 'Searches'", ['4 error not-understood: A text stands in double quotes. Write it like this: does "Searches for the coat"']);
  });

  it('names the token that does not fit', async () => {
    await checkStep('wait about 20 minutes', ['4 error not-understood: “about” is not understood here. Write it like this: wait 3 hours']);
    await checkStep('feels "calm" +1', ['4 error not-understood: The number comes before the text. Write it like this: feels -1 "lost"']);
    await checkStep('details "Other"', ['4 error not-understood: A name stands here, without quotes. Write it like this: details Checkout']);
    await checkStep('pain "It hurts" severity high', ['4 error not-understood: severity stands in a block of pain. Write it like this: pain NoSizeHelp "The size chart is two clicks away" { severity high }']);
  });

  it('says what to write instead', async () => {
    await checkStep('says "She said "no" to me"', ['4 error not-understood: The text ends before this. A quote inside a text is written \\".']);
    await checkStep('feels - 1', ['4 error not-understood: Write the sign next to its number: -1']);
    await checkStep('touchpoint "Desk" by Reception Anna', [
      '4 warning unknown-name: There is no team, system or persona “Reception” here or in an imported file. Declare it (team Reception "…"), or import the file that does.',
      '4 error not-understood: A name is one word, and names in a list have a comma between them: Reception-Anna, or Reception, Anna.',
    ]);
    await checkStep('moment of truth "They call"', ['4 error not-understood: A moment of truth begins with moment alone. Write it like this: moment "Here she stays or leaves"']);
    await checkStep('gain First Class "Fast"', ['4 error not-understood: A name is one word. Write FirstClass, or First-Class.']);
    await checkStep('gain "Fast" First', ['4 error not-understood: The name comes before the text: gain First "…"']);
    await checkStep('gain "Fast" "Cheap"', ['4 error not-understood: A line has one text. Join the two, or put the second into another line, such as a note.']);
  });

  it('says of what stands behind a value that it is too much, and not that it is no name', async () => {
    await checkStep('duration 3 days to 4', ['4 error not-understood: “to” is not understood here. Write it like this: duration 2 to 3 days']);
    await checkStep('pain "Slow" { severity high low }', ['4 error not-understood: “low” is not understood here. Write it like this: severity high']);
  });

  it('passes over spaces without width, and names other characters that nobody sees', async () => {
    await checkStep('\u200bgain\u2060 \u200f"Fast"\u200b', []);
    await checkStep('gain \u202e"Fast"', ['4 error not-understood: A character that can’t be seen stands here (U+202E). Remove it.']);
    await checkStep('\u0007gain "Fast"', ['4 error unknown-word: A character that can’t be seen stands here (U+0007). Remove it.']);
  });

  it('suggests the word that was meant', async () => {
    await checkStep('touch point "Home"', ['4 error unknown-word: “touch point” is one word: touchpoint.']);
    await checkStep('dose "a"', ['4 error unknown-word: “dose” is no word of the language. Did you mean does?']);
    await checkStep('touchpiont "Home" via web', ['4 error unknown-word: “touchpiont” is no word of the language. Did you mean touchpoint?']);
    await checkStep('emotion +1', ['4 error unknown-word: “emotion” is no word of the language. Did you mean feels?']);
    await checkStep('quote "Well"', ['4 error unknown-word: “quote” is no word of the language. Did you mean says?']);
    await checkStep('xyzzy', ['4 error unknown-word: “xyzzy” is no word of the language. A line here begins with a keyword, such as touchpoint, does or feels.']);
    await checkStep('# a remark', ['4 error unknown-word: A comment begins with //.']);
    await checkStep('leaves Form', ['4 error unknown-word: leaves stands inside of a line, such as: path "The card is declined" leaves Pays { … }']);
  });

  it('costs only itself', async () => {
    assert.deepEqual(await factsOf('does "a"\nthinsk "b"\nsays "c"'), [['does', 'a', undefined], ['says', 'c', undefined]]);
    assert.deepEqual(await factsOf('does "a\nthinks "b"'), [['does', 'a', undefined], ['thinks', 'b', undefined]]);
    assert.deepEqual(await factsOf('touchpoint "a" via\nthinks "b"'), [['touchpoint', 'a', undefined], ['thinks', 'b', undefined]]);
  });
});

describe('A block that is not right', () => {
  it('keeps its lines when its keyword is misspelt or missing', async () => {
    const steps = async (header: string): Promise<unknown> => {
      const { document } = await readText(`journey "A" {\n  stage "B" {\n    ${header} {\n      feels +1\n    }\n  }\n}`);
      return document.journeys[0]?.stages[0]?.steps.map(({ name, title, facts }) => [name, title, facts.length]);
    };
    assert.deepEqual(await steps('stpe Pays "Pays"'), [['Pays', 'Pays', 1]]);
    assert.deepEqual(await steps('Pays "Pays"'), [['Pays', 'Pays', 1]]);
    assert.deepEqual(await steps('"Pays"'), [[undefined, 'Pays', 1]]);
    assert.deepEqual(await steps('task "Pays"'), [[undefined, 'Pays', 1]]);
    assert.deepEqual(await steps('setp "Pays"'), [[undefined, 'Pays', 1]]);
    assert.deepEqual(await steps('phase "Pays"'), [[undefined, 'Pays', 1]]);
  });

  it('is closed where its indentation ends', async () => {
    await check('journey "A" {\n  stage "B" {\n    step "C" {\n      feels +1\n\n    step "D" {\n      feels +2\n    }\n  }\n}', [
      '3 error missing-brace: The block that begins here is not closed. Put a } below it, on a line of its own.',
    ]);
  });

  it('is opened where deeper lines begin', async () => {
    await check('journey "A" {\n  stage "B" {\n    step "C"\n      feels +1\n    }\n  }\n}', [
      '3 error missing-brace: The lines below are indented, but no block opens here. Put a { at the end of this line.',
    ]);
    await check('journey "A" {\n  stage "B" {\n    pain "C"\n      severity high\n    step "D"\n  }\n', [
      '1 error missing-brace: The block that begins here is not closed. Put a } below it, on a line of its own.',
      '3 error missing-brace: The lines below are indented, but no block opens here. Put a { at the end of this line, and a } below them.',
    ]);
  });

  it('does without a brace that opens or closes nothing', async () => {
    await check('journey "A" {\n  stage "B" {\n    step "C" {\n      feels +1 }\n    }\n  }\n}', ['4 error stray-brace: This } closes nothing. Remove it.']);
    await check('journey "A" {\n  stage "B" {\n    does { "C"\n  }\n}', ['3 error stray-brace: This { opens nothing. Remove it.']);
  });

  it('is counted where there is no indentation to trust', async () => {
    const { document, diagnostics } = await readText('journey "A" {\nstage "B" {\nstep "C" {\nfeels +1\n}\n}\n');
    assert.equal(document.journeys[0]?.stages[0]?.steps[0]?.facts.length, 1);
    assert.equal(diagnostics.length, 1);
  });

  it('is one finding where it stands in the wrong place, and stays where it can', async () => {
    const text = 'journey "A" {\n  step "C" {\n    feels +1\n  }\n  stage "B" {\n    pain "D" {\n      does "E"\n    }\n  }\n}';
    await check(text, [
      '2 error misplaced-line: step doesn’t belong in a journey. It stands in a stage or a path.',
      '7 error misplaced-line: does doesn’t belong in a pain. It stands in a stage, a step, a path or a persona.',
    ]);
    const { document } = await readText(text);
    assert.deepEqual(document.journeys[0]?.stages[0]?.facts.map(({ text: said }) => said), ['D', 'E']);
  });
});

describe('Small things', () => {
  it('are understood, with a remark', async () => {
    await checkStep('Does "a"', ['4 warning keyword-case: Keywords are written in small letters: does.']);
    await checkStep('does: "a"', ['4 warning colon-after-keyword: A keyword has no colon behind it.']);
    await checkStep('does “a”', ['4 warning curly-quotes: Texts stand in straight quotes: "…".']);
    await checkStep('feels −1 "lost"', ['4 warning typographic-number: Numbers are written with a plain minus and a decimal point, such as -1.5.']);
    await checkStep('does "a" on 2026-1-2', ['4 warning short-date: Months and days have two digits, such as 2026-01-02.']);
    await checkStep('duration 2-3 days', ['4 warning typographic-number: A range is written with “to”, such as 2 to 3.']);
    assert.deepEqual(await factsOf('Does: “a”\nfeels −1,5 「b」'), [['does', 'a', undefined], ['feels', 'b', -1.5]]);
  });

  it('of a broken line are joined', async () => {
    await checkStep('touchpoint "Home"\n  via\n web', ['5 error missing-value: Something is missing behind via. Write it like this: touchpoint "Home page" via web', '6 error unknown-word: “web” is no word of the language. A line here begins with a keyword, such as touchpoint, does or feels.']);
    await checkStep('touchpoint "Home"\n  via web', []);
    await check('persona A "A"\npersona B "B"\njourney "J"\n  for A,\n  B\n{\n  stage "S"\n}', []);
  });
});

describe('Texts', () => {
  it('may hold quotes, backslashes and braces', async () => {
    assert.deepEqual(await factsOf('does "a \\"b\\" \\\\ {c}"'), [['does', 'a "b" \\ {c}', undefined]]);
  });

  it('in curly quotes may hold straight ones', async () => {
    assert.deepEqual(await factsOf('thinks “She said "no" to me”\nsays “a"'), [['thinks', 'She said "no" to me', undefined], ['says', 'a', undefined]]);
  });

  it('over several lines lose their common indentation', async () => {
    assert.deepEqual(await factsOf('does """\n      One\n        two\n\n      three\n    """'), [['does', 'One\n  two\n\nthree', undefined]]);
  });

  it('over several lines that nothing closes end before the brace of their block', async () => {
    const { document, diagnostics } = await readText('journey "A" {\n  stage "B" {\n    does """One\n      two\n  }\n  stage "C" {\n    says """Three"""\n  }\n}');
    assert.deepEqual(document.journeys[0]?.stages.map(({ facts }) => facts[0]?.text), ['One\ntwo', 'Three']);
    assert.deepEqual(diagnostics.map(({ code }) => code), ['unclosed-text']);
  });

  it('that are not closed end with their line, or before a brace', async () => {
    assert.deepEqual(await factsOf('pain "It hurts { severity high }\ndoes "a'), [['pain', 'It hurts', undefined], ['does', 'a', undefined]]);
  });
});
