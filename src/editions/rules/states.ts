/** States of an edition; their order is the order of display. */
export const states = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'publish_failed',
  'published',
  'withdrawn',
  'retracted',
  'superseded',
  'removed',
  'discarded',
] as const;
export type State = (typeof states)[number];

/** An article has at most one edition in these; kept by a partial unique index. */
export const openStates = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'publish_failed',
] as const satisfies readonly State[];
/** An article has at most one edition in these: the current public face of it. */
export const liveStates = [
  'published',
  'withdrawn',
  'retracted',
] as const satisfies readonly State[];
export const isOpen = (state: State): boolean => openStates.some((open) => open === state);
export const isLive = (state: State): boolean => liveStates.some((live) => live === state);

export const roles = [
  'writer',
  'reviewer',
  'fact-checker',
  'editor',
  'publisher',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const editionKinds = ['first', 'update', 'correction', 'minor'] as const;
export type EditionKind = (typeof editionKinds)[number];
