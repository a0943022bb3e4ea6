import { AstUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { defaultScale } from '../../../model/emotion.js';
import {
  evidenceMethods, journeyKinds, journeyStatuses, levels, opportunityStatuses, presences, severities, timeUnits, type Scale,
} from '../../../model/journey-document.js';
import { isScaleMember, isTags } from '../../generated/ast.js';
import { placeLines } from '../../placement.js';
import type { Block, Clause, Slot, Word } from '../../words.js';
import { behind, journeyAt, type CompletionPlace, type Offer } from './completion-place.js';

/** A slot that takes a value rather than a name. */
export interface ValueSlot {
  readonly slot: Slot;
  readonly word: Word;
  readonly clause?: Clause;
  readonly block: Block | undefined;
}

/** Offers what a slot can hold that is no name: words of a list, numbers of the scale, dates, comparisons, labels. */
export function offerValues(expected: ValueSlot, place: CompletionPlace): readonly Offer[] {
  switch (expected.slot) {
    case 'word': return offerWords(expected, place);
    case 'number': return offerNumbers(expected, place);
    case 'date': return offerDates(place);
    case 'comparison': return [value('>=', 'at least: more is better'), value('<=', 'at most: less is better')];
    case 'labels': return offerLabels(place);
    case 'name':
    case 'text':
    case 'reference':
    case 'references': return [];
  }
}

/** The words that may stand behind a keyword such as `severity`; empty where there is no such list. */
export function valuesOf(word: Word, block: Block | undefined): readonly string[] {
  switch (word) {
    case 'kind': return journeyKinds;
    case 'status': return block === 'opportunity' ? opportunityStatuses : journeyStatuses;
    case 'severity': return severities;
    case 'impact':
    case 'effort': return levels;
    case 'method': return evidenceMethods;
    case 'channel': return presences;
    case 'duration':
    case 'wait':
    case 'reviewed': return timeUnits;
    default: return [];
  }
}

function value(label: string, detail?: string): Offer {
  return { label, kind: CompletionItemKind.Value, ...(detail !== undefined && { detail }) };
}

function offerWords({ word, block }: ValueSlot, place: CompletionPlace): readonly Offer[] {
  const values = valuesOf(word, block);
  const one = values === timeUnits && /(?:^|[^\d.,])1\s+$/.test(behind(place, place.context.statement?.keyword));
  return values.map((label) => ({ label: one ? label.replace(/s$/, '') : label, kind: CompletionItemKind.EnumMember }));
}

const intervals = ['30 days', '90 days', '6 months', '12 months'];
const usualScales = ['1 to 5', '1 to 7', '1 to 10', '0 to 10', '-3 to +3'];

function offerNumbers({ word, clause, block }: ValueSlot, place: CompletionPlace): readonly Offer[] {
  if (clause === 'every') return intervals.map((label) => value(label));
  if (word === 'scale' && clause === undefined) return usualScales.map((label) => value(label, 'from worst to best'));
  return word === 'feels' && block !== 'persona' ? offerFeelings(scaleAt(place)) : [];
}

function scaleAt(place: CompletionPlace): Scale {
  const journey = journeyAt(place);
  const { worst, best } = (journey && placeLines(place.document.parseResult.value).linesOf(journey).find(isScaleMember)) ?? {};
  return worst === undefined || best === undefined || worst === best ? defaultScale : { worst, best };
}

/** More points than these nobody chooses from a list. */
const mostPoints = 11;

/** The points of a scale, from best to worst; of a long one only its ends and its middle. */
function offerFeelings({ worst, best }: Scale): readonly Offer[] {
  const span = Math.abs(best - worst);
  const step = Math.sign(worst - best);
  const middle = (worst + best) / 2;
  const points = span < mostPoints ? Array.from({ length: Math.floor(span) + 1 }, (_, index) => best + index * step) : [best, middle, worst];
  const signed = Math.min(worst, best) < 0;
  return points.map((point) => value(signed && point > 0 ? `+${point}` : String(point), wordFor(point, { worst, best }, middle)));
}

function wordFor(point: number, { worst, best }: Scale, middle: number): string | undefined {
  return point === best ? 'best' : point === worst ? 'worst' : point === middle ? 'neutral' : undefined;
}

function offerDates({ now }: CompletionPlace): readonly Offer[] {
  if (now === undefined) return [];
  const day = writeToday(now);
  return [value(day, 'today'), value(day.slice(0, 7), 'this month')];
}

/** The day of the calendar on the wall, so not in UTC: `2026-11-02`. */
export function writeToday(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The labels that the file has already, so that one thing keeps one label. */
function offerLabels(place: CompletionPlace): readonly Offer[] {
  const file = place.document.parseResult.value;
  const written = behind(place, place.context.statement?.keyword).split(',').map((label) => label.trim());
  const lines = AstUtils.streamAllContents(file).filter(isTags).filter(({ $cstNode }) => $cstNode === undefined || !touches($cstNode, place.offset));
  const labels = new Set(lines.toArray().flatMap(({ tags }) => tags));
  return [...labels].filter((label) => /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(label) && !written.includes(label)).map((label) => value(label));
}

function touches({ offset, end }: { readonly offset: number; readonly end: number }, at: number): boolean {
  return offset <= at && at <= end;
}
