import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { ChangeLevel, Comparison, MovedPlace } from '../../src/diff/comparison.js';
import { readAlone } from '../../src/language/read-alone.js';
import { describeChange } from '../../src/report/describe-change.js';

/** A journey of one stage. */
function stage(...lines: readonly string[]): string {
  return `journey "Trip" {\n stage "Ride" {\n${lines.join('\n')}\n}\n}\n`;
}

function compare(before: string, after: string): Comparison {
  return compareDocuments(readAlone(before).document, readAlone(after).document);
}

/** Compares the changes, each as its kind, its type and what it is called, and its property: `changed pain "Fee" severity`. */
function checkChanges(before: string, after: string, expected: readonly string[]): void {
  const told = compare(before, after).changes.map(({ kind, element: { type, name, title }, property }) => [kind, type, title ?? name, property].filter((part) => part !== undefined).join(' '));
  deepEqual(told, expected);
}

describe('elements are the same', () => {
  it('by their names, whatever else changes', () => {
    checkChanges(stage('step Pays "Pays by card" { feels 0 }'), stage('step Pays "Hands over cash" { feels 0 }'), ['renamed step Hands over cash title']);
  });

  it('by their titles in the same parent, whatever names they get', () => {
    checkChanges(stage('step "Pays"'), stage('step Paying "Pays"'), ['renamed step Pays name']);
  });

  it('by their titles in other parents, so that they moved', () => {
    checkChanges(stage('step "Pays"', '}', 'stage "Rest" {'), stage('}', 'stage "Rest" {', 'step "Pays"'), ['moved step Pays']);
  });

  it('by likeness that no other element has', () => {
    const { pairs } = compare(stage('step "Buys the ticket online"'), stage('step "Buys a ticket online"'));
    const confidence = pairs.find(({ after }) => after.endsWith('steps/0'))?.confidence ?? 0;
    ok(confidence > 0.5 && confidence < 1, String(confidence));
  });

  it('not where two are equally alike', () => {
    checkChanges(stage('step "Buys the ticket"'), stage('step "Buys the tickets"', 'step "Buys the ticketz"'), [
      'removed step Buys the ticket', 'added step Buys the tickets', 'added step Buys the ticketz',
    ]);
  });

  it('by what stands in them, where they are called quite differently', () => {
    const inside = '{\n does "Opens the app at home"\n says "Where is the button?"\n pain "The button is below the fold"\n}';
    checkChanges(stage(`step "Looks around" ${inside}`), stage(`step "Tries to order" ${inside}`), ['renamed step Tries to order title']);
  });

  it('by half of what stands in them, in the same place', () => {
    const stages = (title: string, ...steps: readonly string[]): string => `journey "Trip" {\nstage "Plan" { step "Dreams" }\nstage "${title}" {\n${steps.map((each) => `step "${each}"`).join('\n')}\n}\n}\n`;
    checkChanges(stages('Ride', 'Boards', 'Sits'), stages('On the way', 'Boards', 'Looks out'), ['renamed stage On the way title', 'removed step Sits', 'added step Looks out']);
    checkChanges(stages('Ride', 'Boards'), stages('On the way', 'Boards', 'Looks out', 'Eats', 'Sleeps'), ['renamed stage On the way title', 'added step Looks out', 'added step Eats', 'added step Sleeps']);
    checkChanges(stages('Ride', 'Boards', 'Sits').replace('Trip', 'Day'), stages('On the way', 'Boards', 'Sits').replace('Plan', 'Before'), ['renamed journey Trip title', 'renamed stage Before title', 'renamed stage On the way title']);
    const inside = (...lines: readonly string[]): string => `{\n${lines.join('\n')}\n}`;
    const [opens, asks, says] = ['does "Opens the app"', 'pain "The button is hidden"', 'says "Where is it?"'];
    checkChanges(stage(`step "Looks" ${inside(opens, asks, says)}`), stage(`step "Orders" ${inside(opens, asks, 'thinks "Never mind"')}`), ['renamed step Orders title', 'removed says Where is it?', 'added thinks Never mind']);
  });

  it('by their place alone, where they still have something in common', () => {
    const checkBetween = (before: string, after: string, ...expected: readonly string[]): void => {
      const between = (middle: string): string => stage('step "Boards"', middle, 'step "Gets off"');
      checkChanges(between(before), between(after), expected);
    };
    const inside = '{ touchpoint "Terminal" feels -1 "unsure" }';
    checkBetween(`step "Pays" ${inside}`, `step "Settles up" ${inside}`, 'renamed step Settles up title');
    checkBetween('step "Looks" { does "Opens the app" }', 'step "Orders" { does "Opens the app" }', 'renamed step Orders title');
    checkBetween('step "Pays by card" { pain "Slow" }', 'step "Pays by phone" { pain "Far" }', 'renamed step Pays by phone title', 'changed pain Far text');
    checkBetween('step "Pays" { feels -1 }', 'step "Sleeps" { feels -1 }', 'removed step Pays', 'added step Sleeps');
    checkBetween('step "Pays" {\npain Fee "A fee" feels -1\n}', 'step "Settles up" {\npain Fee "It costs extra" feels 0\n}', 'renamed step Settles up title', 'changed pain It costs extra text', 'changed feels value');
    checkBetween('step "Pays" {\nsays "Oh" feels -1 note "Slow"\n}', 'step "Bezahlt" {\nsays "Ach" feels -1 note "Dauert"\n}', 'renamed step Bezahlt title', 'changed says Ach text', 'changed note Dauert text');
    checkBetween('path "Walks" leaves A, B { }', 'path "On foot" leaves A, B { }', 'renamed path On foot title');
    checkBetween(`step Pay "Pays" ${inside}`, `step Settle "Settles up" ${inside}`, 'removed step Pays', 'added step Settles up');
    checkChanges(stage(`step "Pays" ${inside}`, 'step "Boards"'), stage('step "Boards"', `step "Settles up" ${inside}`), ['removed step Pays', 'added step Settles up']);
    const { pairs, changes } = compare(stage(`step "Pays" ${inside}`), stage(`step "Settles up" ${inside}`));
    deepEqual([pairs.find(({ after }) => after.endsWith('steps/0'))?.confidence, changes.map(({ level }) => level)], [0.4, ['attention']]);
  });

  it('by how they are built, where all of them are worded anew', () => {
    const german = { Trip: 'Reise', Ride: 'Fahrt', Rest: 'Pause', Boards: 'Steigt ein', Sits: 'Nimmt Platz', Eats: 'Isst etwas', 'It is loud': 'Überall Lärm', 'It is full': 'Kein Platz frei', 'Calls home': 'Ruft an' };
    const translate = (text: string): string => Object.entries(german).reduce((all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`), text);
    const whole = 'journey "Trip" {\nstage "Ride" {\nstep "Boards" { feels 0 }\nstep "Sits" {\nfeels -1\npain "It is loud" { severity high }\npain "It is full"\n}\n}\nstage "Rest" {\nstep "Eats" { does "Calls home" }\n}\n}\n';
    const all = ['renamed journey Reise title', 'renamed stage Fahrt title', 'renamed step Steigt ein title', 'renamed step Nimmt Platz title', 'changed pain Überall Lärm text', 'changed pain Kein Platz frei text', 'renamed stage Pause title', 'renamed step Isst etwas title', 'changed does Ruft an text'];
    checkChanges(whole, translate(whole), all);
    checkChanges(whole.replace('journey', 'journey Trip'), translate(whole).replace('journey', 'journey Trip'), all);
    checkChanges(whole, translate(whole).replace('feels 0', 'feels 1'), [...all.slice(0, 3), 'changed feels value', ...all.slice(3)]);
    checkChanges(stage('step "Boards"', 'step "Sits"'), stage('step "Eats"', 'step "Sleeps"'), ['removed step Boards', 'removed step Sits', 'added step Eats', 'added step Sleeps']);
  });

  it('where they are the only journey of their file', () => {
    checkChanges('journey "Trip" {\ngoal "Arrive"\n}\n', 'journey "Urlaub" {\ngoal "Arrive"\n}\n', ['renamed journey Urlaub title']);
    checkChanges('journey Trip "Trip" { stage "Ride" { step "Sits" { feels 0 } } }\n', 'journey Sale "Sale" { stage "Pay" { } }\n', ['removed journey Trip', 'added journey Sale']);
    checkChanges('journey "Trip" { }\njourney "Meal" { }\n', 'journey "Urlaub" { }\njourney "Meal" { }\n', ['removed journey Trip', 'added journey Urlaub']);
  });

  it('with less confidence, the less of them is the same', () => {
    const one = 'stage "Ride" {\n step "Boards"\n step "Sits"\n}';
    const { pairs } = compare(`journey "Trip" {\n${one}\n}\n`, `journey "Trip" {\n${one.replace('Ride', 'On the way').replace('Sits', 'Looks out')}\n}\n`);
    equal(pairs.find(({ after }) => after === 'journeys/0/stages/0')?.confidence, 0.45);
  });

  it('by titles that read the same, however they are spaced and their letters are put together', () => {
    const one = '/** What it\n * is. */\nteam Café "Café de  Paris"\njourney "Trip" {\ngoal "To  arrive"\nstage "Öresund" { step "Sits  down" { pain "Too loud" } }\n}\n';
    checkChanges(one, one.replaceAll('  ', ' ').replace('it\n * is', 'it is').replace('"Trip', '" Trip').replace('down"', 'down "').normalize('NFD'), []);
  });

  it('only once, where several are called the same: first those that are equal', () => {
    checkChanges(stage('step "Waits" { feels -1 }', 'step "Waits" { feels 0 }'), stage('step "Waits" { feels 0 }'), ['removed step Waits']);
    checkChanges(stage('step "Waits"', 'step "Waits"'), stage('step "Waits"', 'step "Waits"', 'step "Waits"'), ['added step Waits']);
  });

  it('where they have neither name nor title, by their place', () => {
    checkChanges('persona {\n need "Rest"\n}\n', 'persona {\n need "Rest"\n goal "Arrive"\n}\n', ['added trait Arrive']);
  });

  it('not if they are of different kinds', () => {
    checkChanges(stage('pain "It is loud"'), stage('note "It is loud"'), ['removed pain It is loud', 'added note It is loud']);
  });
});

describe('facts are the same', () => {
  it('by their words, or by what they are about', () => {
    checkChanges(stage('feels -1 "lost" for Tom', 'feels 0 "calm" for Ann'), stage('feels +1 "glad" for Tom', 'feels 0 "calm" for Ann'), ['changed feels glad value']);
    checkChanges(stage('measured csat 81 on 2026-09'), stage('measured csat 83 on 2026-10'), ['changed measured value']);
    checkChanges(stage('measured csat 81 on 2026-09'), stage('measured csat 81 on 2026-09', 'measured csat 83 on 2026-10'), ['added measured']);
    checkChanges(stage('image "a.png" alt "A"'), stage('image "a.png" alt "B"'), ['changed image alt']);
  });

  it('where they are reworded', () => {
    checkChanges(stage('pain "The fee is late"'), stage('pain "The fee is far too late"'), ['changed pain The fee is far too late text']);
    checkChanges(stage('touchpoint "Letter"'), stage('touchpoint "App"'), ['changed touchpoint App text']);
    checkChanges(stage('moment "The door opens"'), stage('moment "She gets in"'), ['changed moment She gets in text']);
    checkChanges(stage('support "Sends a mail"'), stage('support "Calls her"'), ['changed support Calls her text']);
    checkChanges(stage('says "Oh no"'), stage('says "What now?"'), ['removed says Oh no', 'added says What now?']);
    checkChanges('persona Ann "Ann" {\nneed "Rest"\ngoal "Arrive"\n}\n', 'persona Ann "Ann" {\nneed "A seat"\ngoal "Work"\n}\n', ['changed trait A seat text', 'changed trait Work text']);
    checkChanges(stage('pain "The fee is late"'), stage('pain "Nobody answers"'), ['changed pain Nobody answers text']);
    checkChanges(stage('pain "Loud"', 'pain "The fee is late"'), stage('pain "Loud"', 'pain "Nobody answers"'), ['removed pain The fee is late', 'added pain Nobody answers']);
    checkChanges(stage('pain Fee "The fee is late"'), stage('pain Silence "Nobody answers"'), ['removed pain The fee is late', 'added pain Nobody answers']);
  });

  it('with little confidence where no word of them is the same, so that they need as much attention as what comes and goes', () => {
    const { changes } = compare(stage('gain "Fast"', 'pain "The fee is late"'), stage('gain "Cheap"', 'pain "Nobody answers"'));
    deepEqual(changes.map(({ confidence, level }) => [confidence, level]), [[0.4, 'notable'], [0.4, 'attention']]);
  });

  it('in another step, save for what is felt and touched there', () => {
    const two = (one: string, other: string): string => stage(`step "A" { ${one} }`, `step "B" { ${other} }`);
    checkChanges(two('pain "It is loud"', ''), two('', 'pain "It is loud"'), ['moved pain It is loud']);
    checkChanges(two('feels 0 "calm"', ''), two('', 'feels 0 "calm"'), ['removed feels calm', 'added feels calm']);
  });

  it('in any order', () => {
    checkChanges(stage('pain "Loud"', 'gain "Fast"', 'does "Sits"', 'does "Reads"'), stage('does "Reads"', 'does "Sits"', 'gain "Fast"', 'pain "Loud"'), []);
  });
});

describe('order', () => {
  const order = (letters: string): string => stage(...Array.from(letters, (letter) => `step "Step ${letter}"`));

  it('is changed by as few moves as explain it', () => {
    checkChanges(order('abcdef'), order('fabcde'), ['moved step Step f']);
    checkChanges(order('abcdef'), order('bcdefa'), ['moved step Step a']);
    equal(compare(order('abcdef'), order('acbdfe')).changes.length, 2);
    equal(compare(order('abcdef'), order('fedcba')).changes.length, 5);
  });

  it('is not changed by what comes and goes', () => {
    checkChanges(order('abc'), order('xacy'), ['added step Step x', 'removed step Step b', 'added step Step y']);
  });

  it('moves the one of two neighbours that has less in it', () => {
    const full = 'step "Full" {\n pain "Loud"\n gain "Fast"\n}';
    checkChanges(stage(full, 'step "Bare"'), stage('step "Bare"', full), ['moved step Bare']);
    checkChanges(stage('step "Bare"', full), stage(full, 'step "Bare"'), ['moved step Bare']);
  });

  it('is said with what comes before', () => {
    const [change] = compare(order('abc'), order('bca')).changes;
    deepEqual([(change?.before as MovedPlace | undefined)?.behind, (change?.after as MovedPlace | undefined)?.behind], [undefined, { type: 'step', title: 'Step c' }]);
  });
});

describe('what stands in something', () => {
  it('comes and goes with it, as one change', () => {
    const whole = 'journey "Trip" {\n stage "Ride" {\n step "Sits" {\n feels 0\n pain "Loud"\n}\n}\n}\n';
    checkChanges(whole, '', ['removed journey Trip']);
    checkChanges('journey "Trip" { }\n', whole, ['added stage Ride']);
  });

  it('has moved where it was taken out of what is gone, or put into what is new', () => {
    const [one, two] = ['stage "Ride" {\n step "Sits"\n step "Reads"\n}', 'stage "Rest" {\n step "Eats"\n}'];
    checkChanges(`journey "Trip" {\n${one}\n${two}\n}\n`, `journey "Trip" {\n${two.replace('step "Eats"', 'step "Eats"\n step "Reads"')}\n}\n`, ['removed stage Ride', 'moved step Reads']);
    checkChanges(`journey "Trip" {\n${two}\n}\n`, `journey "Trip" {\nstage "Supper" {\n step "Eats"\n}\n${two.replace('step "Eats"', '')}\n}\n`, ['added stage Supper', 'moved step Eats']);
  });

  it('changes with it all the same where it moves', () => {
    checkChanges(
      stage('step "Pays" { feels 0 }', '}', 'stage "Rest" {'), stage('}', 'stage "Rest" {', 'step "Pays" { feels -1 }'), ['moved step Pays', 'changed feels value'],
    );
  });
});

describe('what comes or goes with something', () => {
  const blocked = 'step "Pays" {\n pain "Sold out" { severity blocker }\n}';
  const levelsOf = (before: string, after: string, levels?: ReadonlyMap<string, ChangeLevel>): readonly string[] =>
    compareDocuments(readAlone(before).document, readAlone(after).document, { ...(levels && { levels }) }).changes.map(({ kind, element: { type }, level }) => `${kind} ${type} ${level}`);

  it('needs attention where a blocker or a moment of truth is in it', () => {
    deepEqual(levelsOf(stage(), stage('step "Pays" {\n pain "Slow" { severity high }\n}')), ['added step notable']);
    deepEqual(levelsOf(stage(), stage(blocked)), ['added step attention']);
    deepEqual(levelsOf(stage(), stage('step "Pays" {\n moment "Pays"\n}')), ['added step attention']);
    deepEqual(levelsOf(stage(), stage('path "By foot" {', blocked, '}')), ['added path attention']);
    deepEqual(levelsOf('', stage(blocked)), ['added journey attention']);
  });

  it('matters as much as the settings say of it', () => {
    deepEqual(levelsOf(stage(), stage(blocked), new Map([['pain.added', 'notable']])), ['added step notable']);
    deepEqual(levelsOf(stage(blocked), stage(), new Map([['step.removed', 'cosmetic']])), ['removed step attention']);
  });

  it('is not what only moved there', () => {
    deepEqual(levelsOf(stage(blocked), stage('}', 'stage "Rest" {', blocked)), ['added stage notable', 'moved step notable'].toSorted());
  });
});

describe('a feeling', () => {
  const two = (ann: string, bob: string): string => stage('step "Sits" {', `feels ${ann} for Ann`, `feels ${bob} for Bob`, '}');
  const named = (text: string): string => `persona Ann "Ann"\npersona Bob "Bob"\n${text}`;

  it('is that of the same people, whatever its words are', () => {
    checkChanges(two('-1 "lost"', '+1 "glad"'), two('+1 "glad"', '-1 "lost"'), ['changed feels glad value', 'changed feels lost value']);
    checkChanges(two('-1', '+1'), stage('step "Sits" {', 'feels +1 for Bob', 'feels -1 for Ann', '}'), []);
    checkChanges(stage('step "Sits" { feels 0 "calm" for Ann, Bob }'), stage('step "Sits" { feels -1 "torn" for Bob, Ann }'), ['changed feels torn value']);
  });

  it('is that of somebody who is named otherwise now', () => {
    const before = named(two('-1 "lost"', '+1 "glad"'));
    checkChanges(before, before.replaceAll(/Ann(?!")/g, 'Zoe'), ['renamed persona Ann name']);
    checkChanges(before, named(two('-2 "upset"', '+1 "glad"')).replaceAll(/Ann(?!")/g, 'Zoe'), ['renamed persona Ann name', 'changed feels upset value']);
  });

  it('is that of others where its words are still those', () => {
    checkChanges(stage('step "Sits" { feels 0 "calm" for Ann }'), stage('step "Sits" { feels 0 "calm" for Bob }'), ['changed feels calm personas']);
  });
});

describe('names', () => {
  it('are followed to where they are used', () => {
    const text = 'persona Ann "Ann"\nteam Desk "Desk"\njourney "Trip" for Ann {\n owner Desk\n stage "Ride" {\n step Sits "Sits" { feels 0 for Ann }\n path "Stands" leaves Sits rejoins Sits { }\n}\n}\n';
    checkChanges(text, text.replaceAll('Ann ', 'Anna ').replaceAll(/Sits(?!")/g, 'Sitting'), ['renamed persona Ann name', 'renamed step Sits name']);
  });

  it('are followed to where another file is imported, unless the file has that name itself', () => {
    const told = (own: string, references: string): readonly string[] => {
      const [before, after] = [['Ana', 'Ana'], ['Anna', references]].map(([name = '', reference = '']) => {
        const { document } = readAlone(`${own}journey "Trip" for ${reference} {\n stage "Ride" { step "Sits" { feels 0 for ${reference} } }\n}\n`);
        return { ...document, imported: { ...document.imported, personas: [{ name, title: name === 'Ana' ? 'Ana K' : 'Anna K', traits: [] }, { name: 'Bea', title: 'Bea L', traits: [] }] } };
      });
      return before && after ? compareDocuments(before, after).changes.map(describeChange) : [];
    };
    deepEqual(told('', 'Anna'), []);
    deepEqual(told('', 'Bea'), ['Journey “Trip” is now for “Bea L” (was “Anna K”).', '“Sits”: the feeling 0 is now for “Bea L” (was “Anna K”).']);
    deepEqual(told('persona Ana "Mine"\n', 'Anna'), ['Journey “Trip” is now for “Anna K” (was “Mine”).', '“Sits”: the feeling 0 is now for “Anna K” (was “Mine”).']);
  });

  it('win over titles', () => {
    checkChanges(
      'team A "First"\nteam B "Second"\njourney "Trip" { owner A }\n', 'team B "First"\nteam A "Second"\njourney "Trip" { owner A }\n', ['renamed team First title', 'renamed team Second title'],
    );
  });

  it('of steps and pains belong to their journey', () => {
    const journeys = (first: string, second: string): string => `journey "One" {\n${first}\n}\njourney "Two" {\n${second}\n}\n`;
    checkChanges(journeys('stage A "A" { }', 'stage A "B" { }'), journeys('stage A "C" { }', 'stage A "B" { }'), ['renamed stage C title']);
  });
});

describe('properties', () => {
  it('are changed where they differ in more than order', () => {
    checkChanges(stage('tags a, b', 'step "Pays" for Tom, Ann'), stage('tags b, a', 'step "Pays" for Ann, Tom'), []);
    checkChanges(stage('duration 1 day', 'tags a', 'link "x"'), stage('duration 1 to 2 days', 'tags a, b', 'link "y"'), ['changed stage Ride duration', 'changed stage Ride tags', 'changed stage Ride links']);
  });

  it('have the level that the settings give them', () => {
    const [before, after] = [stage('pain "Loud"'), stage('pain "Loud" { severity low }')].map((text) => readAlone(text).document);
    ok(before && after);
    deepEqual(compareDocuments(before, after).changes.map(({ level }) => level), ['attention']);
    deepEqual(compareDocuments(before, after, { levels: new Map([['pain.severity', 'cosmetic']]) }).changes.map(({ level }) => level), ['cosmetic']);
  });
});

describe('the fingerprint of a change', () => {
  const print = (before: string, after: string): readonly string[] => compare(before, after).changes.map(({ fingerprint }) => fingerprint);

  it('stays where other elements come and go', () => {
    const [own] = print(stage('step "Pays" { feels 0 }'), stage('step "Pays" { feels -1 }'));
    const among = print(stage('step "Waits"', 'step "Pays" { feels 0 }'), stage('step "Looks"', 'gain "Fast"', 'step "Pays" { feels -1 }'));
    ok(own !== undefined && among.includes(own));
  });

  it('is another one for another change', () => {
    const prints = [...print(stage('feels 0'), stage('feels -1')), ...print(stage('feels 0'), stage('feels -2')), ...print(stage('', 'pain "Loud"'), stage('pain "Loud"', 'pain "Loud"'))];
    equal(new Set(prints).size, prints.length);
  });
});
