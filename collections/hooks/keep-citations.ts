import type { CollectionAfterChangeHook } from 'payload';

import { syncCitations } from '@/citations/commands/sync-citations';
import type { Article } from '@/payload-types';

/** Keeps the rows of citations in step with the marks in the text, in the save's transaction. */
export const keepCitations: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const { body, rekeyed } = await syncCitations(req, { articleId: doc.id, at: new Date() });
  return rekeyed ? { ...doc, body: body as Article['body'] } : doc;
};
