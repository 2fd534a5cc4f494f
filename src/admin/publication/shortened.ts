/** Words of the text on a button that leads to them. */
export const shortened = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
