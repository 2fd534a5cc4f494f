/** `npm run check:migrations`: refuses a migration that would hold a large table. docs/decisions/upgrades.md says what to do instead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locksIn } from './migration-locks.mjs';

const folder = 'src/database/migrations';

/** Those that were written before this check, and run on databases that hold little or nothing. */
const exempt = [
  '20261130_000000_initial',
  '20261130_000001_beside_the_collections',
  '20261201_000000_desk',
  '20261201_000001_desk_search',
  '20261201_000012_digest',
  '20261201_000020_merging',
  '20261201_000021_review',
  '20261201_000022_looked_at',
];

/** @param {string} file */
const wholeText = (file) => {
  const text = readFileSync(file, 'utf8');
  const brought = [...text.matchAll(/from '(\.\.\/schema[^']*)'/g)].map(([, from = '']) => {
    const at = path.join(path.dirname(file), from);
    return readFileSync(existsSync(`${at}.ts`) ? `${at}.ts` : path.join(at, 'index.ts'), 'utf8');
  });
  return [text, ...brought].join('\n');
};

let found = 0;
for (const file of readdirSync(folder).filter((name) => /^\d.*\.ts$/.test(name))) {
  if (exempt.includes(path.basename(file, '.ts'))) continue;
  for (const { rule, table, statement, advice } of locksIn(wholeText(path.join(folder, file)))) {
    found += 1;
    console.log(`${path.join(folder, file)}: ${rule} on ${table}: ${statement}\n    ${advice};`);
    console.log(`    or say why it does no harm: // may lock ${table} (${rule}): <reason>`);
  }
}
if (found === 0) console.log('No migration holds a table that may be large.');
process.exitCode = found === 0 ? 0 : 1;
