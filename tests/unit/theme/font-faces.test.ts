import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { firstFile, fontStyles } from '@/theme/font-faces';
import { partRanges, typefaceKeys, typefaces } from '@/theme/typefaces';

const folder = path.join(process.cwd(), 'src/site/assets/fonts');
const kept = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
const sizeOf = (file: string) => statSync(path.join(folder, file)).size;

describe('faces', () => {
  it('that the sheets name are there, and no others', () => {
    const named = new Set<string>();
    for (const key of typefaceKeys) {
      fontStyles(key, (file) => {
        named.add(file);
        return file;
      });
    }
    expect([...named].sort()).toEqual(kept.sort());
  });

  it.each(typefaceKeys)('of %s are small: one file begins a page, and two carry it', (key) => {
    for (const script of ['latin', 'cyrillic'] as const) {
      const first = firstFile(key, script);
      expect(sizeOf(first)).toBeLessThanOrEqual(21_500);
      const italic = `${key}-${script}-400-italic.woff2`;
      expect(sizeOf(first) + sizeOf(italic)).toBeLessThanOrEqual(36_000);
    }
  });

  it('do not bear a name that their makers reserve', () => {
    expect(Object.values(typefaces).map(({ name }) => name)).toEqual([
      'Ibidem Serif',
      'Literata',
      'Ibidem Book',
    ]);
    const licence = readFileSync(path.join(folder, 'OFL.txt'), 'utf8');
    for (const { name } of Object.values(typefaces))
      expect(licence).toContain(`${name}: Copyright`);
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('leave to seldom files what no first file has', () => {
    const codesOf = (range: string): Set<number> =>
      new Set(
        range.split(',').flatMap((part) => {
          const [first = '', last = first] = part.replace('U+', '').split('-');
          const from = Number.parseInt(first, 16);
          return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
        }),
      );
    // What English and Russian are written with.
    const usual = '“”‘’—–…№€«»„°§· ИиЁёІіЎў'.replaceAll(' ', '') + '\u00a0';
    for (const part of ['latin-ext', 'cyrillic-ext', 'accents'] as const) {
      const codes = codesOf(partRanges[part]);
      expect([...usual].filter((one) => codes.has(one.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  it('begin a Russian page with its own file, figures and points included', () => {
    const sheet = fontStyles('serif', (file) => `/${file}`);
    expect(sheet).toContain(":root:lang(ru),:root:lang(be){--serif:'Ibidem Serif Cyrillic',");
    const own =
      /@font-face\{font-family:'Ibidem Serif Cyrillic';[^}]*\/serif-cyrillic-300-400-normal.woff2[^}]*\}/;
    const rule = sheet.match(own)?.[0];
    expect(rule).toContain('U+20-40');
    expect(rule).toContain('U+45E');
  });
});
