import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { Cancellation, TextDocument, URI, type LangiumDocument } from 'langium';
import { before, describe, it } from 'mocha';
import { buildDocument } from '../../../src/language/build-document.js';
import { createTextFormatter } from '../../../src/language/editing/format-text.js';
import { planPictureEdit } from '../../../src/language/editing/picture-edits/plan-picture-edit.js';
import { isJourneyFile, type JourneyFile } from '../../../src/language/generated/ast.js';
import { isJourneyDocument } from '../../../src/language/imports.js';
import { walkDocument, type ElementKey, type PlacedElement } from '../../../src/model/element-key.js';
import { severities, type JourneyDocument } from '../../../src/model/journey-document.js';
import type { PictureEdit } from '../../../src/protocol.js';
import { openWorkspace, type EditingWorkspace } from './editing-workspace.js';

const folder = new URL('../../../examples/', import.meta.url);
const examples = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.journey')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const { format } = createTextFormatter();
const seed = 20261122;

/** An example as others may write it. The first is as it stands; the others the formatter would change. */
const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  (text) => text.replace(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2)),
  (text) => text.replace(/^(?: {2})+/gm, (indent) => indent.repeat(2)).replace(/(?<=^\s*[a-z]+) {2,}/gm, ' '),
];

interface Example {
  readonly document: LangiumDocument<JourneyFile>;
  readonly model: JourneyDocument;
  readonly elements: readonly PlacedElement[];
  readonly workspace: EditingWorkspace;
}

describe('Any edit of a picture', () => {
  let all: readonly Example[] = [];

  before(async () => {
    const workspaces = await Promise.all(styles.map((style) => openWorkspace(Object.fromEntries(Object.entries(examples).map(([name, text]) => [name, style(text)])))));
    all = workspaces.flatMap((workspace) => Object.keys(examples).map((name) => openExample(name, workspace)));
  });

  const number = fc.nat();
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('a\nb', '"', '\\', '{ }', '"""', '// no comment', 'step "X" {', '}\n}\n', '  a\n\n    b "'));

  it('changes the number of a feeling', () => check('fact', (element) => 'kind' in element && element.kind === 'feels', fc.integer({ min: -4, max: 8 }), ({ key }, value) => ({
    edit: { type: 'setEmotion', element: key, value },
    change: (model) => set(model, key, 'value', clamp(value, key, model)),
  })));

  it('changes a severity', () => check('fact', (element) => 'kind' in element && element.kind === 'pain', fc.constantFrom(...severities), ({ key }, severity) => ({
    edit: { type: 'setSeverity', element: key, severity },
    change: (model) => set(model, key, 'severity', severity),
  })));

  it('changes the words of a fact', () => check('fact', (element) => 'text' in element && !('path' in element), text, ({ key }, said) => ({
    edit: { type: 'reword', element: key, property: 'text', text: said },
    change: (model) => set(model, key, 'text', asSaid(said)),
  })));

  it('changes a title', () => check('step', () => true, text, ({ key }, said) => ({
    edit: { type: 'reword', element: key, property: 'text', text: said },
    change: (model) => set(model, key, 'title', asSaid(said)),
  })));

  it('adds a step behind another', () => check('step', () => true, number, ({ key }) => ({
    edit: { type: 'addStep', after: key },
    change: (model) => insert(model, key.replace(/\d+$/, (at) => String(Number(at) + 1)), newStep),
  })));

  it('adds a step to a stage', () => check('stage', () => true, number, ({ key, element }) => ({
    edit: { type: 'addStep', after: key },
    change: (model) => insert(model, `${key}/steps/${'steps' in element ? element.steps.length : 0}`, newStep),
  })));

  it('adds a feeling where there is none', () => check('stage', (element) => 'facts' in element && element.facts.every((fact) => !('kind' in fact && fact.kind === 'feels')), number, ({ key }) => ({
    edit: { type: 'setEmotion', element: key, value: 1 },
    change: (model) => {
      const facts = get(model, `${key}/facts`) as { kind: string }[];
      const value = clamp(1, key, model);
      // Its place is that of the reference, which the other tests know; here it counts that nothing else is different.
      return { model, ignore: (after) => {
        const at = (get(after, `${key}/facts`) as { kind: string; value?: number }[]).findIndex(({ kind }) => kind === 'feels');
        facts.splice(at, 0, ...(get(after, `${key}/facts`) as { kind: string; value: number }[]).slice(at, at + 1).filter((fact) => fact.value === value));
      } };
    },
  })));

  it('deletes a fact', () => check('fact', () => true, number, ({ key }) => ({ edit: { type: 'delete', element: key }, change: (model) => take(model, key), deletes: true })));

  it('deletes a step', () => check('step', () => true, number, ({ key }) => ({ edit: { type: 'delete', element: key }, change: (model) => take(model, key), deletes: true })));

  it('moves a step', () => check('step', () => true, fc.tuple(number, number), ({ key }, [to, position], { elements }) => {
    const journey = key.split('/').slice(0, 2).join('/');
    const holders = elements.filter((each) => (each.type === 'stage' || each.type === 'path') && each.key.startsWith(`${journey}/`));
    const holder = holders[to % holders.length];
    assert.ok(holder && 'steps' in holder.element);
    const at = position % (holder.element.steps.length + 1);
    return {
      edit: { type: 'moveStep', step: key, stage: holder.key, ...(at < holder.element.steps.length && { before: `${holder.key}/steps/${at}` }) },
      change: (model) => {
        const moved = get(model, key);
        const from = Number(key.split('/').at(-1));
        const isSame = key.startsWith(`${holder.key}/steps/`);
        take(model, key);
        return insert(model, `${holder.key}/steps/${isSame && from < at ? at - 1 : at}`, moved);
      },
    };
  }));

  interface Tried {
    readonly edit: PictureEdit;
    readonly change: (model: JourneyDocument) => JourneyDocument | { readonly model: JourneyDocument; readonly ignore: (after: JourneyDocument) => void };
    readonly deletes?: true;
  }

  function check<Value>(type: PlacedElement['type'], suits: (element: PlacedElement['element']) => boolean, values: fc.Arbitrary<Value>, attempt: (placed: PlacedElement, value: Value, example: Example) => Tried): Promise<void> {
    const candidates = all.map((example) => ({ example, elements: example.elements.filter((each) => each.type === type && suits(each.element)) })).filter(({ elements }) => elements.length > 0);
    return fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), values, async (which, at, value) => {
      const { example, elements } = candidates[which % candidates.length] ?? {};
      const placed = elements?.[at % elements.length];
      assert.ok(example && placed);
      await checkEdit(example, attempt(placed, value, example));
    }), { numRuns: 25, seed });
  }

  async function checkEdit({ document, model, workspace }: Example, { edit, change, deletes }: Tried): Promise<void> {
    const { textDocument } = document;
    const plan = planPictureEdit(document, { version: textDocument.version, edit }, workspace.services);
    if ('refusal' in plan) {
      assert.match(plan.refusal, /still named|three quotes|can’t be empty/);
      return;
    }
    const [source, edited] = [textDocument.getText(), TextDocument.applyEdits(textDocument, plan.edits.map(({ range, newText }) => ({ range, newText })))];
    const after = await meaningOf(edited, workspace);
    const expected = change(structuredClone(model));
    if ('ignore' in expected) expected.ignore(after);
    assert.deepEqual(after, 'ignore' in expected ? expected.model : expected);
    if (format(source) === source) assert.equal(format(edited), edited);
    assert.equal(edited.includes('\r\n') && /(?<!\r)\n/.test(edited), false);
    if (!deletes) assert.deepEqual(commentsOf(edited), commentsOf(source));
    checkLines(source, edited);
  }
});

