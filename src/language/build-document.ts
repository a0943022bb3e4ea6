import type { Reference } from 'langium';
import type { ElementKey } from '../model/element-key.js';
import { defaultScale } from '../model/emotion.js';
import * as model from '../model/journey-document.js';
import type { Range } from '../protocol.js';
import * as ast from './generated/ast.js';
import { readDescription } from './description.js';
import { placeLines, type BlockNode, type Placement } from './placement.js';

/** What a file means, and where each element of it stands in the text. */
export interface BuiltDocument {
  readonly document: model.JourneyDocument;
  readonly places: Readonly<Record<ElementKey, Range>>;
}

/** An imported file, and the way from the importing file's folder to its folder, for the paths that it writes. */
export interface ImportedFile {
  readonly file: ast.JourneyFile;
  readonly rewritePath: (path: string) => string;
}

/** Builds the model of a file, and says where its elements stand. */
export function buildWithPlaces(file: ast.JourneyFile, imported: readonly ImportedFile[] = []): BuiltDocument {
  const places: Record<ElementKey, Range> = {};
  const document = buildDocument(file, imported, (key, node) => {
    if (node.$cstNode) places[key] = node.$cstNode.range;
  });
  return { document, places };
}

/** Builds the model of a file. Broken lines give less, never an error. */
export function buildDocument(file: ast.JourneyFile, imported: readonly ImportedFile[] = [], place: Place = ignorePlace): model.JourneyDocument {
  const builder = new DocumentBuilder(placeLines(file), place);
  const lines = builder.linesOf(file);
  return {
    imports: lines.filter(ast.isImport).flatMap(({ path }) => path ?? []),
    declarations: builder.declarations(file, 'declarations'),
    imported: mergeImported(imported),
    journeys: lines.filter(ast.isJourney).map((journey, index) => builder.journey(journey, `journeys/${index}`)),
  };
}

function mergeImported(imported: readonly ImportedFile[]): model.ImportedDeclarations {
  const all = imported.map(({ file, rewritePath }) => {
    const builder = new DocumentBuilder(placeLines(file), ignorePlace, rewritePath);
    const headings = builder.linesOf(file).filter(ast.isJourney).map((journey) => builder.journeyHeading(journey));
    return { ...builder.declarations(file, ''), journeys: headings };
  });
  return {
    personas: all.flatMap(({ personas }) => personas),
    teams: all.flatMap(({ teams }) => teams),
    systems: all.flatMap(({ systems }) => systems),
    channels: all.flatMap(({ channels }) => channels),
    evidence: all.flatMap(({ evidence }) => evidence),
    metrics: all.flatMap(({ metrics }) => metrics),
    lanes: all.flatMap(({ lanes }) => lanes),
    journeys: all.flatMap(({ journeys }) => journeys),
  };
}

type Place = (key: ElementKey, node: BlockNode) => void;
const ignorePlace: Place = () => undefined;

/** Builds the elements of one file and says where each of them stands. */
class DocumentBuilder {
  constructor(
    private readonly placement: Placement,
    private readonly place: Place,
    private readonly rewritePath: (path: string) => string = (path) => path,
  ) {}

  linesOf(block: BlockNode): readonly ast.Line[] {
    return this.placement.linesOf(block);
  }

  declarations(file: ast.JourneyFile, key: ElementKey): model.Declarations {
    const lines = this.linesOf(file);
    return {
      personas: lines.filter(ast.isPersona).map((node, index) => this.persona(node, `${key}/personas/${index}`)),
      teams: lines.filter(ast.isTeam).map((node, index) => present(this.named(node, `${key}/teams/${index}`))),
      systems: lines.filter(ast.isSystem).map((node, index) => present(this.named(node, `${key}/systems/${index}`))),
      channels: lines.filter(ast.isChannel).map((node, index) => this.channel(node, `${key}/channels/${index}`)),
      evidence: lines.filter(ast.isEvidence).map((node, index) => this.evidence(node, `${key}/evidence/${index}`)),
      metrics: lines.filter(ast.isMetric).map((node, index) => this.metric(node, `${key}/metrics/${index}`)),
      lanes: lines.filter(ast.isLane).map((node, index) => present(this.named(node, `${key}/lanes/${index}`))),
    };
  }

  private named(node: BlockNode & { readonly name?: string; readonly title?: string }, key: ElementKey): Unsifted<model.Named> {
    this.place(key, node);
    return { name: node.name, title: node.title, description: readDescription(node) };
  }

  private persona(node: ast.Persona, key: ElementKey): model.Persona {
    const traits = this.linesOf(node).flatMap((line) => {
      const trait = this.trait(line);
      return trait ? [{ line, trait }] : [];
    }).filter(({ trait: { kind } }, index, all) => !singleTraits.includes(kind) || all.findIndex(({ trait }) => trait.kind === kind) === index);
    traits.forEach(({ line }, index) => this.place(`${key}/traits/${index}`, line));
    return present({ ...this.named(node, key), traits: traits.map(({ trait }) => trait) });
  }

