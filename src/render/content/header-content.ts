import { defaultScale } from '../../model/emotion.js';
import type { JourneyMap, Scale } from '../../model/journey-document.js';
import { readMark, showMark } from '../comparison/mark-content.js';
import { markerIcon, markerOf } from '../emotion/markers.js';
import type { Content } from './content.js';
import { beside, linkTo, meta, sign, stack, words } from './content.js';
import { shortTitlesOf, titleOf } from './names.js';
import { showAvatar } from './persona-content.js';
import { capitalise, formatReview, formatScale, headingOf } from './phrases.js';
import type { Reading } from './reading.js';
import { personasOf } from './reading.js';

/** What the head says about the picture itself. */
export interface PictureNotes {
  readonly kind: 'Journey map' | 'Service blueprint';
  /** The titles of lanes that are hidden. */
  readonly hidden: readonly string[];
}

/** The head of the picture: what journey it is, whose, and what one has to know before reading on. */
export function showHeader(reading: Reading, { kind, hidden }: PictureNotes): Content {
  const { journey, persona, names } = reading;
  const title = headingOf(journey, 'Untitled journey');
  const opening: readonly Content[] = [
    words([...(kind === 'Journey map' ? [] : [kind]), `${capitalise(journey.kind)} journey`, capitalise(journey.status)].join(' · '), 'label', 'muted'),
    { ...words(title, title.length > longTitle ? 'heading' : 'title'), fits: true },
    ...(journey.description === undefined ? [] : [{ ...words(journey.description, 'lead', 'muted'), fits: true }]),
    ...(persona === undefined ? [] : [meta(`Only ${shortTitlesOf(names, [persona])} is shown.`)]),
    ...(hidden.length === 0 ? [] : [meta(`Hidden: ${hidden.join(', ')}.`)]),
    ...showMark(readMark(reading.journeyKey, reading)),
  ];
  return stack(28, [
    { type: 'flow', gap: 0, lineGap: 0, itemWidth: widestOpening, children: [stack(6, opening)] },
    ...tiles(showPersonas(reading)),
    ...tiles(showTiles(reading)),
  ]);
}

/** More characters than this are a sentence, and read better when they are smaller. */
const longTitle = 120;

interface Tile {
  readonly content: Content;
  /** How many columns of tiles it takes. */
  readonly span: 1 | 2;
}

function tiles(all: readonly Tile[]): readonly Content[] {
  if (all.length === 0) return [];
  const itemWidths = all.map(({ span }) => span * tileWidth + (span - 1) * tileGap);
  return [{ type: 'flow', gap: tileGap, lineGap: 24, itemWidths, children: all.map(({ content }) => content) }];
}

const widestOpening = 880;
const tileWidth = 272;
const tileGap = 40;

/** From here on a text would be a narrow column of many lines; over two tiles it has a comfortable measure. */
const longText = 140;

function showTiles(reading: Reading): readonly Tile[] {
  const { journey } = reading;
  return [
    ...showTexts('Scenario', journey.scenarios),
    ...showTexts('Goal', journey.goals),
    ...showTexts('Expectation', journey.expectations),
    ...showAbout(reading).map((content): Tile => ({ content, span: 1 })),
  ];
}

function showTexts(label: string, texts: readonly string[]): readonly Tile[] {
  const span = texts.some(({ length }) => length > longText) ? 2 : 1;
  return texts.length === 0 ? [] : [{ content: stack(4, [words(label, 'label', 'muted'), ...texts.map((text) => ({ ...words(text), fits: true }))]), span }];
}

/** Whose journey it is and who appears in it: small print calls them by their first words, so their cards belong here. */
function showPersonas(reading: Reading): readonly Tile[] {
  return personasOf(reading).map((name) => {
    const more = reading.journey.personas.includes(name) ? [] : [meta('also appears')];
    return { content: showPersona(name, reading, more), span: 1 };
  });
}

function showPersona(name: string, reading: Reading, more: readonly Content[]): Content {
  const persona = reading.names.personas.get(name);
  const roles = persona?.traits.filter(({ kind }) => kind === 'role').map(({ text }) => meta(text)) ?? [];
  const isQuiet = reading.persona !== undefined && reading.persona !== name;
  const title = words(persona === undefined ? name : headingOf(persona, name), 'strong', isQuiet ? 'muted' : 'ink');
  const lines = stack(2, [withMarker(name, title, reading), ...roles, ...more]);
  return { type: 'beside', lead: showAvatar(persona, reading, avatarSize), leadWidth: avatarSize + 12, drop: 0, rest: lines };
}

/** The marker of the persona's line, where there are several to tell apart. */
function withMarker(name: string, title: Content, { lines }: Reading): Content {
  if (lines.length < 2 || !lines.includes(name)) return title;
  const marker = markerOf([name], lines);
  return beside(sign(markerIcon(marker, true), marker.colour, 12), title, { gap: 6, drop: 4 });
}

const avatarSize = 40;

/** The small print: one line each. */
function showAbout(reading: Reading): readonly Content[] {
  const { journey, names } = reading;
  const lines = [
    ...line('Owner', journey.owner && titleOf(names.actors, journey.owner)),
    ...line('Reviewed', journey.reviewed && formatReview(journey.reviewed)),
    ...line('Replaces', journey.baseline && titleOf(names.journeys, journey.baseline)),
    ...line('Scale', isUsual(journey.scale) ? undefined : formatScale(journey.scale)),
    ...aboutSources(journey),
  ];
  return lines.length === 0 ? [] : [stack(3, [words('About this map', 'label', 'muted'), ...lines])];
}

/** The usual scale needs no words: it stands beside the emotion line. */
function isUsual({ worst, best }: Scale): boolean {
  return worst === defaultScale.worst && best === defaultScale.best;
}

function aboutSources({ data, tags, links }: JourneyMap): readonly Content[] {
  return [
    ...data.map((path) => linkTo(path, `Data: ${path}`, 'ink')),
    ...line('Tags', tags.join(', ') || undefined),
    ...links.map((link) => linkTo(link, `Link: ${link}`, 'ink')),
  ];
}

function line(label: string, text: string | undefined): readonly Content[] {
  return text === undefined ? [] : [meta(`${label}: ${text}`, 'ink')];
}

