// Prints how much of a journey survives mistakes: `npm run recovery [FILE …]`, the shop where no file is named.
import { readFileSync } from 'node:fs';
import { measureRecovery } from '../test/language/recovery.js';

const files = process.argv.length > 2 ? process.argv.slice(2) : ['examples/first-order.journey'];
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

for (const file of files) {
  console.log(`${file}: named elements and facts that survive, with the same parent`);
  for (const { mutation, count, mean, least, worstLine } of measureRecovery(readFileSync(file, 'utf8'))) {
    console.log(`  ${mutation.padEnd(16)}${String(count).padStart(6)} times   mean ${percent(mean)}   least ${percent(least)}   in  ${worstLine}`);
  }
}
