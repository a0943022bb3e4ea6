import { GrammarUtils, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHintParams } from 'vscode-languageserver';
import type { InlayHint, Position, Range } from 'vscode-languageserver-types';
import { meanEmotion, roundMean } from '../../model/emotion.js';
import type { JourneyDocument, Scale } from '../../model/journey-document.js';
import { buildDocument } from '../build-document.js';
import { isJourney, isReviewed, isStage, type JourneyFile, type Reviewed, type Stage } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { placeLines } from '../placement.js';
import type { EditorServices } from './editing-module.js';

/** Shows behind the heading of a stage what is felt in it on average, and behind a review how long ago it was. */
export class JourneyInlayHintProvider implements InlayHintProvider {
  private readonly now: (() => Date) | undefined;
  /** A changed text gets a new tree. */
  private readonly meanings = new WeakMap<JourneyFile, JourneyDocument>();

  constructor(services: EditorServices) {
    this.now = services.shared.Now;
  }

  getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    if (!isJourneyDocument(document)) return [];
    const file = document.parseResult.value;
    const placement = placeLines(file);
    const { journeys } = this.meaningOf(file);
    const today = this.now?.();
    return placement.linesOf(file).filter(isJourney).flatMap((journey, index) => {
      const map = journeys[index];
      if (map === undefined) return [];
      const stages = placement.linesOf(journey).filter(isStage).map((stage, at) => ({ at: endOfHeading(stage), mean: map.stages[at] && meanEmotion(map.stages[at]) }));
      const reviews = placement.linesOf(journey).filter(isReviewed).map((review) => ({ at: endOfDate(review), age: today && ageOf(review.date, today) }));
      return [
        ...stages.map(({ at, mean }) => hint(at, mean === undefined ? undefined : describeMean(mean, map.scale))),
        ...reviews.map(({ at, age }) => hint(at, age)),
      ];
    }).filter((each) => each !== undefined).filter(({ position }) => isBetween(position, range));
  }

  private meaningOf(file: JourneyFile): JourneyDocument {
    const meaning = this.meanings.get(file) ?? buildDocument(file);
    this.meanings.set(file, meaning);
    return meaning;
  }
}

function hint(position: Position | undefined, label: string | undefined): InlayHint | undefined {
  return position && label !== undefined ? { position, label, paddingLeft: true } : undefined;
}

/** Behind the brace that opens the block, or else behind the line. */
function endOfHeading({ $cstNode }: Stage): Position | undefined {
  return (GrammarUtils.findNodeForKeyword($cstNode, '{') ?? $cstNode)?.range.end;
}

function endOfDate({ $cstNode }: Reviewed): Position | undefined {
  return GrammarUtils.findNodeForProperty($cstNode, 'date')?.range.end;
}

/** `feels −0.5 on average`, with a sign where the scale has both. */
function describeMean(mean: number, { worst, best }: Scale): string {
  const rounded = Math.abs(roundMean(mean));
  const sign = rounded === 0 ? '' : mean < 0 ? '−' : Math.min(worst, best) < 0 ? '+' : '';
  return `feels ${sign}${rounded} on average`;
}

/** How long before today a date is, that counts to the day or to the month; undefined where it is none, or lies ahead. */
function ageOf(date: string | undefined, today: Date): string | undefined {
  const [year = NaN, month = NaN, day] = (date ?? '').split('-').map(Number);
  if (day === undefined) return describeAge((today.getFullYear() - year) * 12 + today.getMonth() + 1 - month, 'month', 'this month');
  const days = (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.UTC(year, month - 1, day)) / 86_400_000;
  return describeAge(days, 'day', 'today');
}

function describeAge(count: number, unit: string, now: string): string | undefined {
  if (!(count >= 0)) return undefined;
  return count === 0 ? now : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

function isBetween({ line }: Position, { start, end }: Range): boolean {
  return line >= start.line && line <= end.line;
}
