import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';

import { preparePaste } from '@/admin/paste/prepare-paste';

/** The same text as each program puts it into the clipboard. */
const pasted = (program: string) => {
  const page = new Window().document;
  page.write(readFileSync(`tests/fixtures/pastes/${program}.html`, 'utf8'));
  let count = 0;
  const prepared = preparePaste(page as unknown as Document, () => `K${(count += 1)}`);
  const html = page.body.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
  return { ...prepared, html, words: page.body.textContent.replace(/\s+/g, ' ') };
};

const note = {
  words: 'says so',
  proposedUrl: 'https://harbour.example/ledger',
  note: 'Harbour office, ledger of 1911, leaf 4, scan.',
};
const link = { words: 'tariff of that year', proposedUrl: 'https://harbour.example/tariff' };
const noteInTable = { words: 'Two coins', note: 'Tariff board, sheet 2.' };

describe('a real paste', () => {
  it.each([
    ['word', [note, link, { words: 'Nobody asked', note: 'Which tariff was it?' }, noteInTable]],
    ['google-docs', [note, link, noteInTable]],
    [
      'libreoffice',
      [note, link, { words: 'paid once', note: 'Which tariff was it?' }, noteInTable],
    ],
    ['web-page', [note, link, noteInTable]],
  ])('of %s keeps every note, remark and link', (program, kept) => {
    const { citations, words } = pasted(program);
    expect(citations).toEqual(kept.map((one, at) => ({ key: `K${at + 1}`, ...one })));
    expect(words).not.toMatch(/\[\w+\]|Harbour office|Tariff board|Which tariff/);
  });

  it.each(['word', 'google-docs', 'libreoffice', 'web-page'])(
    'of %s counts what it leaves out, and keeps its words',
    (program) => {
      const { leftOut, words, html } = pasted(program);
      expect(leftOut).toEqual({
        ...{ pictures: 1, highlights: 1, underlines: 1 },
        ...(program === 'web-page' ? { frames: 1 } : {}),
      });
      expect(words).toContain('was raised twice and paid once.');
      expect(words).not.toContain('A ferry at its landing');
      expect(html).not.toMatch(/<p>(?:\s|<br>)*<\/p>|<div>(?:\s|<br>)*<\/div>|&nbsp;/);
    },
  );

  it.each(['word', 'google-docs', 'libreoffice', 'web-page'])(
    'of %s keeps heading, emphasis, list and table',
    (program) => {
      const { html } = pasted(program);
      expect(html).toContain('<h2>How the ferry counted</h2>');
      expect(html).toMatch(/<strong>never<\/strong> sailed empty, and its <em>ledger<\/em>/);
      expect(html).toMatch(/<ul><li>horses ?<ul><li>of the mail ?<\/li><\/ul><\/li><li>carts/);
      expect(html).toMatch(/A horse.*Two coins/);
    },
  );

  it('has the name of a table as a paragraph over it', () => {
    expect(pasted('web-page').html).toContain('<p>Tolls of 1911</p><table>');
  });
});

describe('a part of a page of the web', () => {
  const prepare = (html: string) => {
    const page = new Window().document;
    page.write(`<html><body>${html}</body></html>`);
    let count = 0;
    const prepared = preparePaste(page as unknown as Document, () => `K${(count += 1)}`);
    return { ...prepared, html: page.body.innerHTML };
  };

  it('keeps where a note is that was not copied along', () => {
    const { html, citations } = prepare(
      '<p>The toll rose<sup><a href="https://wiki.example/Ferry#cite_note-Smith-3">[3]</a></sup>.</p>',
    );
    expect(html).toBe('<p><span data-citation-key="K1">The toll rose</span>.</p>');
    expect(citations).toMatchObject([
      { proposedUrl: 'https://wiki.example/Ferry#cite_note-Smith-3' },
    ]);
  });

  it('knows a note that is named twice', () => {
    const { citations } = prepare(
      '<p>Tolls rose<a href="https://w.example/F#cite_note-Smith-3">[3]</a>. Then they fell<a href="https://w.example/F#cite_note-Smith-3">[3]</a>.</p>' +
        '<ol><li><span>^ <a href="https://w.example/F#cite_ref-Smith_3-0"><sup>a</sup></a> <a href="https://w.example/F#cite_ref-Smith_3-1"><sup>b</sup></a></span> Smith, <i>Tolls</i>.</li></ol>',
    );
    expect(citations.map(({ words, note: said }) => [words, said])).toEqual([
      ['Tolls rose', 'Smith, Tolls.'],
      ['Then they fell', 'Smith, Tolls.'],
    ]);
  });
});
