import { codePagesOf } from './code-pages';

/**
 * Rich Text as Pandoc reads it whole: it takes the whole word behind `\uN` for what older programs show instead, so one sign
 * stands there; and it takes every byte for one of Western Europe, so letters of other code pages are said by their numbers.
 */
export const plainRtf = (bytes: Uint8Array): Uint8Array => {
  const source = Buffer.from(bytes).toString('latin1');
  const pages = codePagesOf(source);
  const groups = [{ skip: 1, page: pages.own }];
  const top = () => groups.at(-1) ?? { skip: 1, page: pages.own };
  let pending = 0;
  const plain = source.replace(step, (whole, ...found: (string | undefined)[]) => {
    const [hex, word, number, sign, brace] = found;
    if (brace !== undefined) {
      pending = 0;
      if (brace === '{') groups.push({ ...top() });
      else if (groups.length > 1) groups.pop();
      return whole;
    }
    if (pending > 0 && (word ?? sign) !== undefined) {
      pending -= 1;
      return '';
    }
    if (hex !== undefined) {
      const codes = [...hex.matchAll(/[0-9a-f]{2}/gi)].map(([code]) => parseInt(code, 16));
      const skipped = Math.min(pending, codes.length);
      pending -= skipped;
      return inNumbers(top().page.decode(Uint8Array.from(codes.slice(skipped))));
    }
    if (word === 'u') {
      pending = top().skip;
      return `\\u${number ?? '0'}\\'3f`;
    }
    if (word === 'uc') {
      top().skip = Number(number ?? 1);
      return '';
    }
    if (word === 'f') top().page = pages.ofFont(Number(number));
    else if (word === 'plain') top().page = pages.own;
    if (word !== undefined || sign !== undefined) return whole;
    const skipped = Math.min(pending, whole.length);
    pending -= skipped;
    return whole
      .slice(skipped)
      .replace(/[\x80-\xff]+/g, (high) =>
        inNumbers(top().page.decode(Buffer.from(high, 'latin1'))),
      );
  });
  return new Uint8Array(Buffer.from(plain, 'latin1'));
};

/** Letters of ASCII stand for themselves, but for the signs of RTF itself. */
const inNumbers = (text: string): string =>
  [...text]
    .map((sign) => {
      if ('\\{}'.includes(sign)) return `\\${sign}`;
      if (sign <= '~') return sign;
      const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
      return units.map((unit) => `\\u${unit}\\'3f`).join('');
    })
    .join('');

const step = /((?:\\'[0-9a-f]{2})+)|\\(?:([a-zA-Z]+)(-?\d+)? ?|([^a-zA-Z']))|([{}])|[^\\{}\r\n]+/gi;
