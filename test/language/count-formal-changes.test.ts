import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { countFormalChanges, type FormalChanges } from '../../src/language/count-formal-changes.js';
import { createTextFormatter } from '../../src/language/editing/format-text.js';
import { journeyTexts } from '../fuzz/journey-texts.js';
import { seed } from '../fuzz/seed.js';

const text = `import "people.journey"

/** What Sarah does. */
journey Order "Order" for Sarah, Tom {
  goal   "A coat"

  stage Pay {
    // Ask again.
    duration 2 days
    step "Pays" {
      touchpoint "Checkout" via web, app by Shop
      feels -1 "unsure"
      pain Fee "A fee" { severity high }
    }
    step "Waits" { feels 0 }
  }
}
`;

const none: FormalChanges = { comments: 0, spacing: 0, order: 0, imports: 0 };

/** Counts after replacing parts of the text; what is not expected has to be zero. */
function checkCounts(replaced: Readonly<Record<string, string>>, expected: Partial<FormalChanges>): void {
  const after = Object.entries(replaced).reduce((all, [from, to]) => all.replace(from, () => to), text);
  deepEqual(countFormalChanges(text, after), { ...none, ...expected });
  deepEqual(countFormalChanges(after, text), { ...none, ...expected });
}

describe('the changes of a text that no comparison shows', () => {
  it('are none where the text is the same, or where what it says changes', () => {
    checkCounts({}, {});
    checkCounts({ '-1 "unsure"': '-2 "lost"' }, {});
    checkCounts({ '    step "Waits" { feels 0 }\n': '' }, {});
    checkCounts({ 'What Sarah does': 'What Sarah and Tom do' }, {});
  });

  it('are none where there is only one text', () => {
    deepEqual([countFormalChanges('', text), countFormalChanges(text, '')], [none, none]);
  });

  it('are comments that come, go or say something else', () => {
    checkCounts({ '// Ask again.': '// Ask in May.' }, { comments: 1 });
    checkCounts({ '    // Ask again.\n': '' }, { comments: 1 });
    checkCounts({ '"unsure"': '"unsure" // sure?', '// Ask again.\n': '/* Ask\n    again. */\n' }, { comments: 2 });
    checkCounts({ 'import "people.journey"': '/** People. */\nimport "people.journey"' }, { comments: 1 });
  });

  it('are spaces, blank lines and quotes', () => {
    checkCounts({ 'goal   "A coat"': 'goal        "A coat"' }, { spacing: 1 });
    checkCounts({ '    step "Waits"': '\n\t  step "Waits"' }, { spacing: 1 });
    checkCounts({ '"A coat"': '“A coat”', 'feels -1': 'feels −1' }, { spacing: 2 });
    checkCounts({ '"A coat"': '"""A coat"""' }, { spacing: 1 });
    checkCounts({ '"A coat"': '" A  coat"', '"A fee"': '"A fee "' }, { spacing: 2 });
    checkCounts({ 'What Sarah does': 'What  Sarah does' }, { spacing: 1 });
    checkCounts({ '  }\n}\n': '  }\n}\n\n' }, { spacing: 1 });
  });

  it('are the ends of lines, and what needn’t be written', () => {
    const lines = text.replaceAll('\n', '\r\n');
    deepEqual(countFormalChanges(text, lines), { comments: 0, spacing: 1, order: 0, imports: 0 });
    checkCounts({ '  goal ': '  status draft\n  goal ' }, { spacing: 1 });
  });

  it('are lines and names in another order, where that says nothing', () => {
    checkCounts({ '      feels -1 "unsure"\n': '', '      touchpoint': '      feels -1 "unsure"\n      touchpoint' }, { order: 1 });
    checkCounts({ 'Sarah, Tom': 'Tom, Sarah' }, { order: 1 });
    checkCounts({ 'via web, app by Shop': 'by Shop via app, web' }, { order: 1 });
    checkCounts({ '    duration 2 days\n': '', '    step "Waits" { feels 0 }\n': '    step "Waits" { feels 0 }\n    duration 2 days\n' }, { order: 1 });
  });

  it('are not the order of steps, which is shown', () => {
    checkCounts({ '    step "Waits" { feels 0 }\n': '', '    step "Pays"': '    step "Waits" { feels 0 }\n    step "Pays"' }, {});
  });

  it('are imports', () => {
    checkCounts({ 'people.journey': 'personas.journey' }, { imports: 1 });
    checkCounts({ 'import "people.journey"\n': 'import "people.journey"\nimport "teams.journey"\n' }, { imports: 1 });
  });

  it('are spacing and spelling alone where a text is formatted', () => {
    const { format } = createTextFormatter();
    fc.assert(fc.property(journeyTexts, (written) => {
      const { comments, order, imports } = countFormalChanges(written, format(written));
      deepEqual({ comments, order, imports }, { comments: 0, order: 0, imports: 0 });
    }), { seed, numRuns: 200 });
  });
});
