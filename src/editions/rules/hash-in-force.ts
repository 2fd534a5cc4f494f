import type { EditionFacts } from './edition-facts';

/** Whether an edition in this state has a document of its own, rather than a text that still changes. */
export const isFrozen = (state: EditionFacts['state']): boolean =>
  state !== 'none' && state !== 'draft' && state !== 'changes_requested';

/** The document that a decision now would be about: a draft as it would freeze, later what is frozen. */
export const hashInForce = ({
  state,
  draftedHash,
  contentHash,
}: Pick<EditionFacts, 'state' | 'draftedHash' | 'contentHash'>): string | null =>
  isFrozen(state) ? contentHash : draftedHash;