/** Lines that an edit has nothing to do with are there as before: all but a few are the same, and only a move changes their order. */
function checkLines(source: string, edited: string): void {
  const counts = new Map<string, number>();
  for (const line of source.split('\n')) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  for (const line of edited.split('\n')) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) - 1);
  const added = [...counts].filter(([line, count]) => line !== '' && count < 0);
  assert.ok(added.length <= 8, added.join('\n'));
}

function openExample(name: string, workspace: EditingWorkspace): Example {
  const document = workspace.document(name);
  assert.ok(isJourneyDocument(document));
  const model = buildDocument(document.parseResult.value);
  return { document, model, elements: [...walkDocument(model)], workspace };
}

async function meaningOf(text: string, { services: { shared } }: EditingWorkspace): Promise<JourneyDocument> {
  const { parseResult: { value } } = await shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('memory:/edited.journey'), Cancellation.CancellationToken.None);
  assert.ok(isJourneyFile(value));
  return structuredClone(buildDocument(value));
}

function commentsOf(text: string): readonly string[] {
  return (text.replace(/"""[^]*?"""|"(?:[^"\\\r\n]|\\.)*"/g, '""').match(/\/\/.*|\/\*[^]*?\*\//g) ?? []).map((comment) => comment.replace(/\s+/g, ' ').trim()).sort();
}

const newStep = { title: 'New step', personas: [], evidence: [], tags: [], links: [], facts: [], optional: false, details: [] };

function asSaid(text: string): string {
  const lines = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(/(?![\n\t])[\p{Cc}\uFFFD]/gu, '').split('\n');
  return lines.map((line) => line.trimEnd()).join('\n').trim();
}

function clamp(value: number, key: ElementKey, model: JourneyDocument): number {
  const { scale } = get(model, key.split('/').slice(0, 2).join('/')) as JourneyDocument['journeys'][number];
  return Math.min(Math.max(value, Math.min(scale.worst, scale.best)), Math.max(scale.worst, scale.best));
}

function get(model: JourneyDocument, path: string): unknown {
  return path.split('/').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], model);
}

function set(model: JourneyDocument, key: ElementKey, property: string, value: unknown): JourneyDocument {
  (get(model, key) as Record<string, unknown>)[property] = value;
  return model;
}

function insert(model: JourneyDocument, key: ElementKey, element: unknown): JourneyDocument {
  const [, list = '', at] = /^(.*)\/(\d+)$/.exec(key) ?? [];
  (get(model, list) as unknown[]).splice(Number(at), 0, element);
  return model;
}

function take(model: JourneyDocument, key: ElementKey): JourneyDocument {
  const [, list = '', at] = /^(.*)\/(\d+)$/.exec(key) ?? [];
  (get(model, list) as unknown[]).splice(Number(at), 1);
  return model;
}
