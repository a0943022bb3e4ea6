import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { complete, type Asking } from './complete-text.js';

const people = 'persona Sarah "Sarah, the shopper" {\n  role "Nurse"\n}\nteam Care "Care"\nchannel parcel "Parcel"\njourney Checkout "Checkout" { stage "Pay" }\n';
const others = { 'maps/people.journey': people };

/** Holds the names that are offered at the cursor `<|>`, in their order. */
async function checkNames(marked: string, labels: string, asking: Asking = { others }): Promise<void> {
  equal((await complete(marked, asking)).labels.join(' '), labels);
}

/** Holds the text after a name was taken. */
async function checkTaking(marked: string, label: string, text: string, asking: Asking = { others }): Promise<void> {
  equal((await complete(marked, asking)).taking(label), text);
}

describe('completion of names', () => {
  it('offers names of the type that the place takes', async () => {
    await checkNames('import "people.journey"\nteam Shop "Shop"\njourney "A" for <|>', 'Sarah');
    await checkNames('import "people.journey"\nteam Shop "Shop"\njourney "A" {\n  owner <|>\n}', 'Shop Sarah Care');
    await checkNames('metric csat "C"\njourney "A" {\n  stage "B" {\n    measured <|>\n  }\n}', 'csat');
    await checkNames('lane Legal "L"\njourney "A" {\n  stage "B" {\n    note "x" in <|>\n  }\n}', 'Legal');
  });

  it('offers own, imported and built-in channels', async () => {
    const { labels } = await complete('import "people.journey"\nchannel kiosk "Kiosk"\njourney "A" {\n  stage "B" {\n    touchpoint "x" via <|>', { others });
    deepEqual(labels.slice(0, 4), ['kiosk', 'parcel', 'web', 'app']);
  });

  it('offers no name twice in a list', async () => {
    await checkNames('persona A "A"\npersona B "B"\njourney "J" for A, <|> {\n}', 'B Sarah');
    await checkNames('journey "J" {\n  stage "S" {\n    pain P "p"\n    pain Q "q"\n    opportunity "o" {\n      addresses P, <|>\n    }\n  }\n}', 'Q');
  });

  it('offers steps and pains of the same journey only, the nearest above first', () =>
    checkNames('journey "J" {\n  stage "S" {\n    step One "1"\n    step Two "2"\n    path "p" leaves <|>\n    step Three "3"\n  }\n}\njourney "K" {\n  stage "S" {\n    step Far "f"\n  }\n}', 'Two One Three'));

  it('leaves out the journey itself', () => checkNames('import "people.journey"\njourney A "A" {\n  kind future\n  baseline <|>\n}', 'Checkout'));

  it('offers evidence behind a keyword that needs no text', () => checkNames('evidence Talks "T"\njourney "J" {\n  stage "S" {\n    moment from <|>\n  }\n}', 'Talks'));

  it('shows title, facts and origin', async () => {
    const { detail, labelDetails, documentation } = (await complete('journey "A" for <|>', { others })).item('Sarah');
    deepEqual({ detail, labelDetails, documentation }, {
      detail: 'Sarah, the shopper',
      labelDetails: { description: 'people.journey' },
      documentation: { kind: 'markdown', value: '**Sarah\\, the shopper** · *persona* Sarah\n\n- *role* Nurse' },
    });
  });
});

describe('completion of names that are not imported', () => {
  it('offers them by name, and those of one name by file, in whatever order the files became known', async () => {
    const files = { 'maps/b.journey': 'persona Tom "Tom"\npersona Bea "Bea"', 'maps/a.journey': 'persona Zoe "Zoe"\npersona Tom "Tom"' };
    for (const others of [files, Object.fromEntries(Object.entries(files).reverse())]) {
      const { labels, origins } = await complete('journey "A" for <|>', { others });
      deepEqual(labels, ['Bea', 'Tom', 'Tom', 'Zoe']);
      deepEqual(origins, ['b.journey', 'a.journey', 'b.journey', 'a.journey']);
    }
  });

  it('imports at the top', () => checkTaking('journey "A" for S<|>', 'Sarah', 'import "people.journey"\n\njourney "A" for Sarah'));

  it('imports below a comment about the file, but not between a line and its own', async () => {
    await checkTaking('// The shop.\n\njourney "A" for <|>', 'Sarah', '// The shop.\n\nimport "people.journey"\n\njourney "A" for Sarah');
    await checkTaking('/** First. */\njourney "A" for <|>', 'Sarah', 'import "people.journey"\n\n/** First. */\njourney "A" for Sarah');
  });

  it('imports behind the last import, with the line ends of the file', () =>
    checkTaking('import "a.journey" // a\r\n\r\njourney "A" for <|>', 'Sarah', 'import "a.journey" // a\r\nimport "people.journey"\r\n\r\njourney "A" for Sarah',
      { others: { ...others, 'maps/a.journey': '' } }));

  it('imports over folders', () =>
    checkTaking('journey "A" for <|>', 'Ann', 'import "../people/ann.journey"\n\njourney "A" for Ann', { others: { 'people/ann.journey': 'persona Ann "Ann"' } }));

  it('needs no import for what is imported or declared here', async () => {
    const { labels, item } = await complete('import "people.journey"\npersona Tom "T"\njourney "A" for <|>', { others: { ...others, 'maps/b.journey': 'persona Tom "B"' } });
    deepEqual(labels, ['Tom', 'Sarah']);
    equal(item('Sarah').additionalTextEdits, undefined);
  });
});

describe('completion of paths', () => {
  const files = { 'maps/people.journey': '', 'maps/.hidden/x.journey': '', 'maps/deep/more.journey': '', 'maps/data/a.csv': '', 'images/shop.png': '', 'images/notes.txt': '' };

  it('offers files with the right ending, and folders', async () => {
    await checkNames('import "<|>"', 'people.journey data/ deep/ ../', { others: files });
    await checkNames('journey "A" {\n  data "data/<|>"\n}', 'a.csv', { others: files });
    await checkNames('persona A "A" {\n  image "../images/<|>\n}', 'shop.png', { others: files });
    await checkNames('evidence A "A" {\n  link "../images/<|>\n}', 'notes.txt shop.png', { others: files });
  });

  it('replaces the last part of the path', () =>
    checkTaking('persona A "A" {\n  image "../images/sh<|>"\n}', 'shop.png', 'persona A "A" {\n  image "../images/shop.png"\n}', { others: files }));

  it('replaces the whole part of the path that the cursor is in', () =>
    checkTaking('persona A "A" {\n  image "../im<|>ag/shop.png"\n}', 'images/', 'persona A "A" {\n  image "../images/shop.png"\n}', { others: files }));

  it('never leaves the workspace', async () => {
    await checkNames('import "../<|>"', 'images/ maps/', { others: files });
    await checkNames('import "../../<|>"', '', { others: files });
    await checkNames('import "/<|>"', '', { others: files });
    await checkNames('import "https://<|>"', '', { others: files });
  });

  it('offers none in other texts', async () => {
    await checkNames('persona A "A" {\n  image "a.png" alt "<|>"\n}', '', { others: files });
    await checkNames('import "a.journey" "<|>"', '', { others: files });
  });

  it('comes as soon as the quote is typed', () => checkNames('import "<|>"', 'people.journey data/ deep/ ../', { others: files, typed: '"' }));
});
