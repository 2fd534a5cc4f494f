import { describe, expect, it } from '@jest/globals';
import { citeAs } from '@/citations/rules/cite-as';
import { wordsOfRuns } from '@/citations/rules/runs';
import { freeze } from '@/document/freeze';
import { biblatex } from '@/sources/bibliography/bibtex';
import { writeAll } from '@/sources/bibliography/contract';
import { ris } from '@/sources/bibliography/ris';
import { articleWork } from '@/interchange/writers/print-model/article-work';
import type { Language } from '@/platform/language';
import { aText } from '@support/documents/texts';

const context = {
  address: 'https://journal.example.org/articles/wells',
  origin: 'https://journal.example.org',
  publication: 'The Journal',
  published: '2026-03-01',
};

const workIn = (language: Language, title: string, subtitle: string) => {
  const text = aText({});
  const metadata = { ...text.metadata, language, title, subtitle };
  return articleWork(freeze({ ...text, metadata }), context);
};

describe('the record of an article', () => {
  it('bears its subtitle wherever it is cited or taken along', () => {
    const work = workIn('en', 'The wells', 'What a rope can tell');
    expect(work.title).toBe('The wells: What a rope can tell');
    for (const style of ['chicago', 'apa', 'mla', 'gost'] as const) {
      expect(wordsOfRuns(citeAs(work, style, 'en'))).toContain('The wells: What a rope can tell');
    }
    expect(writeAll(biblatex, [work])).toContain('The wells: What a rope can tell');
    expect(writeAll(ris, [work])).toContain('The wells: What a rope can tell');
  });

  it('sets it behind a stop in Russian and Belarusian, and behind no second mark', () => {
    const work = workIn('ru', 'Колодцы', 'Что говорит верёвка');
    expect(work.title).toBe('Колодцы. Что говорит верёвка');
    expect(wordsOfRuns(citeAs(work, 'gost', 'ru'))).toContain('Колодцы. Что говорит верёвка');
    expect(workIn('be', 'Калодзежы', 'Вяроўка').title).toBe('Калодзежы. Вяроўка');
    expect(workIn('en', 'Who drinks?', 'The wells').title).toBe('Who drinks? The wells');
    expect(workIn('ru', 'Кто пьёт?»', 'Колодцы').title).toBe('Кто пьёт?» Колодцы');
  });
});
