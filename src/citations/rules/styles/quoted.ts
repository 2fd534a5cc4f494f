import type { Wording } from '../wording';

/** In the quotation marks of the language, with those inside turned into its inner ones. */
export const quoted = (words: string, { quotes, innerQuotes }: Wording): string => {
  const inner = words.replaceAll(quotes[0], innerQuotes[0]).replaceAll(quotes[1], innerQuotes[1]);
  return quotes[0] + inner + quotes[1];
};
