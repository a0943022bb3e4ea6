import { AstUtils } from 'langium';
import type { Scale } from '../../../model/journey-document.js';
import type { PictureEdit } from '../../../protocol.js';
import { isAlternativePath, isFeeling, isJourney, isStage, isStep, type AlternativePath, type Feeling, type Journey, type Line, type Stage, type Step } from '../../generated/ast.js';
import { wordOf } from '../../placement.js';
import type { Change } from '../../rule.js';
import { writeMember } from '../../rules/changes.js';
import { readScale } from '../../rules/scale.js';
import { words } from '../../words.js';
import { addAfter, addBefore, addInside } from './add-lines.js';
import { linesOf } from './element-lines.js';
import { endOfKeyword, notFound, partOf, refuse, type EditedFile, type EditPlan } from './picture-edit.js';

type Edit = Extract<PictureEdit, { readonly type: 'setEmotion' }>;

/** Writes another number for a feeling; where a section has no feeling, it gets one. */
export function setEmotion({ element, value }: Edit, file: EditedFile): EditPlan {
  const line = file.find(element);
  const journey = line && AstUtils.getContainerOfType(line, isJourney);
  if (line === undefined) return notFound;
  if (journey === undefined || !Number.isFinite(value)) return refuse('Only what is felt in a journey has a number.');
  const feeling = isFeeling(line) ? line : isSection(line) ? file.placement.linesOf(line).find(isFeeling) : undefined;
  const written = writeNumber(value, journey, file);
  if (feeling) return { changes: [writeValue(feeling, written, file)] };
  return isSection(line) ? { changes: addFeeling(line, written, file) } : refuse('This is no feeling, so it has no number.');
}

function isSection(line: Line): line is Stage | Step | AlternativePath {
  return isStage(line) || isStep(line) || isAlternativePath(line);
}

function writeNumber(value: number, journey: Journey, file: EditedFile): string {
  const scale = readScale(file, journey);
  const clamped = Math.min(Math.max(value, Math.min(scale.worst, scale.best)), Math.max(scale.worst, scale.best));
  const rounded = Math.round(clamped * 100) / 100;
  return rounded > 0 && writesPlus(scale, journey, file) ? `+${rounded}` : String(rounded);
}

/** Whether numbers above zero have a plus: as the author writes them, or else where the scale goes below zero. */
function writesPlus(scale: Scale, journey: Journey, { text }: EditedFile): boolean {
  const positive = AstUtils.streamAllContents(journey).find((line): line is Feeling => isFeeling(line) && (line.value ?? 0) > 0);
  const part = positive && partOf(positive, 'value');
  return part ? /^[+\uff0b]/.test(text.slice(part.from, part.to)) : Math.min(scale.worst, scale.best) < 0;
}

function writeValue(feeling: Feeling, written: string, file: EditedFile): Change {
  const [value, text] = [partOf(feeling, 'value'), partOf(feeling, 'text')];
  if (value) return { ...value, text: written };
  if (text) return { from: text.from, to: text.from, text: `${written} ` };
  const at = endOfKeyword(feeling, file.text);
  return { from: at, to: at, text: linesOf(feeling, file).alone ? writeMember('feels', written).slice('feels'.length) : ` ${written}` };
}

/** What stands above a feeling in the order of the reference, and what below. */
const order = Object.keys(words);
const place = order.indexOf('feels');
const firstFact = order.indexOf('touchpoint');
const lastFact = order.indexOf('factor');

function addFeeling(section: Stage | Step | AlternativePath, written: string, file: EditedFile): readonly Change[] {
  const write = (): string => writeMember('feels', written);
  const rank = (line: Line): number => order.indexOf(wordOf(line));
  const above = section.lines.findLast((line) => rank(line) >= firstFact && rank(line) < place);
  const below = section.lines.find((line) => (rank(line) > place && rank(line) <= lastFact) || isStep(line) || isAlternativePath(line));
  if (above) return [addAfter(above, write, file)];
  return below ? [addBefore(below, write, file)] : addInside(section, write, file);
}
