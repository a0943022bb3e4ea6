import type { Evidence } from '../../model/journey-document.js';
import { sectionsOf } from '../../model/sections.js';
import type { Content } from './content.js';
import { flow, linkTo, meta, stack, words } from './content.js';
import { capitalise, count, headingOf } from './phrases.js';
import type { HeldFact, Reading } from './reading.js';

/** How to read the picture, then the evidence that it names. */
export function showFooter(legend: readonly Content[], shown: readonly HeldFact[], reading: Reading): Content {
  const evidence = evidenceOf(shown, reading);
  return stack(28, [
    ...(legend.length === 0 ? [] : [stack(8, [words('How to read this map', 'label', 'muted'), flow(24, 8, legend)])]),
    ...(evidence.length === 0 ? [] : [stack(8, [
      words('Evidence', 'label', 'muted'),
      { type: 'flow', gap: 40, lineGap: 16, itemWidth: 272, children: evidence.map((name) => showEvidence(name, reading)) },
    ] satisfies Content[])]),
  ]);
}

/** The names of the evidence that headings and shown facts refer to: what is declared first, then what nobody declared. */
function evidenceOf(shown: readonly HeldFact[], { journey, names }: Reading): readonly string[] {
  const used = new Set([...sectionsOf(journey).flatMap(({ evidence }) => evidence), ...shown.flatMap(({ fact }) => fact.evidence)]);
  return [...[...names.evidence.keys()].filter((name) => used.has(name)), ...[...used].filter((name) => !names.evidence.has(name))];
}

function showEvidence(name: string, reading: Reading): Content {
  const evidence: Evidence = reading.names.evidence.get(name) ?? { links: [], themes: [] };
  const facts = [
    ...(evidence.method === undefined ? [] : [capitalise(evidence.method.replace('-', ' '))]),
    ...(evidence.participants === undefined ? [] : [count(evidence.participants, 'participant')]),
    ...(evidence.date === undefined ? [] : [evidence.date]),
  ];
  return stack(2, [
    words(headingOf(evidence, name)),
    ...(facts.length === 0 ? [] : [meta(facts.join(' · '))]),
    ...(evidence.themes.length === 0 ? [] : [meta(`Themes: ${evidence.themes.join(', ')}`)]),
    ...evidence.links.map((link) => linkTo(link)),
    ...(evidence.description === undefined ? [] : [meta(evidence.description)]),
  ]);
}
