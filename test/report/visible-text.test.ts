import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { visibleJson, visibleLines, visibleText, visibleXml } from '../../src/report/visible-text.js';

function checkVisible(text: string, expected: string): void {
  assert.equal(visibleText(text), expected);
  assert.deepEqual(JSON.parse(visibleJson({ text })), { text }, 'JSON keeps the text as it is');
}

describe('text for a terminal', () => {
  it('keeps what people read', () => checkVisible('Größe “M” 東京 👩‍👩‍👧 नमस्ते', 'Größe “M” 東京 👩‍👩‍👧 नमस्ते'));
  it('escapes the start of a command', () => checkVisible('\u001b]0;pwned\u0007', '\\u{1b}]0;pwned\\u{7}'));
  it('escapes what DEL and C1 would do', () => checkVisible('a\bb\u007f\u009b2J', 'a\\u{8}b\\u{7f}\\u{9b}2J'));
  it('escapes line ends, so that a line stays one', () => checkVisible('a\r\n\tb\u2028', 'a\\r\\n\\tb\\u{2028}'));
  it('escapes what turns the reading direction', () => checkVisible('\u202e\u2066x', '\\u{202e}\\u{2066}x'));
  it('escapes invisible tag characters', () => checkVisible('x\u{e0041}', 'x\\u{e0041}'));
  it('escapes half of a pair', () => checkVisible('\ud800', '\\u{d800}'));
  it('keeps the line ends of text of several lines', () => assert.equal(visibleLines('a\u0007\nb\n'), 'a\\u{7}\nb\n'));

  it('becomes a reference in XML where it was a command', () => assert.equal(visibleXml('<a>\u009b2Jé\u007f</a>'), '<a>&#x9b;2Jé&#x7f;</a>'));

  it('leaves nothing in JSON that a terminal obeys', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
    assert.doesNotMatch(visibleJson([everything]).replaceAll('\n', ''), /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('text in the log of a build', () => {
  it('is no command of GitHub', () => {
    checkVisible('::error::x', '\\u{3a}:error::x');
    checkVisible(' \u00a0::stop-commands::x', ' \u00a0\\u{3a}:stop-commands::x');
    checkVisible('see ##[add-mask]x', 'see \\u{23}#[add-mask]x');
  });
  it('is no command of Azure or TeamCity', () => {
    checkVisible('##vso[task.setvariable]x', '\\u{23}#vso[task.setvariable]x');
    checkVisible("##teamcity[message text='x']", "\\u{23}#teamcity[message text='x']");
  });
  it('keeps what is none', () => checkVisible('## Title: a::b #[c]', '## Title: a::b #[c]'));
  it('stays the same text in XML', () => assert.equal(visibleXml('<text>##[x]</text>'), '<text>&#x23;#[x]</text>'));
});