  private trait(line: ast.Line): model.PersonaTrait | undefined {
    const evidence = 'evidence' in line ? names(line.evidence) : [];
    if (ast.isImage(line)) {
      return line.path === undefined ? undefined : present({ kind: 'image' as const, text: this.rewritePath(line.path), alt: line.alts[0], evidence });
    }
    if (ast.isFeeling(line)) return { kind: 'feels', text: [line.value, line.text].filter((part) => part !== undefined).join(' '), evidence };
    if (!ast.isTextFact(line) && !ast.isTextMember(line)) return undefined;
    const kind = oneOf(model.personaTraitKinds, line.kind);
    return kind && line.text !== undefined ? { kind, text: line.text, evidence } : undefined;
  }

  private channel(node: ast.Channel, key: ElementKey): model.Channel {
    return present({ ...this.named(node, key), presence: oneOf(model.presences, node.presence) });
  }

  private evidence(node: ast.Evidence, key: ElementKey): model.Evidence {
    const lines = this.linesOf(node);
    return present({
      ...this.named(node, key),
      method: oneOf(model.evidenceMethods, wordMember(lines, 'method')),
      participants: lines.find(ast.isParticipants)?.value,
      date: lines.find(ast.isDateMember)?.value,
      links: textMembers(lines, 'link').map(this.rewritePath),
      themes: textMembers(lines, 'theme'),
    });
  }

  private metric(node: ast.Metric, key: ElementKey): model.Metric {
    const [comparison] = node.comparisons;
    const [value] = node.targets;
    const target = (comparison === '>=' || comparison === '<=') && value !== undefined ? { comparison, value } as const : undefined;
    return present({ ...this.named(node, key), unit: node.units[0], target });
  }

  journeyHeading(node: ast.Journey): model.JourneyHeading {
    const kind = oneOf(model.journeyKinds, wordMember(this.linesOf(node), 'kind')) ?? 'current';
    return present({ name: node.name, title: node.title, description: readDescription(node), kind });
  }

  journey(node: ast.Journey, key: ElementKey): model.JourneyMap {
    this.place(key, node);
    const lines = this.linesOf(node);
    return present({
      ...this.journeyHeading(node),
      personas: names(node.personas),
      status: oneOf(model.journeyStatuses, wordMember(lines, 'status')) ?? 'draft',
      owner: lines.find(ast.isOwner)?.actor?.$refText,
      reviewed: review(lines.find(ast.isReviewed)),
      baseline: lines.find(ast.isBaseline)?.journey?.$refText,
      scale: scale(lines.find(ast.isScaleMember)),
      data: textMembers(lines, 'data'),
      scenarios: textMembers(lines, 'scenario'),
      goals: textMembers(lines, 'goal'),
      expectations: textMembers(lines, 'expectation'),
      links: textMembers(lines, 'link'),
      tags: lines.filter(ast.isTags).flatMap(({ tags }) => tags),
      stages: lines.filter(ast.isStage).map((stage, index) => this.stage(stage, `${key}/stages/${index}`)),
    });
  }

  private section(node: ast.Stage | ast.Step | ast.AlternativePath, key: ElementKey): Unsifted<model.Section> {
    const lines = this.linesOf(node);
    return {
      ...this.named(node, key),
      personas: names(node.personas),
      evidence: names(node.evidence),
      duration: duration(lines, 'duration'),
      tags: lines.filter(ast.isTags).flatMap(({ tags }) => tags),
      links: textMembers(lines, 'link'),
      facts: this.facts(lines, key),
    };
  }

  private stage(node: ast.Stage, key: ElementKey): model.Stage {
    const lines = this.linesOf(node);
    return present({
      ...this.section(node, key),
      goals: textMembers(lines, 'goal'),
      steps: this.steps(lines, key),
      paths: lines.filter(ast.isAlternativePath).map((path, index) => this.path(path, `${key}/paths/${index}`)),
    });
  }

  private steps(lines: readonly ast.Line[], key: ElementKey): readonly model.Step[] {
    return lines.filter(ast.isStep).map((step, index) => this.step(step, `${key}/steps/${index}`));
  }

  private step(node: ast.Step, key: ElementKey): model.Step {
    const lines = this.linesOf(node);
    return present({
      ...this.section(node, key),
      wait: duration(lines, 'wait'),
      optional: lines.some(ast.isOptional),
      details: lines.filter(ast.isDetails).flatMap(({ journeys }) => names(journeys)),
    });
  }

  private path(node: ast.AlternativePath, key: ElementKey): model.AlternativePath {
    return present({ ...this.section(node, key), leaves: names(node.leaves), rejoins: names(node.rejoins), steps: this.steps(this.linesOf(node), key) });
  }

