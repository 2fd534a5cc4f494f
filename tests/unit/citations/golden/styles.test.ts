import { describe, expect, it } from '@jest/globals';
import { cslTypes, locatorLabels, type CslItem } from '@/sources/rules/csl';
import { formatCite, formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { wordsOfRuns } from '@/citations/rules/runs';
import { locatorInWords } from '@/citations/rules/wording';
import { wordings } from '@/citations/rules/wordings';
import { languages, type Language } from '@/platform/language';
import { belarusian } from './belarusian';
import { english } from './english';
import type { Golden } from './golden';
import { russian } from './russian';
import { saidOf } from './said';
import { goldenWorks } from './works';

const golden: Readonly<Record<Language, Golden>> = { en: english, ru: russian, be: belarusian };

describe.each(languages)('notes and references in %s', (language) => {
  it.each(Object.entries(goldenWorks(language)))('say a work of type %s', (type, work) => {
    expect(saidOf(work, language)).toEqual(golden[language][work.item.type]);
    expect(golden[language]).toHaveProperty(type);
  });

  it('say something of every type, with and without everything else', () => {
    for (const type of cslTypes) {
      const bare: CslItem = { id: 'bare', type, title: 'Title' };
      const said = [formatCite(bare, language), formatReference(bare, language)].map(wordsOfRuns);
      for (const words of said) {
        expect(words).toContain('Title');
        expect(words).not.toMatch(/undefined|\(\)|,,|\.\.(?!\.)|\s[.,;]|\s{2}/);
      }
    }
  });

  it('name places of every kind, several in the plural of the language', () => {
    for (const label of locatorLabels) {
      const one = locatorInWords(label, '12', wordings[language]);
      const range = locatorInWords(label, '12-14', wordings[language]);
      expect(one).toMatch(/12$/);
      expect(range).toMatch(/12[–-]14$/);
    }
  });
});

describe('places', () => {
  const at = (label: (typeof locatorLabels)[number], locator: string, language: Language = 'en') =>
    locatorInWords(label, locator, wordings[language]).replaceAll('\u00a0', ' ');

  it('have en dashes in ranges, and hyphens where they are part of a number', () => {
    expect(at('page', '12-14')).toBe('pp. 12–14');
    expect(at('page', 'xii—xiv')).toBe('pp. xii–xiv');
    expect(at('page', '12 - 14, 20')).toBe('pp. 12–14, 20');
    expect(at('page', 'A-12')).toBe('p. A-12');
    expect(at('section', '3-1')).toBe('sec. 3-1');
    expect(at('article-locator', '5-7')).toBe('arts. 5–7');
    expect(at('folio', '18')).toBe('fol. 18');
    expect(at('timestamp', '12:05-13:30')).toBe('at 12:05–13:30');
    expect(at('paragraph', '3 & 8', 'be')).toBe('абз. 3 і 8');
  });
});

describe('several works', () => {
  const items: CslItem[] = ['One', 'Two'].map((title) => ({
    id: title,
    type: 'book',
    title,
    author: [{ given: 'A.', family: title }],
  }));
  const notes = (language: Language) =>
    formatNotes(
      {
        references: items,
        notes: [
          { number: 1, citations: ['a'], cites: [{ reference: 'One' }, { reference: 'Two' }] },
          { number: 2, citations: ['b'], cites: [{ reference: 'Two', locator: '9' }] },
          { number: 3, citations: ['c'], cites: [{ reference: 'Two', locator: '10' }] },
        ],
      },
      language,
    ).map(({ runs }) => wordsOfRuns(runs).replaceAll('\u00a0', ' '));

  it('share a note with semicolons between, and are never “ibid.”', () => {
    expect(notes('en')).toEqual([
      'A. One, One; A. Two, Two.',
      'Two, Two, p. 9.',
      'Two, Two, p. 10.',
    ]);
    expect(notes('ru')[0]).toBe('One A. One; Two A. Two.');
    for (const language of languages) {
      expect(notes(language).join(' ')).not.toMatch(/ibid|там же|тамсама/i);
    }
  });

  it('in Latin script keep their own abbreviations in a Russian text', () => {
    const item: CslItem = {
      id: 'x',
      type: 'chapter',
      title: 'Locks',
      author: ['Ivens', 'Moss', 'Cruz', 'Li'].map((family) => ({ given: 'Anna', family })),
      editor: [{ given: 'Jean-Paul', family: 'de la Tour' }],
      'container-title': 'Works on Water',
      volume: '2',
      issued: '2001',
    };
    const cite = { reference: 'x', locator: '10-12' };
    expect(wordsOfRuns(formatCite(item, 'ru', cite)).replaceAll('\u00a0', ' ')).toBe(
      'Locks / A. Ivens [et al.] // Works on Water / ed. J.-P. de la Tour. 2001. Vol. 2. P. 10–12.',
    );
  });
});
