import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually } from './eventually.js';
import { openJourney, replaceText } from './open-journey.js';

describe('diagnostics in VS Code', () => {
  it('tell of a broken text, at its line', async () => {
    const { document } = await openJourney('broken.journey');
    const [error] = await errorsOf(document);
    equal(error?.range.start.line, 2);
  });

  it('appear while typing, and go once the text is mended', async () => {
    const editor = await openJourney('visit.journey');
    const healthy = editor.document.getText();
    await replaceText(editor, healthy.replace('goal        "Feel welcome"', 'goal "Feel'));
    await errorsOf(editor.document);
    await replaceText(editor, healthy);
    await eventually('no error', () => (currentErrors(editor.document).length === 0 ? true : undefined));
  });

  it('tell once that a merge has left both of two texts', async () => {
    const editor = await openJourney('visit.journey');
    const healthy = editor.document.getText();
    await replaceText(editor, healthy.replace(/^.*goal.*\n/m, (line) => `<<<<<<< HEAD\n${line}=======\n  goal "Be\n>>>>>>> theirs\n`));
    await errorsOf(editor.document);
    deepEqual(currentErrors(editor.document).map(({ code }) => code), ['merge-conflict']);
    await replaceText(editor, healthy);
  });

  it('come back after the language server is restarted', async () => {
    const { document } = await openJourney('broken.journey');
    await errorsOf(document);
    await vscode.commands.executeCommand('journey.restartLanguageServer');
    await errorsOf(document);
  });
});

function errorsOf(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  return eventually('an error', () => {
    const errors = currentErrors(document);
    return errors.length > 0 ? errors : undefined;
  });
}

function currentErrors({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}
