import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findCircles } from '../../src/language/rules/circles.js';
import { readText, saidAbout } from './read-text.js';

type Ways = Readonly<Record<number, readonly number[]>>;

/** Those that are in one circle, such as `0 2, 1`, the smallest first. */
function checkCircles(ways: Ways, expected: string): void {
  const things = Object.keys(ways).map(Number);
  const circles = findCircles(things, (from) => ways[from] ?? []);
  const groups = new Map(things.map((thing) => [circles.get(thing), things.filter((other) => circles.get(other) === circles.get(thing))]));
  equal([...groups.values()].map((group) => group.join(' ')).join(', '), expected);
}

function leadsTo(from: number, to: number, ways: Ways): boolean {
  const seen = new Set(ways[from]);
  for (const each of seen) for (const next of ways[each] ?? []) seen.add(next);
  return seen.has(to);
}

/** A chain of so many journeys, the last of which goes on with `end`. */
function chainOf(length: number, end: number): string {
  const journeys = Array.from({ length }, (_, index) => `journey J${index} "A" {\n  stage "B" { step "C" { details J${index === length - 1 ? end : index + 1} } }\n}\n`);
  return journeys.join('');
}

async function circularLines(text: string): Promise<number> {
  return saidAbout(await readText(text)).filter((said) => said.includes('circular-details')).length;
}

describe('Circles', () => {
  it('are what leads back to itself', () => {
    checkCircles({ 0: [1], 1: [2], 2: [] }, '0, 1, 2');
    checkCircles({ 0: [1], 1: [2], 2: [0] }, '0 1 2');
    checkCircles({ 0: [0, 1], 1: [] }, '0, 1');
    checkCircles({ 0: [1], 1: [0, 2], 2: [3], 3: [2] }, '0 1, 2 3');
  });

  it('are the same as those that are found by following every way', () => {
    const ways = fc.integer({ min: 1, max: 8 }).chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));
    fc.assert(fc.property(ways, (each) => {
      const circles = findCircles(each.keys(), (from) => each[from] ?? []);
      for (const from of each.keys()) {
        for (const to of each.keys()) equal(circles.get(from) === circles.get(to), from === to || (leadsTo(from, to, each) && leadsTo(to, from, each)));
      }
    }), { seed: 20261122 });
  });

  it('take one look at each link of a chain of 2,000, closed or not', () => {
    for (const end of [[], [0], [1000]]) {
      const visits: number[] = [];
      findCircles(Array.from({ length: 2000 }, (_, index) => index), (from) => {
        visits.push(from);
        return from === 1999 ? end : [from + 1];
      });
      deepEqual(visits, Array.from({ length: 2000 }, (_, index) => index));
    }
  });
});

describe('Details that lead back to their journey', () => {
  it('are found in a chain of 2,000 journeys, where there are any', async () => {
    equal(await circularLines(chainOf(2000, 0)), 2000);
    equal(await circularLines(chainOf(2000, 1500)), 500);
    equal(await circularLines(chainOf(2000, 2000)), 0);
  });
});
