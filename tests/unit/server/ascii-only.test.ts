import { describe, expect, it } from '@jest/globals';
import { runInNewContext } from 'node:vm';
import { asciiOnly } from '@/server/ascii-only.mjs';

describe('a program without a letter beyond ASCII', () => {
  it.each([
    ['strings', `'«крыніца» — ' + "😀" + 'é'`],
    ['signs that were escaped without need', String.raw`'a\…b\\…' + "\\\é"`],
    ['templates', '`«${1 + 1}»`'],
    ['patterns', `'жук…'.replace(/[а-я]+(?=…)/u, 'x')`],
    ['patterns of pairs', `'a😀b'.split(/[😀]/u).join('|')`],
    ['patterns kept as raw text', `'п2'.replace(new RegExp(String.raw\`[а-я]\\d\`), 'x')`],
    ['names', `((имя) => имя + 1)(1)`],
    ['comments', `1 /* один */ // адзін`],
  ])('says the same in %s', (_, code) => {
    const ascii = asciiOnly(code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    expect(runInNewContext(ascii)).toEqual(runInNewContext(code));
  });

  it('leaves the ends of lines, which may end a comment', () => {
    const code = '1 // one\u2028+ 1';
    expect(runInNewContext(asciiOnly(code))).toBe(2);
  });
});
