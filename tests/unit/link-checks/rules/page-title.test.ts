import { describe, expect, it } from '@jest/globals';
import { pageTitle } from '@/link-checks/rules/page-title';
import { processorTime } from '@support/server/processor-time';

const utf8 = (html: string) => new TextEncoder().encode(html);
const titleOf = (html: string, type = 'text/html') => pageTitle(utf8(html), type);

/** Encodes Cyrillic by turning the decoder round: Node has no encoder for the old code pages. */
const encode = (text: string, charset: string): Uint8Array => {
  const decoder = new TextDecoder(charset);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return new Uint8Array([...text].map((letter) => table.get(letter) ?? 63));
};

describe('pageTitle', () => {
  it('finds the title, in one line', () => {
    expect(titleOf('<html><head><TITLE lang=en>\n A  short\n title </TITLE>')).toBe(
      'A short title',
    );
  });

  it.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('reads %s by header', (charset) => {
    const bytes = encode('<title>Речное право</title>', charset);
    expect(pageTitle(bytes, `text/html; charset=${charset}`)).toBe('Речное право');
  });

  it.each(['windows-1251', 'koi8-r'])('reads %s by the page’s own declaration', (charset) => {
    const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
    expect(pageTitle(encode(`${meta}<title>Чугунка</title>`, charset), 'text/html')).toBe(
      'Чугунка',
    );
  });

  it('believes a byte order mark before all else', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('<title>Мосты</title>', 'utf16le')]);
    expect(pageTitle(bytes, 'text/html; charset=windows-1251')).toBe('Мосты');
  });

  it('survives charsets that do not exist or cannot be', () => {
    expect(titleOf('<title>plain</title>', 'text/html; charset=klingon')).toBe('plain');
    expect(titleOf('<meta charset="utf-16"><title>plain</title>')).toBe('plain');
  });

  it('decodes entities once, and gives text whatever they spell', () => {
    expect(titleOf('<title>A &amp;amp; B &#8212; &#x201C;C&#x201D;</title>')).toBe(
      'A &amp; B — “C”',
    );
    expect(titleOf('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>')).toBe(
      '<script>alert(1)</script>',
    );
    expect(titleOf('<title>&#0; &#x110000; &unknown;</title>')).toBe('&#0; &#x110000; &unknown;');
  });

  it('passes by titles in comments, scripts and pictures', () => {
    const html = `<!-- <title>no</title> --><script>"<title>no</title>"</script>
      <svg><title>no</title></svg><title>yes</title>`;
    expect(titleOf(html)).toBe('yes');
  });

  it.each(['', '<title>', '<title></title>', '<title> &nbsp; </title>', '<!-- <title>x</title>'])(
    'gives nothing for %j',
    (html) => {
      expect(titleOf(html)).toBeUndefined();
    },
  );

  it('reads titles of pages only', () => {
    expect(titleOf('<title>x</title>', 'application/pdf')).toBeUndefined();
  });

  it('cuts a title without end', () => {
    expect(titleOf(`<title>${'a'.repeat(10_000)}</title>`)).toHaveLength(500);
  });

  it('is quick on two megabytes of nested tags', () => {
    const spent = processorTime(() => {
      titleOf('<b>'.repeat(700_000));
      titleOf('<title'.repeat(300_000));
      titleOf('<!--'.repeat(500_000));
      titleOf('<svg>'.repeat(400_000));
    });
    expect(spent).toBeLessThan(3_000); // half a second; one that looks back again and again takes minutes
  });
});
