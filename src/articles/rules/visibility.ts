import type { Role } from '@/editions/rules/states';

/** How far an unpublished article reaches, seen by one person. */
export type Visibility = {
  /** Restricted until publication. */
  embargoed: boolean;
  /** An edition of it was given to readers, even if they no longer have it. */
  published: boolean;
  ties: VisibilityTies;
};

/** What ties the person to the article. */
export type VisibilityTies = {
  owns: boolean;
  /** Stands in the bylines, by `authors.user`. */
  isBylined: boolean;
  /** Is named among the readers of the embargo. */
  isReader: boolean;
  /** Has an assignment to it that has not ended. */
  isAssigned: boolean;
  /** Is named in a stage of the policy that its open edition took along. */
  isOfStage: boolean;
};

/** `writersSeeOnlyTheirOwn` of the editorial policy. */
export type VisibilityPolicy = { writersSeeOnlyTheirOwn: boolean };

/**
 * Whether somebody of the desk may know of an article. A published one is everybody's. An embargo shuts out all
 * but those tied to the article and the publishers, who answer for what goes out. Where the policy says so, a
 * person who is a writer and nothing else sees of the unpublished only what they are tied to.
 */
export const isVisible = (
  roles: readonly Role[],
  { embargoed, published, ties }: Visibility,
  { writersSeeOnlyTheirOwn }: VisibilityPolicy,
): boolean => {
  if (roles.length === 0) return false;
  if (published || Object.values(ties).some(Boolean)) return true;
  if (embargoed && !roles.includes('publisher')) return false;
  return !(writersSeeOnlyTheirOwn && isOnlyWriter(roles));
};

/** Somebody with another role sees what that role sees. */
export const isOnlyWriter = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'writer');
