import { describe, expect, it } from '@jest/globals';
import { wordsOfRuns } from '@/citations/rules/runs';
import { licenceOf } from '@/document/licence';
import { printModelOf } from '@/interchange/writers/print-model/print-model';
import { richContext, richDocument } from '@support/documents/rich-document';

const rows = (language: 'en' | 'ru' | 'be') =>
  Object.fromEntries(
    printModelOf(richDocument(language), richContext()).colophon.map(({ label, runs }) => [
      label,
      wordsOfRuns(runs).replaceAll('\u00a0', ' '),
    ]),
  );

describe('what a file says of its article', () => {
  it('cites it under its retraction, in the style of its language', () => {
    expect(rows('en')['Cite as']).toBe(
      'Doe, Jane, and Ludwig van Dyke. Retracted: The wells of Upper Kamen, and the people who measure them: What a rope can tell. Translated by Peter Smith. Portage & Sons, May 1, 2024. doi.org/10.1000/wells(182)',
    );
    expect(rows('ru')['Как сослаться']).toBe(
      'Иванова А., Петров П. Отозвано: Колодцы Верхнего Камня и люди, которые их измеряют. О чём говорит верёвка : доклад / пер. И. Сидоров. Portage & Sons, 2024. DOI: 10.1000/wells(182).',
    );
  });

  it('names dates, editions, languages, topics, terms and statements', () => {
    expect(rows('en')).toMatchObject({
      Published: 'June 10, 2025, Edition 3',
      'First published here': 'November 2, 2024',
      'First published': 'Quarterly of Wells, May 1, 2024',
      'In other languages': 'Колодцы & люди (Russian)',
      Topics: 'Вёскі, Water',
      DOI: '10.1000/wells(182)',
      Licence: 'CC BY-SA 4.0',
      Funding: 'Fund for Wells, grant 12/34',
      Address: 'https://example.org/articles/wells-of-upper-kamen',
    });
  });

  it('puts notices first and people with what they did', () => {
    const { notices, bylines, title, dateline } = printModelOf(richDocument('en'), richContext());
    expect(notices).toEqual([
      'Retracted (July 1, 2025): The rope was too short.',
      'Corrected (June 12, 2025): A date was wrong.',
      'Published ahead of its review, which is still to come.',
    ]);
    expect(bylines.map(({ text }) => text)).toEqual([
      'Jane Doe, Institute of Wells',
      'Ludwig van Dyke, Institute of Wells',
      'Peter Smith, translator',
    ]);
    expect(title).toMatch(/^Retracted: /);
    expect(dateline).toEqual(['Report', 'June 10, 2025', 'Edition 3']);
  });

  it('says nothing where nothing is known, and leads nowhere but to the web', () => {
    const { metadata, ...rest } = richDocument('en');
    const { kind, language, slug, title } = metadata;
    const bare = { kind, language, slug, title, keyPoints: [], bylines: [], topics: [] };
    const original = { publisher: 'A', url: 'javascript:alert(1)' };
    const { address, origin, publication } = richContext();
    const { colophon } = printModelOf(
      { ...rest, metadata: { ...bare, original } },
      { address, origin, publication },
    );
    expect(colophon.map(({ label }) => label)).toEqual(['Cite as', 'First published', 'Address']);
    expect(JSON.stringify(colophon)).not.toContain('javascript');
  });
});

describe('a licence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['CC-BY-SA', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://example.org/terms', 'https://example.org/terms'],
    ['All rights reserved', undefined],
  ])('%s has its terms at %s', (printed, url) => {
    expect(licenceOf(printed).url).toBe(url);
  });
});
