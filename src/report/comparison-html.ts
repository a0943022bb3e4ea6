import { kindSigns, levelTitles } from '../diff/change-words.js';
import { changeLevels } from '../diff/comparison.js';
import type { ChangeLevel } from '../diff/comparison.js';
import { fileStyles, selectionStyles } from '../render/file-styles.js';
import type { FontFace } from '../render/fonts.js';
import { findBox } from '../render/layout/find-box.js';
import type { Mark } from '../render/mark.js';
import { writeFileChoice, writeFilePicture, writeHtmlDocument } from '../render/write-html-document.js';
import { escapeHtml } from '../render/write-html.js';
import { fontRules } from '../render/write-svg.js';
import { comparisonStyles } from './comparison-styles.js';
import type { ComparedJourney, ComparedView } from './comparison-pictures.js';
import { comparedViews, drawComparedJourneys } from './comparison-pictures.js';
import { describeNotDrawn } from './describe-not-drawn.js';
import type { FileComparison } from './file-comparison.js';
import { describeFate, listChanges, listFacts, listProblems, nameComparison, nameComparisons } from './file-comparison.js';

export interface ComparisonHtmlOptions {
  /** The SHA-256 of a text in base64: the file allows no styles but its own. */
  readonly hash: (text: string) => string;
  /** Reads the fonts that a file carries along; without it the reader's own are taken. */
  readonly embedFonts?: (mark: Mark) => Promise<readonly FontFace[]>;
  /** What is said where there are no comparisons. */
  readonly nothing?: string | undefined;
}

/** A file with its pictures, each with a place of its own among all. */
interface Shown {
  readonly comparison: FileComparison;
  readonly id: string;
  readonly journeys: readonly ComparedJourney[];
}

const viewTitles: Readonly<Record<ComparedView, string>> = { diff: 'Diff', changes: 'Changes only', before: 'Before', after: 'After' };

/**
 * Writes comparisons as one HTML file: the pictures of both versions, and the sentences beside them, which lead to their places. It has no
 * script and asks for nothing. Same comparisons, same bytes.
 */
export async function formatComparisonHtml(comparisons: readonly FileComparison[], { hash, embedFonts, nothing }: ComparisonHtmlOptions): Promise<string> {
  const files = comparisons.map((comparison, index): Shown => ({ comparison, id: `file-${index}`, journeys: drawComparedJourneys(comparison) }));
  const styles = `${fontRules(await embedFonts?.(allMarks(files)) ?? [])}${fileStyles}${comparisonStyles}${selectionStyles(comparedViews.map((view) => ({ journey: 0, view })))}${files.map(spotStyles).join('')}`;
  const heading = escapeHtml(nameComparisons(comparisons, nothing));
  return writeHtmlDocument({ heading, styles, styleHash: hash(styles), body: writeBody(files, heading) });
}

function writeBody(files: readonly Shown[], heading: string): string {
  const pictures = files.length === 0 ? [`<p class="nothing">${heading}.</p>`] : files.map(writePictures);
  return `${writeBar(files, heading)}
<div class="compared">
<main tabindex="0" aria-label="Pictures">
${pictures.join('\n')}
</main>
<aside tabindex="0" aria-label="Changes">
${files.map(writeList).join('\n')}
</aside>
</div>`;
}

function allMarks(files: readonly Shown[]): Mark {
  const pictures = files.flatMap(({ journeys }) => journeys.flatMap(({ views }) => Object.values(views).flatMap((picture) => picture?.mark ?? [])));
  const text = files.flatMap(({ comparison }) => [nameComparison(comparison), ...listFacts(comparison), ...listChanges(comparison).map(({ sentence }) => sentence)]).join(' ');
  return { tag: 'g', id: 'all', text, children: pictures };
}

function writeBar(files: readonly Shown[], heading: string): string {
  const present = comparedViews.filter((view) => files.some(({ journeys }) => journeys.some(({ views }) => views[view])));
  const levels = changeLevels.filter((level) => files.some(({ comparison }) => listChanges(comparison).some(({ change }) => change.level === level)));
  const boxes = levels.map((level) => `<label><input type="checkbox" id="level-${level}" checked><span>${levelTitles[level]}</span></label>`);
  return `<header class="bar">
<h1>${heading}</h1>
${present.length === 0 ? '' : `<fieldset><legend>Show</legend>${present.map((view, index) => writeFileChoice('view', view, viewTitles[view], index === 0)).join('')}</fieldset>`}
${levels.length < 2 ? '' : `<fieldset class="levels"><legend>List</legend>${boxes.join('')}</fieldset>`}
</header>`;
}

