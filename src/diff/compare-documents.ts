import type { JourneyDocument } from '../model/journey-document.js';
import { findMetric } from '../model/measurements.js';
import type { ChangeLevel, Comparison } from './comparison.js';
import { buildTree } from './element-tree.js';
import type { ElementTree } from './element-tree.js';
import { readImportedRenames } from './imported-renames.js';
import { listChanges } from './list-changes.js';
import type { ReadDocument } from './list-changes.js';
import { findMissedTargets } from './missed-targets.js';
import type { MovedDeclarations } from './moved-declarations.js';
import { findElsewhere, findMovedDeclarations } from './moved-declarations.js';
import { readTitles } from './read-titles.js';
import { matchElements } from './match-elements.js';

interface CompareOptions {
  /** Levels by the ids of changes, such as `pain.severity`, that win over the usual ones. */
  readonly levels?: ReadonlyMap<string, ChangeLevel>;
  /** What moved between the files that are compared together. */
  readonly moved?: MovedDeclarations;
}

/** Compares what two versions of a document mean. Files are compared whole: their declarations, and all their journeys. */
export function compareDocuments(before: JourneyDocument, after: JourneyDocument, { levels = new Map(), moved = findMovedDeclarations([]) }: CompareOptions = {}): Comparison {
  const [old, current] = [buildTree(before), buildTree(after)];
  const imported = readImportedRenames(before, after);
  const matching = matchElements(old, current, imported);
  const pairs = current.flatMap((node) => {
    const match = matching.beforeOf(node);
    return match ? [{ before: match.key, after: node.key, confidence: matching.confidenceOf(node) }] : [];
  });
  const [one, other] = [readDocument(old, before), readDocument(current, after)];
  const reading = { levels, imported, missesTarget: findMissedTargets(before, after, pairs, imported), findElsewhere: findElsewhere(before, after, moved) };
  return { pairs, changes: listChanges(one, other, matching, reading) };
}

function readDocument(tree: ElementTree, document: JourneyDocument): ReadDocument {
  return { tree, titleOf: readTitles(tree, document), unitOf: (metric) => findMetric(metric, document)?.unit };
}