  private facts(lines: readonly ast.Line[], key: ElementKey): readonly model.Fact[] {
    const facts = lines.flatMap((line) => {
      const fact = this.fact(line);
      return fact ? [{ line, fact }] : [];
    });
    facts.forEach(({ line }, index) => this.place(`${key}/facts/${index}`, line));
    return facts.map(({ fact }) => fact);
  }

  /** A line without what it is about, such as a touchpoint without a text, is no fact yet. */
  private fact(line: ast.Line): model.Fact | undefined {
    switch (line.$type) {
      case 'TextFact':
        return line.text === undefined && line.kind !== 'moment' ? undefined : present({ ...factBase(line), kind: line.kind });
      case 'Feeling':
        return line.value === undefined && line.text === undefined ? undefined : present({ ...factBase(line), kind: 'feels' as const, value: line.value });
      case 'Pain':
        return present({ ...factBase(line), kind: 'pain' as const, severity: oneOf(model.severities, wordMember(this.linesOf(line), 'severity')) });
      case 'Opportunity':
        return this.opportunity(line);
      case 'Measurement':
        return line.metric === undefined || line.value === undefined ? undefined
          : present({ ...factBase(line), kind: 'measured' as const, metric: line.metric.$refText, value: line.value });
      case 'Image':
        return line.path === undefined ? undefined : present({ ...factBase(line), kind: 'image' as const, path: line.path, alt: line.alts[0] });
      default:
        return undefined;
    }
  }

  private opportunity(node: ast.Opportunity): model.Opportunity {
    const lines = this.linesOf(node);
    return present({
      ...factBase(node),
      kind: 'opportunity' as const,
      addresses: lines.filter(ast.isAddresses).flatMap(({ pains }) => names(pains)),
      impact: oneOf(model.levels, wordMember(lines, 'impact')),
      effort: oneOf(model.levels, wordMember(lines, 'effort')),
      owner: lines.find(ast.isOwner)?.actor?.$refText,
      status: oneOf(model.opportunityStatuses, wordMember(lines, 'status')),
      links: textMembers(lines, 'link'),
      solutions: textMembers(lines, 'solution'),
    });
  }
}

/** The lines of a persona that count once. */
const singleTraits: readonly model.PersonaTraitKind[] = ['role', 'image'];

type FactNode = ast.TextFact | ast.Feeling | ast.Pain | ast.Opportunity | ast.Measurement | ast.Image;

function factBase(node: FactNode): Unsifted<Omit<model.TextFact, 'kind'>> {
  return {
    name: 'name' in node ? node.name : undefined,
    text: 'text' in node ? node.text : undefined,
    description: readDescription(node),
    personas: names(node.personas),
    channels: names(node.channels),
    actors: names(node.actors),
    evidence: names(node.evidence),
    lanes: names(node.lanes),
    date: node.dates[0],
  };
}

function names(references: readonly Reference[]): readonly string[] {
  return references.map(({ $refText }) => $refText);
}

function textMembers(lines: readonly ast.Line[], kind: ast.TextMember['kind']): readonly string[] {
  return lines.flatMap((line) => (ast.isTextMember(line) && line.kind === kind && line.text !== undefined ? [line.text] : []));
}

function wordMember(lines: readonly ast.Line[], kind: ast.WordMember['kind']): string | undefined {
  return lines.filter(ast.isWordMember).find((line) => line.kind === kind)?.value;
}

/** A value of a list; capitals are understood, and the rule about values says how it is written. */
function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text?.toLowerCase());
}

function duration(lines: readonly ast.Line[], kind: ast.Time['kind']): model.Duration | undefined {
  const line = lines.filter(ast.isTime).find((each) => each.kind === kind);
  return line && readDuration(line);
}

function readDuration({ amount, upTo, unit }: { readonly amount?: number; readonly upTo?: number; readonly unit?: string }): model.Duration | undefined {
  const known = readTimeUnit(unit);
  return amount === undefined || known === undefined ? undefined : present({ amount, upTo, unit: known });
}

/** `day` and `days` are one unit. */
export function readTimeUnit(text: string | undefined): model.TimeUnit | undefined {
  return model.timeUnits.find((unit) => unit === text || unit === `${text ?? ''}s`);
}

function review(line: ast.Reviewed | undefined): model.Review | undefined {
  return line?.date === undefined ? undefined : present({ date: line.date, every: readDuration(line) });
}

function scale(line: ast.ScaleMember | undefined): model.Scale {
  const { worst, best } = line ?? {};
  return worst === undefined || best === undefined || worst === best ? defaultScale : { worst, best };
}

/** Properties before those that were not written are left out, which is done once for an element, since it copies it. */
type Unsifted<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]-?: T[K] | undefined };

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that what was not written is absent from the model. */
function present<T extends object>(properties: T): Present<T> {
  const all = properties as Readonly<Record<string, unknown>>;
  const written: Record<string, unknown> = {};
  for (const name in all) if (all[name] !== undefined) written[name] = all[name];
  return written as Present<T>;
}
