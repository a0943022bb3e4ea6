import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openWorkspace } from './editing-workspace.js';

const broken = [
  'journey "A" for Sarah, {\n  stage “B” {\n    step x "y\n    touchpoint via \n    feels −1, "\n  }}\n}\n persona for for for {\n says """open\n',
  'import "../../\nimport "C:\\x"\n{ { } metric m target >= unit "\ndetails , ,\n/* open',
  '\uFEFFjourney A {\r\n  status\r\n  scale 1 to\r\n  tags a, "b c", \r\n  stage $1 ${x} |\r\n\u0000\uD800 pain { severity',
];

describe('completion in broken texts', () => {
  broken.forEach((text, index) => {
    it(`answers everywhere, and replaces only around the cursor (${index + 1})`, async () => {
      const { services, document } = await openWorkspace({ 'broken.journey': text, 'people.journey': 'persona Sarah "S"\n' });
      const file = document('broken.journey');
      for (let offset = 0; offset <= text.length; offset++) {
        const position = file.textDocument.positionAt(offset);
        const list = await services.lsp.CompletionProvider?.getCompletion(file, { textDocument: { uri: file.uri.toString() }, position });
        for (const { textEdit, label } of list?.items ?? []) {
          ok(textEdit && 'range' in textEdit, label);
          const { start, end } = textEdit.range;
          deepEqual([start.line, end.line], [position.line, position.line]);
          ok(start.character <= position.character && position.character <= end.character, label);
        }
        await services.lsp.HoverProvider?.getHoverContent(file, { textDocument: { uri: file.uri.toString() }, position });
      }
    });
  });
});
