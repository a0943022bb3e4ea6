import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('journey-maps.journey-maps');
    ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    equal(extension.isActive, true);
  });
});
