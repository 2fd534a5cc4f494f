import { describe, expect, it } from '@jest/globals';
import { aRow, aSetting, html } from '@support/pages/reader';
import { SearchPage } from '@/site/search/search-page';
import type { SearchAsked, SearchHit, SearchView } from '@/reading/views/views-search';

const aSearch = (asked: Partial<SearchAsked>, changes: Partial<SearchView> = {}): SearchView => ({
  asked: { q: 'locks', language: 'en', page: 1, ...asked },
  isQuestion: true,
  hits: [],
  total: 0,
  hasMore: false,
  choices: { topic: [], author: [], year: [], kind: [] },
  names: [],
  elsewhere: [],
  page: 1,
  totalPages: 1,
  ...changes,
});

describe('a search that found nothing with its filters', () => {
  it('calls what is chosen by its name, though no text has it', () => {
    const view = aSearch({ topic: 'rivers', kind: 'report', year: '1999' });
    const markup = html(<SearchPage view={view} setting={aSetting()} />);
    expect(markup).toContain('<option value="rivers" selected="">Rivers</option>');
    expect(markup).toContain('<option value="report" selected="">Report</option>');
    expect(markup).toContain('<option value="1999" selected="">1999</option>');
  });

  it('shows what it knows of a choice that it has no words for', () => {
    const markup = html(<SearchPage view={aSearch({ topic: 'lakes' })} setting={aSetting()} />);
    expect(markup).toContain('<option value="lakes" selected="">lakes</option>');
  });
});

describe('the results of a search', () => {
  it('are set by the rules of their own language, within marked words and around them', () => {
    const hit: SearchHit = {
      ...aRow({ language: 'ru' }),
      marked: {
        title: [{ text: 'Река и ' }, { text: 'шлюз', marked: true }],
      },
      passages: [[{ text: 'Вода в ' }, { text: 'шлюзе', marked: true }]],
    };
    const view = aSearch({}, { hits: [hit], total: 1 });
    const markup = html(<SearchPage view={view} setting={aSetting()} />);
    expect(markup).toContain('Река и\u00a0<mark>шлюз</mark>');
    expect(markup).toContain('Вода в\u00a0<mark>шлюзе</mark>');
  });
});
