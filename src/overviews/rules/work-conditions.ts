/**
 * How a cited work stands, one word for each: `broken` does not open, `changed` says something else or has moved,
 * `uncopied` is not kept, `print` has no page, `well` answers and is kept. A work that somebody decided on is `settled`:
 * all its citations may stand as they are, or readers get the kept copy in place of a page that is gone.
 */
export const workConditions = [
  'broken',
  'changed',
  'uncopied',
  'settled',
  'print',
  'well',
] as const;
export type WorkCondition = (typeof workConditions)[number];

/** Those that want somebody, in the order of their tabs. */
export const troubles = [
  'broken',
  'changed',
  'uncopied',
] as const satisfies readonly WorkCondition[];
export type Trouble = (typeof troubles)[number];
