import type { CollectionAfterChangeHook } from 'payload';

import { requestSearchRenewal } from '@/search/commands/request-search-renewal';

type Labelled = { id: number; name?: string | null; title?: string | null };

/** Texts are found by the names of their authors, topics and series as these are now. */
export const followName: CollectionAfterChangeHook<Labelled> = async (change) => {
  const { collection, doc, previousDoc, operation, req } = change;
  const isRenamed = doc.name !== previousDoc.name || doc.title !== previousDoc.title;
  if (operation !== 'update' || !isRenamed) return doc;
  const { slug } = collection;
  if (slug === 'authors' || slug === 'topics' || slug === 'series') {
    await requestSearchRenewal(req, { collection: slug, id: doc.id });
  }
  return doc;
};
