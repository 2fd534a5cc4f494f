import { answers, html, page, type Expected, type HostileCase } from './case';

export const types: readonly HostileCase[] = [
  answers(
    'noise as text/html',
    page(Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256))),
    { verdict: 'alive' },
  ),
  answers('HTML as a PDF', page(html('Rivers'), { 'content-type': 'application/pdf' }), {
    verdict: 'blocked',
  }),
  answers('a broken PDF', page('%PDF-1.7\n1 0 obj <<', { 'content-type': 'application/pdf' }), {
    verdict: 'failing',
  }),
  answers('a PDF as HTML', page('%PDF-1.7\n1 0 obj <<'), { verdict: 'failing' }),
  answers('a picture', page(Buffer.from([137, 80, 78, 71]), { 'content-type': 'image/png' }), {
    verdict: 'alive',
  }),
  answers('nothing at all', page(''), { verdict: 'soft-404' }),
];

const cyrillic = 'Реки и право';
/** Bytes of letters in an old code page: А–я stand in one run in windows-1251, scattered in koi8-r. */
const in1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 128 ? code : 0x3f;
    }),
  );
const koi8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const inKoi8 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const at = koi8.indexOf(letter);
      return at >= 0 ? 0xc0 + at : letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 0x3f;
    }),
  );
const in16 = (text: string, { big = false, mark = true } = {}) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const labelled = (charset: string | null) => ({
  'content-type': charset === null ? 'text/html' : `text/html; charset=${charset}`,
});
const meta = (charset: string, text: string) =>
  text.replace('<head>', `<head><meta charset="${charset}">`);
const ok: Expected = { verdict: 'alive', title: cyrillic };
const gone = html('Страница не найдена', 'Вернитесь на главную');
export const encodings: readonly HostileCase[] = [
  answers('windows-1251 by its header', page(in1251(html(cyrillic)), labelled('windows-1251')), ok),
  answers(
    'windows-1251 by its own word',
    page(in1251(meta('windows-1251', html(cyrillic))), labelled(null)),
    ok,
  ),
  answers('koi8-r by its header', page(inKoi8(html(cyrillic)), labelled('koi8-r')), ok),
  answers(
    'koi8-r by its own word',
    page(inKoi8(meta('koi8-r', html(cyrillic))), labelled(null)),
    ok,
  ),
  answers('UTF-16LE with a mark', page(in16(html(cyrillic)), labelled(null)), ok),
  answers('UTF-16BE with a mark', page(in16(html(cyrillic), { big: true }), labelled(null)), ok),
  answers(
    'UTF-16LE by its header',
    page(in16(html(cyrillic), { mark: false }), labelled('utf-16le')),
    ok,
  ),
  answers(
    'UTF-16BE by its header',
    page(in16(html(cyrillic), { big: true, mark: false }), labelled('utf-16be')),
    ok,
  ),
  answers(
    'UTF-16 with a mark and a wrong header',
    page(in16(html(cyrillic)), labelled('utf-8')),
    ok,
  ),
  answers('windows-1251 that says utf-8', page(in1251(html(cyrillic)), labelled('utf-8')), {
    verdict: 'alive',
  }),
  answers('an encoding that nobody knows', page(html(cyrillic), labelled('klingon')), ok),
  answers(
    'UTF-8 that breaks off in a letter',
    page(Buffer.from(html(cyrillic) + 'ы').subarray(0, -1)),
    ok,
  ),
  answers('“not found” in windows-1251', page(in1251(gone), labelled('windows-1251')), {
    verdict: 'soft-404',
  }),
  answers('“not found” in koi8-r', page(inKoi8(gone), labelled('koi8-r')), { verdict: 'soft-404' }),
  answers('“not found” in UTF-16', page(in16(gone), labelled(null)), { verdict: 'soft-404' }),
];

export const emptyPlaces: readonly HostileCase[] = [
  answers('“page not found” with success', page(html('Page not found | The Paper', 'Sorry.')), {
    verdict: 'soft-404',
  }),
  answers(
    '«старонка не знойдзена» with success',
    page(html('Часопіс', 'На жаль, старонка не знойдзена.')),
    { verdict: 'soft-404' },
  ),
  answers(
    'an essay on missing pages',
    page(html('Page not found: how the web forgets', 'Words on links. '.repeat(400))),
    { verdict: 'alive' },
  ),
  answers('a proof that one is human', page(html('Just a moment...', 'Checking')), {
    verdict: 'blocked',
  }),
];
