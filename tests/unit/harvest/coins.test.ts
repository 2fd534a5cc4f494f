import { expect, it } from '@jest/globals';
import { coins } from '@/harvest/coins';
import { aWork } from '@support/reader';

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
  expect(page.get('rft.identifier')).toBe('https://locks.example/inventory');
});
