import { withoutQuotes } from '@/platform/without-quotes';

/** Words of the text on a button that leads to them. */
export const shortened = (words: string): string => {
  const plain = withoutQuotes(words);
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain;
};
