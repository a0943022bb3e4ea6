import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeVerdict } from '../../src/extension/comparison/describe-verdict.js';
import { reviewVersions } from '../../src/extension/comparison/review-versions.js';
import type { ComparedVersions, ReadVersion, ReadVersions } from '../../src/protocol.js';
import { readText } from '../language/read-text.js';

const today = 'journey Today "Buying today" for Sarah {\n  stage Pay {\n    step "Pays" {\n      feels       -1\n    }\n  }\n}\n';
const tomorrow = 'journey Tomorrow "Buying tomorrow" for Sarah {\n  kind        future\n  baseline    Today\n\n  stage Pay {\n    step "Pays" {\n      feels       +1\n    }\n  }\n}\n';

describe('A comparison of two versions in VS Code', () => {
  it('tells what became of the map, and what is not shown', async () => {
    const { review } = await checkShown(today, today.replace('-1', '+1'));
    equal(review?.comparison.changes.length, 1);
    equal(review.sentences.length, 1);
    equal(review.notDrawn, '2 changes of comments and spacing are not shown.');
  });

  it('tells nothing where a version can’t be read in full', async () => {
    const { review, after } = await checkShown(today, today.replace('stage Pay', 'stage "Pay'));
    equal(review, undefined);
    equal(after.problem?.range.start.line, 1);
  });

  it('takes a file that is not there for an empty one', async () => {
    const { review } = await checkShown('', today);
    deepEqual(review?.comparison.changes.map(({ kind, element: { type } }) => `${kind} ${type}`), ['added journey']);
  });

  it('is one of two journeys of a file, as if they were versions of one', async () => {
    const file = await read(`persona Sarah "Sarah"\n${today}${tomorrow}`);
    const versions = { title: '', before: { label: 'Buying today', journey: 'Today' }, after: { label: 'Buying tomorrow', journey: 'Tomorrow' } };
    const reviewed = reviewVersions(versions, versionsOf(file, file));
    if ('missing' in reviewed) throw new Error('A journey is missing.');
    const { shown: { before, after, review }, places } = reviewed;
    deepEqual(review?.comparison.changes.map(({ kind, element: { type } }) => `${kind} ${type}`), ['changed feels']);
    deepEqual([before, after].map(({ document: { journeys: [journey] } }) => journey?.title), ['Buying today', 'Buying tomorrow']);
    equal(after.document.imported.personas[0]?.title, 'Sarah');
    equal(places.after['journeys/0']?.start.line, 8);
    equal(places.after['declarations/personas/0'], undefined);
  });

  it('says which journey is not there any more', async () => {
    const file = await read(today);
    const versions = { title: '', before: { label: '', journey: 'Today' }, after: { label: '', journey: 'Tomorrow' } };
    deepEqual(reviewVersions(versions, versionsOf(file, file)), { missing: versions.after });
  });
});

describe('A changed journey in a list', () => {
  it('says how much a reviewer should care', () => {
    equal(describeVerdict({ levels: ['attention', 'cosmetic', 'attention', 'notable'] }), '2 need attention, 1 notable, 1 cosmetic');
    equal(describeVerdict({ levels: ['attention'] }), '1 needs attention');
    equal(describeVerdict({ levels: [] }), 'nothing that the map shows');
  });

  it('says that it came or went, or can’t be read', () => {
    equal(describeVerdict({ fate: 'new', levels: ['notable'] }), 'new');
    equal(describeVerdict({ fate: 'deleted', levels: ['attention'] }), 'deleted');
    equal(describeVerdict({ levels: [], problemLine: 3 }), 'line 3 can’t be read');
  });
});

async function checkShown(before: string, after: string) {
  const versions: ComparedVersions = { title: 'visit.journey', before: { label: 'HEAD' }, after: { label: 'Working Tree' } };
  const reviewed = reviewVersions(versions, versionsOf(await read(before), await read(after), { comments: 1, spacing: 1, order: 0, imports: 0 }));
  if ('missing' in reviewed) throw new Error('A version is missing.');
  deepEqual([reviewed.shown.before.label, reviewed.shown.after.label], ['HEAD', 'Working Tree']);
  return reviewed.shown;
}

function versionsOf(before: ReadVersion, after: ReadVersion, formalChanges = { comments: 0, spacing: 0, order: 0, imports: 0 }): ReadVersions {
  return { before, after, levels: {}, formalChanges };
}

async function read(text: string): Promise<ReadVersion> {
  const { document, places, problem } = await readText(text);
  return { document, places, ...(problem && { problem }) };
}
