import { strict as assert } from 'node:assert';
import { Window } from 'happy-dom';
import { describe, it } from 'mocha';
import type { CheckFinding } from '../../src/report/check-result.js';
import { formatJunit } from '../../src/report/junit.js';
import { finding, resultOf } from './findings.js';

function checkXml(files: Readonly<Record<string, readonly CheckFinding[]>>, ...expected: readonly string[]): void {
  assert.equal(formatJunit(resultOf(files)), ['<?xml version="1.0" encoding="UTF-8"?>', ...expected, ''].join('\n'));
}

/** What another program reads in the message of the one failure. */
function checkMessage(message: string, expected: string): void {
  const xml = formatJunit(resultOf({ 'a.journey': [finding('error', message)] }));
  assert.doesNotMatch(xml, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u, 'only characters that XML may hold');
  const failure = new new Window().DOMParser().parseFromString(xml, 'application/xml').querySelector('failure');
  assert.equal(failure?.getAttribute('message'), expected);
  assert.equal(failure.textContent, `a.journey:1:1 error ${expected}`);
}

describe('the findings as results of tests', () => {
  it('have a suite for each file, a case for each finding, and failures for errors alone', () =>
    checkXml(
      { 'a.journey': [finding('error', 'One.', [2, 4]), finding('warning', 'Two.')], 'z/b.journey': [] },
      '<testsuites name="journey check" tests="3" failures="1" errors="0">',
      '  <testsuite name="a.journey" tests="2" failures="1" errors="0">',
      '    <testcase name="a-rule (line 3, column 5)" classname="a.journey">',
      '      <failure message="One." type="error">a.journey:3:5 error One.</failure>',
      '    </testcase>',
      '    <testcase name="a-rule (line 1, column 1)" classname="a.journey">',
      '      <system-out>a.journey:1:1 warning Two.</system-out>',
      '    </testcase>',
      '  </testsuite>',
      '  <testsuite name="z/b.journey" tests="1" failures="0" errors="0">',
      '    <testcase name="no findings" classname="z/b.journey"/>',
      '  </testsuite>',
      '</testsuites>',
    ));

  it('are a passing case where there are only hints', () =>
    checkXml(
      { 'a.journey': [finding('hint', 'Unused.')] },
      '<testsuites name="journey check" tests="1" failures="0" errors="0">',
      '  <testsuite name="a.journey" tests="1" failures="0" errors="0">',
      '    <testcase name="no findings" classname="a.journey"/>',
      '  </testsuite>',
      '</testsuites>',
    ));

  it('are XML without any file', () => checkXml({}, '<testsuites name="journey check" tests="0" failures="0" errors="0"/>'));

  it('hold text as text', () => checkMessage('<b> & "c" \'d\' ]]> <!-- &amp; <![CDATA[', '<b> & "c" \'d\' ]]> <!-- &amp; <![CDATA['));
  it('hold no character that XML may not', () => checkMessage('a\u0000b\u001bc\uFFFEd\uFFFFe\uD800f', 'a\\u{0}b\\u{1b}cde\\u{d800}f'));
  it('hold any other', () => checkMessage('Größe 東京 👩‍👩‍👧', 'Größe 東京 👩‍👩‍👧'));
});
