/** How a language is written and set, for the server. */
export type Writing = {
  /** Of the faces that its pages ask for first. */
  script: 'latin' | 'cyrillic';
  /** Its name in Babel's tables, for LaTeX. */
  babel: string;
  /** The tag by which `Intl` says dates in letters. */
  locale: string;
  /** With its territory, as Open Graph wants it. */
  openGraph: string;
  /** Quotation marks: opening, closing, and those within. */
  quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** Between words that stand apart from it. */
  dash: string;
  /** Trauzettel-Klosinski et al., "Standardized Assessment of Reading Performance" (IReST, 2012). */
  wordsPerMinute: number;
  /** Letters of folded words, for what one slip of the hand makes of a word. */
  alphabet: string;
  /** The letters of its keyboard, row by row, as many as those of the English one. */
  keyboard: string;
  /** Spaces at which no line breaks, beside those of every language. */
  noBreak: readonly RegExp[];
};
