import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { zoomStepOf } from '../../src/webview/zoom-keys.js';
import { usePage } from './page.js';

describe('keys that zoom', () => {
  const window = usePage();
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    zoomStepOf({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more });

  it('are plus, minus and zero, with Shift or without', () => {
    equal(['+', '=', '-', '_', '0'].map((key) => press(key)).join(), 'in,in,out,out,actual');
  });

  it('are left to VS Code where Ctrl, Cmd or Alt is down', () => {
    equal(press('+', { ctrlKey: true }), undefined);
    equal(press('-', { metaKey: true }), undefined);
    equal(press('0', { altKey: true }), undefined);
  });

  it('are left to the picker', () => {
    equal(press('0', { target: window.document.createElement('select') as unknown as EventTarget }), undefined);
  });

  it('are no others', () => equal(press('a'), undefined));
});
