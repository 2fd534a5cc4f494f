import { quotedWordsOf, type Words } from './words';

/** The stretches of a quotation between its cuts. */
export const partsOf = (quotation: string): readonly Words[] =>
  quotation
    .split(cut)
    .map(quotedWordsOf)
    .filter(({ words }) => words.some(({ kind }) => kind !== 'insertion' && kind !== 'note'));

/** Three dots in any form, alone or in any brackets. */
const cut =
  /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|<\s*(?:…|\.\s?\.\s?\.)\s*>|(?:\.[ \u00A0]?){2,3}\.|…+/u;
