import { describe, expect, it } from '@jest/globals';

import { pageKind } from '@/link-checks/rules/page-kind';
import { readableText, textDigest } from '@/link-checks/page-contents/page-text';
import { pdfText } from '@/link-checks/page-contents/pdf-text';

import { aPdf } from '../../../support/documents/pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readableText', () => {
  it('reads the words of a page, a line for each block, and its title', async () => {
    const html = `<!doctype html><title> Tides &amp; time </title><nav>Menu</nav>
      <h1>Tide\u00adtables</h1><p>High water   at <b>six</b>,\n low at noon.</p><script>bad()</script>`;
    expect(await readableText({ body: bytes(html), contentType: 'text/html' })).toMatchObject({
      title: 'Tides & time',
      text: 'Tidetables\nHigh water at six, low at noon.',
    });
  });

  it('reads windows-1251 by the header', async () => {
    const body = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xeb, 0xe8, 0xe2]); // Прилив
    const page = { body, contentType: 'text/plain; charset=windows-1251' };
    expect(await readableText(page)).toEqual({ text: 'Прилив' });
  });

  it('reads a PDF whatever its header says, and joins words that a line broke', async () => {
    const body = aPdf(['High water (at six), an inter-', 'connector carries.', 'North-', 'West']);
    expect(await readableText({ body, contentType: 'application/octet-stream' })).toEqual({
      title: 'A report',
      text: 'High water (at six), an interconnector carries.\nNorth-\nWest',
    });
  });

  it('reads nothing from what is no text, or no whole PDF', async () => {
    expect(await readableText({ body: bytes('%PDF-1.7 nonsense'), contentType: null })).toEqual({
      text: '',
      isBroken: true,
    });
    expect(await readableText({ body: bytes('GIF89a'), contentType: 'image/gif' })).toBeNull();
    expect(await pdfText(aPdf(['Slow']), { milliseconds: 1, megabytes: 64 })).toBeNull();
  });

  it('keeps only what a database and UTF-8 can hold', async () => {
    const page = { body: bytes('a\u0000b\u2028c &#xd800;'), contentType: 'text/plain' };
    expect(await readableText(page)).toEqual({ text: 'a b\nc &#xd800;' });
    const html = bytes('<p>\u0065\u0301&#0;&#xd800;!');
    const read = await readableText({ body: html, contentType: 'text/html' });
    expect(read?.text.isWellFormed()).toBe(true);
    expect(read?.text).not.toContain('\u0000');
    expect(read?.text.startsWith('\u00e9')).toBe(true);
  });

  it('digests equal words equally', async () => {
    const one = await readableText({ body: bytes('<p>One  word'), contentType: 'text/html' });
    const other = await readableText({ body: bytes('<div>One word'), contentType: 'text/html' });
    expect(textDigest(one?.text ?? '')).toBe(textDigest(other?.text ?? ' '));
    expect(textDigest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('pageKind', () => {
  it.each([
    ['%PDF-1.4', 'text/html', 'pdf'],
    ['<!doctype html>', 'application/octet-stream', 'html'],
    ['  <!-- x --><HTML>', undefined, 'html'],
    ['<!---->'.repeat(140), undefined, 'other'],
    ['<?xml version="1.0"?>\n<!-- a --><!DOCTYPE html>', 'text/xml', 'html'],
    ['<html>', 'text/plain', 'html'],
    ['Plain <b>', 'text/plain; charset=utf-8', 'text'],
    ['PK\u0003\u0004', 'application/zip', 'other'],
    ['WARC/1.1\r\n', undefined, 'warc'],
    ['\u0089PNG', 'image/png', 'image'],
    ['<svg>', 'image/svg+xml', 'other'],
  ])('%j as %s is %s', (start, type, kind) => {
    expect(pageKind(bytes(start), type)).toBe(kind);
  });
});
