const span = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const codes = (text) => [...text].map((character) => character.codePointAt(0));

/** Figures, signs and punctuation: in the Latin file and in the Cyrillic one, so that a page begins with one of them. */
const signs = [...span(0x20, 0x40), ...codes('[]_\u00a0§©«°·»‑–—‘’“”„…€№\u02bc')];

/** Of which few texts have any. */
const seldomSigns = codes('\\^`{|}~±‚†•′″−');
const latinLetters = [...span(0x41, 0x5a), ...span(0x61, 0x7a)];

/** What English needs. */
const latin = [...signs, ...latinLetters];

/** Letters of its neighbours, which stand in names, and signs. */
const accents = [...seldomSigns, ...span(0xc0, 0xff), ...codes('ąćčęěğıłńŒœřśşŠšůźżŽž')];

/** Signs that Russian and Belarusian have mostly beside Latin words. */
const foreignSigns = codes('#$&*+<=>@_§©°');

/** What Russian and Belarusian need. */
const cyrillic = [
  ...signs.filter((code) => !foreignSigns.includes(code)),
  ...span(0x410, 0x44f),
  ...codes('ЁёІіЎў'),
];

const within =
  (...ranges) =>
  (all) =>
    [...all].filter((code) => ranges.some(([first, last]) => code >= first && code <= last));
const without = (choose, others) => (all) => choose(all).filter((code) => !others.includes(code));
const each = (wanted) => (all) => wanted.filter((code) => all.has(code));

/**
 * The parts of a face that are files of their own, by name: which of the characters that the face has. A browser takes the
 * ones whose characters a page shows. `letters` are words of the other script in a Cyrillic text.
 */
export const subsets = {
  latin: each(latin),
  letters: each([...foreignSigns, ...latinLetters]),
  accents: each(accents),
  'latin-ext': without(within([0xa1, 0x24f], [0x1e00, 0x1eff], [0x2010, 0x214f]), [
    ...latin,
    ...accents,
  ]),
  cyrillic: each(cyrillic),
  'cyrillic-ext': without(within([0x400, 0x52f]), cyrillic),
  greek: within([0x370, 0x3ff], [0x1f00, 0x1fff]),
};
