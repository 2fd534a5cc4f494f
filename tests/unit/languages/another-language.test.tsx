import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import type { Language } from '@/languages/basics';
import { be as inBelarusian } from '@/languages/be';
import { basics as be } from '@/languages/be/basics';
import { en as inEnglish } from '@/languages/en';
import { basics as en } from '@/languages/en/basics';
import { inEachOf } from '@/languages/in-each-of';
import { ru as inRussian } from '@/languages/ru';
import { basics as ru } from '@/languages/ru/basics';

/** A fourth language is a folder and a line in each of two tables. This one is English with each text marked. */
const marked = <Part,>(part: Part): Part => {
  if (typeof part === 'string') return `⟦${part}⟧` as Part;
  if (typeof part !== 'object' || part === null) return part;
  const parts = Object.entries(part).map(([key, value]) => [key, marked<unknown>(value)]);
  return Object.fromEntries(parts) as Part;
};
const { writing, payload, print, ...said } = inEnglish;
const basics = {
  en,
  ru,
  be,
  eo: { ...en, findings: marked({ ...en.findings }), labels: marked({ ...en.labels }) },
};
const texts = {
  en: inEnglish,
  ru: inRussian,
  be: inBelarusian,
  eo: { ...marked(said), writing, payload, print },
};
jest.unstable_mockModule('@/languages/basics', () => ({
  basics,
  languages: Object.keys(basics),
  inEachBasic: inEachOf(basics),
}));
jest.unstable_mockModule('@/languages/texts', () => ({ texts, inEach: inEachOf(texts) }));
const another = 'eo' as Language;

const root = path.resolve(import.meta.dirname, '../../..');
const filesIn = (folder: string, recursive: boolean): string[] =>
  readdirSync(path.join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(root, folder, name));

/** What modules export, each with its name. One after the other: they share what they import. */
const exportsOf = async (files: readonly string[]): Promise<(readonly [string, unknown])[]> => {
  const found: (readonly [string, unknown])[] = [];
  for (const file of files) {
    const exported = (await import(file)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      found.push([`${path.relative(root, file)} ${name}`, value]);
    }
  }
  return found;
};

type Said = { all: string[]; missing: string[] };

/** Where something is said in three languages, and where of these not in the fourth. */
const gather = (part: unknown, at: string, told: Said, seen: Set<unknown>): Said => {
  if (typeof part !== 'object' || part === null || seen.has(part)) return told;
  seen.add(part);
  if ('en' in part && 'be' in part) {
    told.all.push(at);
    const own = (part as Record<string, unknown>)[another];
    // A list of languages, as in what a parameter takes, names it by its code.
    if (own === undefined || (own !== another && !isMarked(own))) told.missing.push(at);
  } else {
    for (const [key, value] of Object.entries(part)) gather(value, `${at}.${key}`, told, seen);
  }
  return told;
};

const isMarked = (part: unknown): boolean =>
  typeof part === 'string'
    ? part.includes('⟦')
    : typeof part !== 'object' || part === null || Object.values(part).every(isMarked);

const toldBy = (
  found: readonly (readonly [string, unknown])[],
  but: readonly unknown[] = [],
): Said => {
  const told: Said = { all: [], missing: [] };
  for (const [name, value] of found) gather(value, name, told, new Set(but));
  return told;
};

describe('another language of the interface', () => {
  it('is spoken by every finding and label of the sources', async () => {
    const files = filesIn('src', true).filter(
      (file) =>
        !file.includes('/src/languages/') &&
        /\b(catalogueOf|labelsOf)\b.*\(/.test(readFileSync(file, 'utf8')),
    );
    const { all, missing } = toldBy(await exportsOf(files));
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  it('is spoken by every label and description of the collections', async () => {
    // Languages themselves are named by CLDR.
    const { languageNames } = await import('@/languages/language-names');
    const { all, missing } = toldBy(
      await exportsOf(filesIn('collections', false)),
      Object.values(languageNames),
    );
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  it('is spoken by the desk', async () => {
    const { deskI18n } = await import('@/admin/translations');
    const { sayIn } = await import('@/admin/messages/say');
    expect(Object.keys(deskI18n.supportedLanguages ?? {})).toContain(another);
    const own = deskI18n.translations as unknown as Record<Language, { ibidem: object }>;
    expect(Object.keys(own[another].ibidem)).toEqual(Object.keys(own.en.ibidem));
    expect(isMarked(own[another].ibidem)).toBe(true);
    expect(sayIn(another)('queue.title')).toBe(`⟦${sayIn('en')('queue.title')}⟧`);
  });

  it('is spoken on pages for readers', async () => {
    const { ArticlePage } = await import('@/site/article/article-page');
    const { settingOf } = await import('@/site/setting');
    const { aPublication, aView, html } = await import('@support/pages/reader');
    const pieces = (language: Language) => {
      const setting = settingOf(language, aPublication());
      const markup = html(<ArticlePage view={aView()} setting={setting} />);
      return markup.split(/<[^>]*>/).map((piece) => piece.trim());
    };
    const messages = new Set(Object.values(texts.en.site));
    const english = pieces('en').filter((piece) => piece !== '' && messages.has(piece));
    const foreign = pieces(another);
    expect(english.length).toBeGreaterThan(5);
    expect(foreign.filter((piece) => english.includes(piece))).toEqual([]);
    for (const piece of english) expect(foreign).toContain(`⟦${piece}⟧`);
  });
});