function writePictures({ comparison, id, journeys }: Shown): string {
  const sheets = journeys.flatMap((journey, index) => comparedViews.map((view) => writeSheet(journey, view, `${id}-${index}`)));
  if (sheets.length > 0) return sheets.filter((sheet) => sheet !== '').join('\n');
  return `<p class="nothing"><strong dir="auto">${escapeHtml(nameComparison(comparison))}</strong> ${comparison.review ? 'No map changed.' : 'Nothing can be said about what changed.'}</p>`;
}

function writeSheet({ title, views, shownBy }: ComparedJourney, view: ComparedView, id: string): string {
  const picture = views[view];
  if (picture === undefined) return '';
  const spots = view === 'diff' ? [...shownBy.keys()].map((change) => `<span class="spot" id="${id}-change-${change}"></span>`) : [];
  const label = escapeHtml(`${viewTitles[view]}: ${title}`);
  return `<section class="sheet journey-0 view-${view}" aria-label="${label}">${withoutControls(writeFilePicture(picture).trim())}${spots.join('')}</section>`;
}

/** XML knows what HTML may not hold. */
function withoutControls(text: string): string {
  return text.replace(/[\u007f-\u009f]/gu, '');
}

/** Where the sentences lead: outlines over the elements of the picture of both versions. They hold numbers only. */
function spotStyles({ id, journeys }: Shown): string {
  return journeys.map(({ views: { diff }, shownBy }, index) => [...shownBy].map(([change, key]) => {
    const box = diff && findBox(diff.figures, key);
    return box ? `#${id}-${index}-change-${change}{left:${round(box.x - 10)}px;top:${round(box.y - 8)}px;width:${round(box.width + 20)}px;height:${round(box.height + 16)}px}` : '';
  }).join('')).join('');
}

function round(value: number): number {
  return Math.round(value);
}

function writeList({ comparison, id, journeys }: Shown): string {
  const { review } = comparison;
  const fate = describeFate(comparison);
  const notDrawn = review && describeNotDrawn(review.notDrawn);
  const facts = listFacts(comparison);
  return `<section aria-label="${escapeHtml(nameComparison(comparison))}">
<h2 dir="auto">${escapeHtml(nameComparison(comparison))}</h2>
${[...(fate === undefined ? [] : [fate]), ...(review && review.comparison.changes.length === 0 ? ['No changes: both versions mean the same.'] : [])].map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
${listProblems(comparison).map(({ path, message, range }) => `<p class="problem" dir="auto"><strong>${escapeHtml(path)} can’t be read in full.</strong> Line ${range.start.line + 1}: ${escapeHtml(message)}</p>`).join('')}
${facts.length > 0 ? `<ul class="facts">${facts.map((fact) => `<li dir="auto">${escapeHtml(fact)}</li>`).join('')}</ul>` : ''}
${changeLevels.map((level) => writeLevel(comparison, level, id, journeys)).join('')}
${notDrawn === undefined ? '' : `<p class="quiet">${escapeHtml(notDrawn)}</p>`}
</section>`;
}

function writeLevel(comparison: FileComparison, level: ChangeLevel, id: string, journeys: readonly ComparedJourney[]): string {
  const changes = listChanges(comparison).filter(({ change }) => change.level === level);
  if (changes.length === 0) return '';
  const items = changes.map(({ position, change: { kind }, sentence }) => {
    const journey = journeys.findIndex(({ shownBy }) => shownBy.has(position));
    const words = `<span class="sign ${kind}">${kindSigns[kind]}</span><span dir="auto">${escapeHtml(sentence)}</span>`;
    return `<li>${journey < 0 ? `<div>${words}</div>` : `<a href="#${id}-${journey}-change-${position}">${words}</a>`}</li>`;
  });
  return `<div class="level level-${level}"><h3>${levelTitles[level]} (${changes.length})</h3><ul>${items.join('')}</ul></div>\n`;
}
