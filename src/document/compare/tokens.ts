import type { TextMark } from '../document';

/**
 * The smallest part that a comparison tells apart: a word or a sign with its formatting, the end of a line, or the mark
 * of a note. `note` names a note across both texts, whatever its number in either; see `pairNotes`.
 */
export type Token =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly TextMark[] }
  | { readonly type: 'break' }
  | { readonly type: 'note'; readonly note: string; readonly number: number };

/** Words of scripts with spaces in one piece, those of scripts without by their characters, signs one by one. */
const parts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+|\s+|[^\s\p{L}\p{N}\p{M}]/gsu;

/** Plain words as tokens; joined they give the same words again. */
export const tokensOf = (text: string, marks?: readonly TextMark[]): Token[] =>
  (text.match(parts) ?? []).map((part) => ({
    type: 'text',
    text: part,
    ...(marks && marks.length > 0 ? { marks } : {}),
  }));

/** Equal for what readers see as the same. */
export const keyOf = (token: Token): string => {
  switch (token.type) {
    case 'text':
      return token.marks ? `${token.text}\u0000${token.marks.join(' ')}` : token.text;
    case 'break':
      return '\u0000break';
    case 'note':
      return `\u0000note ${token.note}`;
  }
};

const letters = /[\p{L}\p{N}]/u;

/** Whether somebody who counts words counts it. */
export const isWord = (token: Token): boolean => token.type === 'text' && letters.test(token.text);

/** The tokens as plain text, without the marks of notes. */
export const textOfTokens = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.type === 'text' ? token.text : token.type === 'break' ? '\n' : ''))
    .join('');
