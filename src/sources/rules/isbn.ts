/**
 * An ISBN of ten or thirteen digits, with or without hyphens, as thirteen digits. Null where the
 * check digit does not fit. ISO 2108.
 */
export const normaliseIsbn = (text: string): string | null => {
  const bare = text
    .replace(/^\s*isbn(?:-?1[03])?:?\s*/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(bare)) return checkDigit(bare.slice(0, 12)) === bare[12] ? bare : null;
  if (!/^\d{9}[\dX]$/.test(bare) || !isTen(bare)) return null;
  const core = `978${bare.slice(0, 9)}`;
  return core + checkDigit(core);
};

const checkDigit = (twelve: string): string => {
  const sum = [...twelve].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
};

const isTen = (ten: string): boolean =>
  [...ten].reduce((sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - at), 0) %
    11 ===
  0;
