import type { EditionFacts } from './edition-facts';

/** The document that a decision now would be about: a draft as it would freeze, later what is frozen. */
export const hashInForce = ({
  state,
  draftedHash,
  contentHash,
}: Pick<EditionFacts, 'state' | 'draftedHash' | 'contentHash'>): string | null =>
  state === 'draft' || state === 'changes_requested' ? draftedHash : contentHash;
