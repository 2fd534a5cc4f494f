/**
 * Rich Text as Pandoc reads it whole: it takes the whole word behind `\uN` for what older programs show instead. So what
 * stands there instead is one sign.
 */
export const plainRtf = (bytes: Uint8Array): Uint8Array => {
  const source = Buffer.from(bytes).toString('latin1');
  const skips = [1];
  let pending = 0;
  const plain = source.replace(
    step,
    (whole, hex: string, word: string, number: string, sign: string, brace: string) => {
      if (brace !== undefined) {
        pending = 0;
        if (brace === '{') skips.push(skips.at(-1) ?? 1);
        else if (skips.length > 1) skips.pop();
        return whole;
      }
      if (pending > 0 && (hex ?? word ?? sign) !== undefined) {
        pending -= 1;
        return '';
      }
      if (word === 'u') {
        pending = skips.at(-1) ?? 1;
        return `\\u${number ?? '0'}\\'3f`;
      }
      if (word === 'uc') {
        skips[skips.length - 1] = Number(number ?? 1);
        return '';
      }
      if (word !== undefined || sign !== undefined || hex !== undefined || pending === 0) {
        return whole;
      }
      const skipped = Math.min(pending, whole.length);
      pending -= skipped;
      return whole.slice(skipped);
    },
  );
  return new Uint8Array(Buffer.from(plain, 'latin1'));
};

const step = /\\(?:'([0-9a-f]{2})|([a-zA-Z]+)(-?\d+)? ?|([^a-zA-Z]))|([{}])|[^\\{}\r\n]+/gi;
