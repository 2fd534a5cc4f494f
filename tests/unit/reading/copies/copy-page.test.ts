import { describe, expect, it } from '@jest/globals';

import { copyPage, type ShownCopy } from '@/reading/copies/copy-page';

const copy: ShownCopy = {
  sha256: 'a'.repeat(64),
  address: 'https://example.org/tides?a=1&b="2"',
  finalUrl: 'https://example.org/tides?a=1&b="2"',
  title: '<script>alert(1)</script>',
  text: 'First <b>line</b>\n"Second" & last',
  takenAt: '2025-06-10T12:00:00Z',
  tool: 'Ibidem <0.1>',
  way: 'capture',
  language: 'en" onload="x',
};

describe('copyPage', () => {
  it('shows words of others as words', () => {
    const html = copyPage(copy, 'en', '/snapshots/a/file');
    expect(html).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(html).toContain(
      '<p>First &lt;b&gt;line&lt;/b&gt;</p>\n<p>&quot;Second&quot; &amp; last</p>',
    );
    expect(html).not.toMatch(/<script|<style|<img|<iframe|onload=/);
    expect(html).toContain('rel="nofollow noopener noreferrer"');
    expect(html).toContain('href="https://example.org/tides?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('<time datetime="2025-06-10T12:00:00Z">2025-06-10 12:00:00 UTC</time>');
  });

  it('links to nothing but web addresses, and says where they led', () => {
    const html = copyPage({ ...copy, address: 'javascript:alert(1)', text: null }, 'ru', '/f');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('Адрес привёл на');
    expect(html).toContain('Показать словами здесь нечего');
  });
});
