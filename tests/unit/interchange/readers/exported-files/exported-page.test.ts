import { describe, expect, it } from '@jest/globals';
import { takeExportedPage } from '@/interchange/readers/exported-files/exported-page';
import { parsePage } from '@/interchange/readers/html/dom';

const page = (colophon: string) =>
  parsePage(
    `<html><body><header><h1>Wells</h1><p class="dateline">1 May</p></header><p>Text.</p>${colophon}</body></html>`,
  );

describe('a page of our own', () => {
  it('is known by the colophon that we write', () => {
    expect(
      takeExportedPage(
        page('<section class="colophon" aria-labelledby="content-about"></section>'),
      ),
    ).toEqual({ title: 'Wells' });
  });

  it.each(['<div class="colophon">Printed in Rome</div>', '<section class="colophon"></section>'])(
    'is not a page that has our classes only: %s',
    (colophon) => {
      expect(takeExportedPage(page(colophon))).toBeUndefined();
    },
  );
});
