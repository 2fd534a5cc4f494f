import type { PayloadRequest } from 'payload';

import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import type { Finding } from '@/platform/finding';
import { articleManuscript } from './article-manuscript';

export type DraftedDocument = {
  /** Null when the text cannot be frozen without losing something that the author put there. */
  document: FrozenDocument | null;
  findings: readonly Finding[];
};

/** The working copy of an article as it would be frozen now. */
export const draftedDocument = async (
  req: PayloadRequest,
  articleId: number,
): Promise<DraftedDocument> => {
  const read = await articleManuscript(req, articleId);
  if (!read) return { document: null, findings: [] };
  return { document: freeze(read.manuscript), findings: read.findings };
};
