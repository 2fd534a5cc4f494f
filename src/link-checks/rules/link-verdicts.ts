/**
 * What the address of a source is worth, by the latest check. `unchecked` was never looked at; `alive` answers; `moved`
 * answers elsewhere for good; `failing` has failed lately and `dead` keeps failing for days; `drifted` answers with
 * another text than the one that is kept; `soft-404` answers that there is nothing; `blocked` refuses us, which says
 * nothing about the page (401, 403, 429, 451).
 */
export const linkVerdicts = [
  'unchecked',
  'alive',
  'moved',
  'failing',
  'dead',
  'drifted',
  'soft-404',
  'blocked',
] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];
