export const listIndent = 357; // twentieths of a point a level
export const deepest = 8;

/** Styles of the paragraphs that follow the first of an item, by level; the first five are Word’s own. */
export const listContinuations: readonly string[] = Array.from(
  { length: deepest + 1 },
  (_, level) => `ListContinue${level === 0 ? '' : level + 1}`,
);
