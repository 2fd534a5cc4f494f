/** A citation in an article or in a file, as a person would look for it. */
export type CitedWords = { key: string; words: string };

/** What became of an article's citations when its text was taken from an edited file. */
export type ReimportChanges = {
  /** Left as the desk has them; `was` are the words before, where the file has others. */
  kept: readonly (CitedWords & { was?: string })[];
  new: readonly CitedWords[];
  gone: readonly CitedWords[];
};
