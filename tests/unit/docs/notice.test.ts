import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

type Locked = { packages: Record<string, { license?: string }> };

/** Terms that ask for no more than their notice, which each package brings along. */
const permissive =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|WTFPL|Zlib)$/;

const isPermissive = (terms: string): boolean => {
  const bare = terms.replace(/^\(|\)$/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').every(isPermissive);
  return bare.split(' AND ').every((term) => permissive.test(term));
};

it('names every package under terms that ask for more', () => {
  const notice = readFileSync('NOTICE', 'utf8');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
  const named = (name: string) =>
    notice.includes(name) ||
    (/^@img\/sharp-(libvips|win32|wasm32)/.test(name) && notice.includes('@img/sharp-libvips-*'));
  const unnamed = Object.entries(packages)
    .filter(([, { license }]) => license !== undefined && !isPermissive(license))
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''))
    .filter((name) => !named(name));
  expect(unnamed).toEqual([]);
});
