import { defaultScale } from '../../model/emotion.js';
import type { JourneyMap, Scale } from '../../model/journey-document.js';
import { sectionsOf } from '../../model/sections.js';
import type { Content } from './content.js';
import { linkTo, meta, stack, words } from './content.js';
import { titleOf } from './names.js';
import { showAvatar } from './persona-content.js';
import { capitalise, formatReview, formatScale, headingOf } from './phrases.js';
import type { Reading } from './reading.js';

/** The head of the picture: what journey it is, whose, and what one has to know before reading on. */
export function showHeader(reading: Reading): Content {
  const { journey } = reading;
  const opening = [
    words(`${capitalise(journey.kind)} journey · ${capitalise(journey.status)}`, 'label', 'muted'),
    words(headingOf(journey, 'Untitled journey'), 'title'),
    ...(journey.description === undefined ? [] : [words(journey.description, 'lead', 'muted')]),
  ];
  return stack(28, [
    { type: 'flow', gap: 0, lineGap: 0, itemWidth: widestOpening, children: [stack(6, opening)] },
    ...tiles(showPersonas(reading)),
    ...tiles(showTiles(reading)),
  ]);
}

function tiles(children: readonly Content[]): readonly Content[] {
  return children.length === 0 ? [] : [{ type: 'flow', gap: 40, lineGap: 24, itemWidth: tileWidth, children }];
}

const widestOpening = 880;
const tileWidth = 272;

function showTiles(reading: Reading): readonly Content[] {
  const { journey } = reading;
  return [
    ...showTexts('Scenario', journey.scenarios),
    ...showTexts('Goal', journey.goals),
    ...showTexts('Expectation', journey.expectations),
    ...showAbout(reading),
  ];
}

/** Everybody that a line of the journey names: small print calls them by their first words, so their cards belong here. */
function appearingPersonas({ journey, names }: Reading): readonly string[] {
  const named = sectionsOf(journey).flatMap((section) => [
    ...section.personas, ...section.facts.flatMap((fact) => [...fact.personas, ...fact.actors.filter((name) => names.personas.has(name))]),
  ]);
  return [...new Set(named)];
}

function showTexts(label: string, texts: readonly string[]): readonly Content[] {
  return texts.length === 0 ? [] : [stack(4, [words(label, 'label', 'muted'), ...texts.map((text) => words(text))])];
}

function showPersonas(reading: Reading): readonly Content[] {
  const { personas } = reading.journey;
  const others = appearingPersonas(reading).filter((name) => !personas.includes(name));
  return [
    ...personas.map((name) => showPersona(name, reading)),
    ...others.map((name) => showPersona(name, reading, [meta('also appears')])),
  ];
}

function showPersona(name: string, reading: Reading, more: readonly Content[] = []): Content {
  const persona = reading.names.personas.get(name);
  const roles = persona?.traits.filter(({ kind }) => kind === 'role').map(({ text }) => meta(text)) ?? [];
  const lines = stack(2, [words(persona === undefined ? name : headingOf(persona, name), 'strong'), ...roles, ...more]);
  return { type: 'beside', lead: showAvatar(persona, reading, avatarSize), leadWidth: avatarSize + 12, drop: 0, rest: lines };
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

