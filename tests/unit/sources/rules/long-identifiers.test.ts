import { describe, expect, it } from '@jest/globals';
import { normaliseDoi } from '@/sources/rules/doi';
import { normaliseUrl } from '@/sources/rules/normalise-url';
import { initialsOf } from '@/sources/rules/names';
import { locatorInWords } from '@/citations/rules/wording';
import { wordings } from '@/citations/rules/wordings';
import { readHtml } from '@/link-checks/page-contents/read-html';
import { nothingThere } from '@/link-checks/rules/soft-404';
import { surnameOf } from '@/platform/name-order';
import { withoutEnd } from '@/platform/without-end';
import { processorTime } from '@support/server/processor-time';

describe('the end of a text', () => {
  it('is taken off where it matches, and only there', () => {
    expect(withoutEnd('a,b.,', /[.,]/)).toBe('a,b');
    expect(withoutEnd('...', /\./)).toBe('');
    expect(withoutEnd('', /\./)).toBe('');
  });
});

/** They come in requests, files and pages, and nothing says how long they are. */
describe('what names a work is read in little time, however long it is', () => {
  const long = 300_000;

  it('as an address', () => {
    const spent = processorTime(() => {
      const address = `https://example.org/${'/'.repeat(long)}a`;
      expect(normaliseUrl(address)).toBe(address);
    });
    expect(spent).toBeLessThan(1_000);
  });

  it('as a DOI', () => {
    const spent = processorTime(() => {
      normaliseDoi(`10.1000/${'.'.repeat(long)}a`);
      normaliseDoi(`10.1000/a${')'.repeat(long)}`);
    });
    expect(spent).toBeLessThan(1_000);
  });

  it('as the name of a person and a place in it', () => {
    const spent = processorTime(() => {
      initialsOf(`Anna${'\u00a0'.repeat(long)}B`);
      locatorInWords('page', `1${'\u00a0'.repeat(long)}a`, wordings.en);
      locatorInWords('page', `${'i'.repeat(long)}, 2`, wordings.en);
    });
    expect(spent).toBeLessThan(1_000);
    expect(initialsOf('John Ronald (Reuel)')).toBe('J.\u00a0R.');
    expect(locatorInWords('page', 'xii - xiv', wordings.en)).toContain('xii–xiv');
  });

  it('as a name by which a list is ordered', () => {
    const spent = processorTime(() => surnameOf(`Anna${' '.repeat(long)}Berg`));
    expect(spent).toBeLessThan(1_000);
    expect(surnameOf('Berg , Anna')).toBe('Berg');
  });

  it('as a page that may send people on', () => {
    const refresh = (content: string) =>
      readHtml(`<meta http-equiv="refresh" content="${content}"><p>Words`).marks.sendsOn;
    const spent = processorTime(() => void refresh(`${' '.repeat(long)}x`));
    expect(spent).toBeLessThan(1_000);
    expect(refresh(' 0 ; URL = https://example.org/')).toBe(true);
    expect(refresh('30; url=https://example.org/')).toBe(false);
  });

  it('as a line of a page that may say that nothing is there', () => {
    const url = 'https://example.org/a';
    const spent = processorTime(() => {
      nothingThere({ url, finalUrl: url, title: `x${'!'.repeat(long)}x`, text: 'Some words' });
    });
    expect(spent).toBeLessThan(1_000);
  });
});
