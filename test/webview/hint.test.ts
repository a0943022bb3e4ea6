import { deepEqual, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAbsence, createHint, firstJourney } from '../../src/webview/hint.js';
import { readText, saidAbout } from '../language/read-text.js';
import { usePage } from './page.js';

describe('the hint in place of a picture', () => {
  usePage();

  it('shows a journey that can be typed as it is', async () => {
    deepEqual(saidAbout(await readText(firstJourney)), []);
    match(createHint().textContent, /stage "Discover"/);
  });

  it('shows a message as text', () => {
    match(createAbsence('<b>a.journey</b> is gone.').innerHTML, /&lt;b&gt;a\.journey/);
  });
});
