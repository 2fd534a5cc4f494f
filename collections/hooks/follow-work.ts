import type { CollectionAfterChangeHook } from 'payload';

import { requestSearchRenewal } from '@/search/commands/request-search-renewal';
import type { Source } from '@/payload-types';

/** Texts are found by the works that they cite, whose own pages readers see as they are now. */
export const followWork: CollectionAfterChangeHook<Source> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isSaidOtherwise = shown.some(
    (field) => JSON.stringify(doc[field]) !== JSON.stringify(previousDoc[field]),
  );
  if (operation === 'update' && isSaidOtherwise) {
    await requestSearchRenewal(req, { collection: 'sources', id: doc.id });
  }
  return doc;
};

const shown = [
  'type',
  'title',
  'authors',
  'editors',
  'containerTitle',
  'publisher',
  'publisherPlace',
  'volume',
  'issue',
  'page',
  'edition',
  'issued',
  'url',
  'doi',
  'isbn',
  'variables',
] as const satisfies readonly (keyof Source)[];
