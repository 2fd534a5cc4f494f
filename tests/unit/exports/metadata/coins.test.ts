import { expect, it } from '@jest/globals';
import type { CslType } from '@/sources/rules/csl';
import { coins } from '@/exports/metadata/coins';
import { aWork } from '@support/pages/reader';

it('says a work in the keys of its format', () => {
  expect(coins(aWork({ publisher: 'A & B' }))).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&rft.genre=report' +
      '&rft.btitle=An+Inventory+of+Locks&rft.au=Harlan%2C+Ruth&rft.date=2019&rft.pub=A+%26+B' +
      '&rft_id=https%3A%2F%2Flocks.example%2Finventory',
  );
  const article = new URLSearchParams(
    coins(aWork({ type: 'article-journal', 'container-title': 'Locks', DOI: '10.1/x' })),
  );
  expect(article.get('rft.jtitle')).toBe('Locks');
  expect(article.getAll('rft_id')).toEqual(['info:doi/10.1/x', 'https://locks.example/inventory']);
});

it('says in Dublin Core what has no format of its own', () => {
  const page = new URLSearchParams(coins(aWork({ type: 'webpage' })));
  expect(page.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
  expect(page.get('rft.creator')).toBe('Harlan, Ruth');
  expect(page.get('rft_id')).toBe('https://locks.example/inventory');
});

/** Zotero reads the keys one by one by the type of the format, and then takes the type that is said. */
it.each([
  ['legislation', 'statute'],
  ['legal_case', 'case'],
  ['bill', 'bill'],
  ['hearing', 'hearing'],
  ['standard', 'standard'],
  ['webpage', 'webpage'],
  ['treaty', 'document'],
] as const)('says last that a work of type %s is what Zotero calls %s', (type, word) => {
  const said = [...new URLSearchParams(coins(aWork({ type, title: 'Water Act', DOI: '10.1/x' })))];
  expect(said).toContainEqual(['rft.title', 'Water Act']);
  expect(said).toContainEqual(['rft_id', 'info:doi/10.1/x']);
  expect(said.at(-1)).toEqual(['rft.type', word]);
});

it('tells newspapers and encyclopaedias from journals and books', () => {
  const last = (type: CslType) => [...new URLSearchParams(coins(aWork({ type })))].at(-1);
  expect(last('article-newspaper')).toEqual(['rft.type', 'newspaperArticle']);
  expect(last('entry-encyclopedia')).toEqual(['rft.type', 'encyclopediaArticle']);
});

it('says words without tags and names of signs', () => {
  const said = new URLSearchParams(coins(aWork({ title: 'H<sub>2</sub>O &amp; <i>Salmo</i>' })));
  expect(said.get('rft.btitle')).toBe('H₂O & Salmo');
});
