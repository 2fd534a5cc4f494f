import { describe, expect, it } from '@jest/globals';
import { nameOf } from '@/interchange/xml/name-of';
import { xml, xmlText } from '@/interchange/xml/xml';

describe('XML', () => {
  it('escapes attributes and words, and leaves out what no file may hold', () => {
    expect(xml('a', { b: '<"&>', c: undefined, d: 0 })).toBe('<a b="&lt;&quot;&amp;&gt;" d="0"/>');
    expect(xmlText('p', 'a\u0000\u000b\ufffe\ud800 < b')).toBe('<p>a\ufffd &lt; b</p>');
  });

  it('has no element for words that are not there', () => {
    expect(xmlText('p', '') + xmlText('p', undefined)).toBe('');
  });

  it('makes different names of different keys', () => {
    expect(nameOf('берг 1988/a')).toMatch(/^[\w.-]+$/);
    expect(nameOf('a_b')).not.toBe(nameOf('a-b'));
    expect(nameOf('a b')).not.toBe(nameOf('a_20_b'));
  });
});
