import type { PayloadRequest } from 'payload';

import { writtenText } from './written-text';
import type { StoredText } from '../rules/text-steps';

/** The text of an article as it is stored at this moment, related records by their ids; seen within the request's transaction. */
export const storedText = async (req: PayloadRequest, articleId: number): Promise<StoredText> => {
  const article = await req.payload.findByID({
    collection: 'articles',
    id: articleId,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  return writtenText(article);
};
