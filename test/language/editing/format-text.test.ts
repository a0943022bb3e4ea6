import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createTextFormatter } from '../../../src/language/editing/format-text.js';

const { format, findLosses } = createTextFormatter();

/** What a text looks like when it is formatted; without `expected`, it is in the style already. */
function checkFormat(text: string, expected = text): void {
  assert.equal(format(text), expected);
  assert.equal(format(expected), expected);
}

/** The same for lines of a step, which stand in a journey. */
function checkInStep(lines: string, expected = lines): void {
  const inStep = (inside: string): string => `journey "J" {\n  stage "S" {\n    step "T" {\n${inside}\n    }\n  }\n}\n`;
  checkFormat(inStep(lines), inStep(expected));
}

describe('Formatting leaves as it is', () => {
  const folder = new URL('../../../examples/', import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.journey'))) {
    it(`the example ${name}`, () => checkFormat(readFileSync(new URL(name, folder), 'utf8')));
  }
  it('an empty file', () => checkFormat(''));
  it('a text beyond 2 MB, and says why', () => {
    const text = ' x'.repeat(1_200_000);
    assert.equal(format(text), text);
    assert.deepEqual(findLosses(text).map(({ code }) => code), ['too-large']);
  });
});

describe('Formatting a line', () => {
  it('puts the value of a member into column 12', () => checkInStep('  does "a"\nduration    1 day', '      does        "a"\n      duration    1 day'));
  it('puts one space behind a longer word', () => checkFormat('evidence E "e" {\n  participants     12\n}\n', 'evidence E "e" {\n  participants 12\n}\n'));
  it('puts single spaces into headers and declarations', () => checkFormat('team   A    "a"\nstep  B   "b"   from C ,D{feels 1}\n', 'team A "a"\n\nstep B "b" from C, D { feels 1 }\n'));
  it('gives members with a block single spaces', () => checkInStep('      pain        "p" { severity    high }', '      pain "p" { severity high }'));
  it('joins a fact that was broken', () => checkInStep('      touchpoint\n  "a"\n        via web,\n  app\n   from E', '      touchpoint  "a" via web, app from E'));
  it('joins a header with its brace', () => checkFormat('journey J\n  for Sarah\n{\n}\n', 'journey J for Sarah {\n}\n'));
  it('gives each of two facts on one line its own', () => checkInStep('      does "a" feels 1 thinks "b"', '      does        "a"\n      feels       1\n      thinks      "b"'));
  it('puts no blanks behind a lone keyword, nor at the end of a line', () => checkInStep('      optional  \n      moment\t', '      optional\n      moment'));
});

describe('Formatting a block', () => {
  it('leaves it on one line', () => checkFormat('persona A {}\npersona B { role "b" }\n'));
  it('puts single spaces into one on one line', () => checkFormat('stage "A"{step   "B" {feels   +1}}\n', 'stage "A" { step "B" { feels +1 } }\n'));
  it('keeps one on one line up to column 100', () => {
    const row = `step "${'x'.repeat(82)}" { feels 1 }`;
    assert.equal(row.length, 101);
    checkFormat(`${row.replace('x', '')}\n`);
    checkFormat(`${row}\n`, `${row.replace('{ feels 1 }', '{\n  feels       1\n}')}\n`);
  });
  it('opens the outer block first', () => {
    const title = 'x'.repeat(40);
    checkFormat(`stage "${title}" { step "${title}" { feels 1 } step "b" { feels 2 } }\n`, `stage "${title}" {\n  step "${title}" { feels 1 }\n  step "b" { feels 2 }\n}\n`);
  });
  it('opens one that does not close on its line', () => checkFormat('persona A { role "a"\n  goal "b" }\n', 'persona A {\n  role        "a"\n  goal        "b"\n}\n'));
});

describe('Formatting sets blank lines', () => {
  it('between declarations of different kinds', () => checkFormat('team A\nteam B\nsystem C\n', 'team A\nteam B\n\nsystem C\n'));
  it('around blocks over several lines', () =>
    checkFormat('stage "A" {\n  goal        "a"\n  step "B" {\n    feels       1\n  }\n  goal        "b"\n}\n', 'stage "A" {\n  goal        "a"\n\n  step "B" {\n    feels       1\n  }\n\n  goal        "b"\n}\n'));
  it('where the author left one, and not more', () => checkInStep('\n\n      does        "a"\n \n\n\n      does        "b"\n\n', '      does        "a"\n\n      does        "b"'));
  it('not at the beginning of the file, and one line break at its end', () => checkFormat('\n \nteam A\n\n\n', 'team A\n'));
  it('as none in a file of blanks', () => checkFormat(' \n\n', ''));
  it('above the comments of a block', () => checkFormat('team A\n// b\n/** c */\nsystem D\n', 'team A\n\n// b\n/** c */\nsystem D\n'));
});

