import { before, begins, number } from '@/languages/no-break';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';

/**
 * Keeps together on one line what belongs together: a short preposition and its word, initials and a name, a number and
 * its unit, a dash and the word before it. Only spaces change, into no-break spaces, and only where the text is shown: the
 * document keeps what was reviewed. Works on a piece of a line too, so at its end a space may still be the first half.
 */
export const unbroken = (text: string, language: Language): string =>
  text.includes(' ')
    ? rules[language].reduce((said, rule) => said.replace(rule, '\u00a0'), text)
    : text;

/** A name that reads as one word: `CC BY 4.0`. */
export const inOnePiece = (name: string): string => name.replaceAll(' ', '\u00a0');

/** The same in all three languages. */
const everywhere: readonly RegExp[] = [
  / (?=[—–](?:\s|$))/gu, // no line begins with a dash
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<=${begins}\\p{Lu}\\.) (?=\\p{Lu}[\\p{Ll}.’'])`, 'gu'), // initials
  /(?<=[№§]) (?=[\p{L}\d])/gu,
  before('% ‰ °C °F € $ £ ¥ ₽ Br', number),
];

const rules: Readonly<Record<Language, readonly RegExp[]>> = inEach((texts) => [
  ...everywhere,
  ...texts.writing.noBreak,
]);
