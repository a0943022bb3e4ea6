import type { HostileInput } from './hostile-inputs.js';

/** A journey file that holds inputs wherever a file can hold a text, a path, an address or, for identifiers, a name. */
export function hostileJourney(inputs: readonly HostileInput[]): string {
  const all = inputs.map((input, index) => partsOf(input, index));
  const [first] = all;
  return [
    ...all.map(({ declarations }) => declarations),
    `/** ${first?.comment ?? ''} */`,
    `journey Main ${first?.quoted ?? '""'} for ${all.map(({ names }) => names.persona).join(', ')} {`,
    ...all.flatMap(({ header }) => header),
    ...all.map(({ stage }) => stage),
    '}',
    // Titles of journeys are offered in pickers.
    ...all.map(({ names, quoted }) => `journey ${names.journey} ${quoted}`),
    '',
  ].join('\n');
}

type Names = Readonly<Record<'persona' | 'team' | 'channel' | 'evidence' | 'metric' | 'lane' | 'journey' | 'stage' | 'step' | 'pain', string>>;

/** What one input adds to a file. */
interface Parts {
  readonly names: Names;
  readonly quoted: string;
  readonly comment: string;
  readonly declarations: string;
  readonly header: readonly string[];
  readonly stage: string;
}

function partsOf({ kind, text }: HostileInput, index: number): Parts {
  const quoted = quote(text);
  const name = (word: string): string => (kind === 'identifier' ? text : `${word}${index}`);
  const names: Names = {
    persona: name('Persona'), team: name('Team'), channel: name('channel'), evidence: name('Evidence'), metric: name('metric'), lane: name('Lane'),
    journey: name('Other'), stage: name('Stage'), step: name('Step'), pain: name('Pain'),
  };
  return {
    quoted, names,
    comment: text.replaceAll('*/', ''),
    declarations: declarationsOf(names, quoted),
    header: ['scenario', 'goal', 'expectation', 'link', 'tags', 'data'].map((word) => `  ${word} ${quoted}`),
    stage: stageOf(names, quoted),
  };
}

function declarationsOf({ persona, team, channel, evidence, metric, lane }: Names, quoted: string): string {
  const traits = ['role', 'goal', 'need', 'motivation', 'frustration', 'says', 'thinks', 'does', 'feels'];
  return `persona ${persona} ${quoted} {
${traits.map((word) => `  ${word} ${quoted}`).join('\n')}
  image ${quoted} alt ${quoted}
}
team ${team} ${quoted}
system System${team} ${quoted}
channel ${channel} ${quoted} online
evidence ${evidence} ${quoted} {
  method interview
  participants 3
  date 2026-10
  theme ${quoted}
  link ${quoted}
}
metric ${metric} ${quoted} unit ${quoted} target >= 85
lane ${lane} ${quoted}`;
}

function stageOf({ persona, team, channel, evidence, metric, lane, journey, stage, step, pain }: Names, quoted: string): string {
  return `  stage ${stage} ${quoted} {
    goal ${quoted}
    factor ${quoted}
    step ${step} ${quoted} from ${evidence} for ${persona} {
      touchpoint ${quoted} via ${channel} by ${persona}
      does ${quoted} for ${persona}
      thinks ${quoted}
      feels +1 ${quoted} for ${persona}
      says ${quoted} for ${persona}
      need ${quoted}
      gain ${quoted}
      moment ${quoted}
      artifact ${quoted}
      frontstage ${quoted} by ${team}
      backstage ${quoted} by ${team}
      support ${quoted} by System${team}
      measured ${metric} 62 on 2026-10-01
      image ${quoted} alt ${quoted}
      note ${quoted} in ${lane}
      note ${quoted}
      factor ${quoted}
      details ${journey}
      link ${quoted}
      tags ${quoted}
      pain ${pain} ${quoted} from ${evidence} {
        severity high
      }
      opportunity ${quoted} {
        addresses ${pain}
        impact high
        effort low
        owner ${team}
        status planned
        link ${quoted}
        solution ${quoted}
      }
    }
    step ${quoted} {
      feels -2 ${quoted}
    }
    path ${quoted} leaves ${step} rejoins ${step} {
      step ${quoted} {
        feels 0 ${quoted}
      }
    }
  }`;
}

/** Text of several lines needs three quotes. */
function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return /[\r\n]/.test(text) ? `"""\n${escaped}\n"""` : `"${escaped}"`;
}
