/**
 * A word as it is compared, like `search_fold` in the database: small, without accents, apostrophes and soft hyphens, ё as
 * е. Й and ў are letters of their own.
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/['’ʼ‘`´\u00AD\u0301\u200B]/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[ßæœøłđ]/g, (letter) => inLatin[letter] ?? letter)
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) =>
      letter.normalize('NFD').replace(/\p{M}+/gu, ''),
    );

const inLatin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
