import { accents, signs } from './signs';

/**
 * Latin letters with accents as LaTeX’s commands in braces: BibTeX sorts them so, and cuts first names to their first byte otherwise.
 * Other scripts stay as they are.
 */
export const withAccents = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (letter) => {
    const sign = commandOf.get(letter);
    if (sign) return `{\\${sign}}`;
    const [base = '', accent = '', ...more] = letter.normalize('NFD');
    const command = accentOf.get(accent);
    // Reading puts letters together, so that others would come back.
    const isWhole = more.length === 0 && letter === letter.normalize('NFC');
    return command && isWhole && /[A-Za-z]/.test(base) ? `{\\${command}{${base}}}` : letter;
  });

const accentOf = new Map(Object.entries(accents).map(([name, accent]) => [accent, name]));

const commandOf = new Map(
  ['ae', 'AE', 'oe', 'OE', 'o', 'O', 'l', 'L', 'ss', 'aa', 'AA', 'i', 'j'].flatMap((name) => {
    const letter = signs[name];
    return letter ? [[letter, name] as const] : [];
  }),
);
