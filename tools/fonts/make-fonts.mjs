/**
 * Cuts the faces of the site out of the published ones, into `src/site/assets/fonts`: `npm ci && npm run make` in this folder.
 * The results are in the repository, so that no start and no install needs this.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import fontverter from 'fontverter';
import subsetFont from 'subset-font';

import { faces } from './faces.mjs';
import { charactersOf, fontOf, nameTable, tablesOf } from './sfnt.mjs';
import { subsets } from './subsets.mjs';

const { resolve } = createRequire(import.meta.url);
const folder = path.join(import.meta.dirname, '../../src/site/assets/fonts');
const keepFeatures = ['kern', 'liga', 'lnum', 'onum', 'pnum', 'tnum'];
const keptTables =
  /^(avar|cmap|cvt |fpgm|fvar|GDEF|GPOS|GSUB|glyf|gvar|HVAR|head|hhea|hmtx|loca|maxp|OS\/2|post|prep)$/;

const make = async (face, part) => {
  const whole = Buffer.from(
    await fontverter.convert(readFileSync(resolve(face.source)), 'truetype'),
  );
  const characters = subsets[part](charactersOf(whole));
  if (characters.length === 0) return undefined;
  const text = String.fromCodePoint(...characters);
  const cut = (variationAxes) =>
    subsetFont(whole, text, {
      targetFormat: 'truetype',
      keepFeatures,
      noHinting: true,
      variationAxes,
    });
  const tables = tablesOf(Buffer.from(await cut(face.axes)));
  if (typeof face.axes?.wght === 'object') {
    // Kerning that follows the weight would be a third of the file: the one of the text serves titles as well.
    const still = tablesOf(Buffer.from(await cut({ ...face.axes, wght: face.axes.wght.default })));
    for (const tag of ['GPOS', 'GDEF']) replace(tables, tag, still.get(tag));
  }
  for (const tag of tables.keys()) if (!keptTables.test(tag)) tables.delete(tag);
  tables.set('name', nameTable(namesOf(face, part)));
  return Buffer.from(await fontverter.convert(fontOf(tables), 'woff2'));
};

const replace = (tables, tag, table) => (table ? tables.set(tag, table) : tables.delete(tag));

const namesOf = ({ name, weight, style, copyright }, part) => ({
  0: copyright,
  1: name,
  2: style === 'italic' ? 'Italic' : 'Regular',
  3: `${name} ${weight} ${style} ${part}`,
  4: `${name} ${weight} ${style}`,
  6: `${name.replaceAll(' ', '')}-${weight}${style}`,
  13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
  14: 'https://openfontlicense.org',
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const face of faces) {
  for (const part of face.parts) {
    const font = await make(face, part);
    if (!font) continue;
    const name = `${face.family}-${part}-${face.weight}-${face.style}.woff2`;
    writeFileSync(path.join(folder, name), font);
    console.warn(name, font.length);
  }
}
writeFileSync(
  path.join(folder, 'OFL.txt'),
  `${[...new Set(faces.map(({ name, copyright }) => `${name}: ${copyright}`))].join('\n')}\n\n${licenceText()}`,
);

function licenceText() {
  const text = readFileSync(resolve('source-serif/LICENSE.md'), 'utf8');
  return text.slice(text.indexOf('This Font Software is licensed'));
}