describe('Formatting keeps comments', () => {
  it('at the end of their lines, behind one space', () => checkInStep('      does "a"    // b\n      moment /* c */', '      does        "a" // b\n      moment /* c */'));
  it('on their own lines, indented as what is below', () => checkInStep('// a\n        does "a"\n  // b', '      // a\n      does        "a"\n      // b'));
  it('behind braces', () => checkFormat('stage "A" { // a\n} // b\n'));
  it('within a fact that they break', () => checkInStep('      does // a\n  "b"\n      // c\n        via web', '      does // a\n        "b"\n      // c\n        via web'));
  it('over several lines, with their stars below each other', () => checkFormat('stage "A" {\n/**\n* a\n\n      *   b\n*/\n  step "B" { feels 1 }\n}\n', 'stage "A" {\n  /**\n   * a\n\n   *   b\n   */\n  step "B" { feels 1 }\n}\n'));
  it('without stars, moved along', () => checkFormat('    /* a\n         b\n  c */\nteam A\n', '/* a\n     b\nc */\nteam A\n'));
});

describe('Formatting a text over several lines', () => {
  it('indents it below its keyword', () => checkInStep('  does """\n  a\n     b\n\n  c\n  """ via web', '      does        """\n        a\n           b\n\n        c\n        """ via web'));
  it('keeps a quote away from its end', () => checkInStep('      does        """ a\n        "b" """'));
});

describe('Formatting straightens what was understood', () => {
  it('capital keywords and colons', () => checkInStep('      Does: "a"\n      thinks : "b"', '      does        "a"\n      thinks      "b"'));
  it('quotes', () => checkInStep('      does „a\\b“\n      does 「say "c"」', '      does        "a\\\\b"\n      does        "say \\"c\\""'));
  it('numbers', () => checkInStep('      feels −1,50\n      duration 2–3 days', '      feels       -1.50\n      duration    2 to 3 days'));
  it('comparisons and dates', () => checkFormat('metric A "a" target ≥ 3\nmetric B "b"\n\nevidence C "c" { date 2026-1-2 }\n', 'metric A "a" target >= 3\nmetric B "b"\n\nevidence C "c" { date 2026-01-02 }\n'));
});

describe('Formatting leaves alone', () => {
  it('lines that are not understood', () => checkInStep('does "a"\n  foo   bar\n feels  1 2  \n   does   "b\n  does   c d\ndoes "d"', '      does        "a"\n  foo   bar\n feels  1 2  \n   does   "b\n  does   c d\n      does        "d"'));
  it('a header that is not understood, but not its lines', () => checkFormat('stge   "A" {\nfeels 1\n}\nteam    A\n', 'stge   "A" {\n  feels       1\n}\n\nteam A\n'));
  it('a line that lost its brace', () => checkFormat('journey "A" {\n  stage   "B"\n    goal   "b"\n  }\n}\n', 'journey "A" {\n  stage   "B"\n    goal        "b"\n  }\n}\n'));
  it('the declaration around it, where its lines would belong somewhere else', () =>
    checkFormat('team   A\njourney "A" {\n    stage   "B" {\n        goal   "b"\n    stage "C" {\n        goal  "c"\n    }\n}\nteam   B\n', 'team A\n\njourney "A" {\n    stage   "B" {\n        goal   "b"\n    stage "C" {\n        goal  "c"\n    }\n}\n\nteam B\n'));
  it('what an open comment or a character that is none stands in', () => checkFormat('team   A\nteam   B /* b\nteam  C "\uFFFD"\nteam   D\n', 'team A\nteam   B /* b\nteam  C "\uFFFD"\nteam D\n'));
});

describe('Formatting a file of another system', () => {
  it('keeps line ends of Windows, also in texts and comments', () => checkFormat('/* a\r\n b */\r\nteam   A """\r\nb\r\n"""\r\n', '/* a\r\n b */\r\nteam A """\r\n  b\r\n  """\r\n'));
  it('makes mixed line ends plain', () => checkFormat('team A\r\nteam B\rteam C """\r\n  d\r  """\n', 'team A\nteam B\nteam C """\n  d\n  """\n'));
  it('keeps a byte order mark', () => checkFormat('\uFEFF\n team   A\n', '\uFEFFteam A\n'));
  it('takes tabs and other blanks for spaces', () => checkFormat('\tteam\u00a0\u2003A\t"a"\n', 'team A "a"\n'));
});
