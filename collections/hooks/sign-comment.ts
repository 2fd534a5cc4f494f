import type { CollectionBeforeChangeHook } from 'payload';

import type { Comment } from '@/payload-types';

/** Comments bear the name of whoever is logged in, and so does the end of one. */
export const signComment: CollectionBeforeChangeHook<Comment> = (change) => {
  const { data, operation, originalDoc, req } = change;
  const person = req.user?.id;
  const author = operation === 'create' ? (person ?? data.author) : originalDoc?.author;
  const resolves = data.resolvedAt && !originalDoc?.resolvedAt;
  const resolvedBy = resolves ? (person ?? data.resolvedBy) : originalDoc?.resolvedBy;
  return { ...data, author, resolvedBy: data.resolvedAt ? resolvedBy : null };
};
