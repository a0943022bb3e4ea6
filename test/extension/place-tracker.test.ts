import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TextChange } from '../../src/extension/preview/moved-places.js';
import { movePlaces } from '../../src/extension/preview/moved-places.js';
import { trackPlaces } from '../../src/extension/preview/place-tracker.js';
import type { Position, Range } from '../../src/protocol.js';

describe('the place of an element', () => {
  it('stays when text changes below it', () => {
    checkMove('«step A»\nx|y|z', 'new', '«step A»\nxnewz');
  });

  it('moves down with lines that come above it', () => {
    checkMove('||\n«step A»', 'one\ntwo', 'one\ntwo\n«step A»');
  });

  it('moves up when lines above it go', () => {
    checkMove('a|\nb\nc|\n«step A»', '', 'a\n«step A»');
  });

  it('moves along its line', () => {
    checkMove('  || «step A» x', 'optional', '  optional «step A» x');
  });

  it('grows with the text inside it', () => {
    checkMove('«step A {||}» x', '\n\n', '«step A {\n\n}» x');
  });

  it('leaves out what is typed right before and after it', () => {
    checkMove('||«step A»', 'x', 'x«step A»');
    checkMove('«step A»||', 'x', '«step A»x');
  });

  it('keeps to the rest of an element that lost its beginning', () => {
    checkMove('a |b «step| A»', '', 'a « A»');
  });

  it('knows all kinds of line ends', () => {
    checkMove('||\n«step A»', 'one\r\ntwo\rthree', 'one\ntwo\nthree\n«step A»');
  });
});

describe('the places behind a picture', () => {
  const atLine = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: 9 } });
  const newLine: TextChange = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' };

  it('follow changes that the picture does not know', () => {
    const tracker = trackPlaces();
    tracker.change(1, [newLine]);
    tracker.change(2, [newLine]);
    tracker.read(1, { a: atLine(1) });
    deepEqual(tracker.places(), { a: atLine(2) });
    tracker.change(3, [newLine, newLine]);
    deepEqual(tracker.places(), { a: atLine(4) });
    deepEqual(tracker.places(), { a: atLine(4) });
  });

  it('start anew with an answer, even one that is older than the last look', () => {
    const tracker = trackPlaces();
    tracker.read(1, { a: atLine(1) });
    tracker.change(2, [newLine]);
    tracker.change(3, [newLine]);
    deepEqual(tracker.places(), { a: atLine(3) });
    tracker.read(2, { b: atLine(7) });
    deepEqual(tracker.places(), { b: atLine(8) });
  });

  it('stay those of the last good picture while readings of broken texts come', () => {
    const tracker = trackPlaces();
    tracker.read(1, { a: atLine(1) });
    tracker.change(2, [newLine]);
    tracker.read(2);
    tracker.change(3, [newLine]);
    deepEqual(tracker.places(), { a: atLine(3) });
  });

  it('do not mistake the changes of a closed text for those of its next opening, which counts from 1 again', () => {
    const tracker = trackPlaces();
    tracker.read(8, { a: atLine(1) });
    tracker.change(9, [newLine]);
    tracker.forgetChanges();
    tracker.read(1, { a: atLine(1) });
    deepEqual(tracker.places(), { a: atLine(1) });
    tracker.change(2, [newLine]);
    deepEqual(tracker.places(), { a: atLine(2) });
  });
});

/** In the text before, `«»` is the element and `||` what the new text replaces; in the text after, `«»` is where the element is then. */
function checkMove(before: string, text: string, after: string): void {
  const place = markedRange(before.replaceAll('|', ''), '«', '»');
  const range = markedRange(before.replaceAll(/[«»]/g, ''), '|', '|');
  deepEqual(movePlaces({ it: place }, [{ range, text }]), { it: markedRange(after, '«', '»') });
}

function markedRange(text: string, open: string, close: string): Range {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start + 1);
  return { start: positionAt(text.slice(0, start)), end: positionAt(text.slice(0, start) + text.slice(start + 1, end)) };
}

function positionAt(textBefore: string): Position {
  const lines = textBefore.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
