import type { PayloadRequest } from 'payload';

import { citationFinding } from '../rules/findings';
import type { Citation } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { idOf } from '@/articles/queries/related-ids';
import { lockArticle } from '@/articles/commands/lock-article';
import { refuse, type Refusal } from '@/core/refusal';
import { requireOpenText } from '@/articles/commands/require-open-text';

export type OpenCitation = { row: Citation; articleId: number };

/**
 * A citation that this person may change now, its article locked until the transaction ends.
 *
 * @param expectedUpdatedAt `updatedAt` of the row that the person decided on; where it has changed since, they are refused
 */
export const openCitation = async (
  req: PayloadRequest,
  key: string,
  expectedUpdatedAt?: string,
): Promise<Result<OpenCitation, Refusal>> => {
  const seen = await citationByKey(req, key);
  const articleId = idOf(seen?.article);
  if (articleId === null) return refuse(404, citationFinding('citation-not-found'));
  await lockArticle(req, articleId);
  const open = await requireOpenText(req, { articleId });
  if (!open.ok) return open;
  // Read again: it may have changed while another command held the lock.
  const row = await citationByKey(req, key);
  if (!row) return refuse(404, citationFinding('citation-not-found'));
  if (expectedUpdatedAt !== undefined && !isSameInstant(expectedUpdatedAt, row.updatedAt)) {
    return refuse(409, citationFinding('citation-changed'));
  }
  return ok({ row, articleId });
};

/** Nonsense is an instant that no row ever had. */
export const isSameInstant = (seen: string, updatedAt: string): boolean =>
  new Date(seen).getTime() === new Date(updatedAt).getTime();

export const citationByKey = async (req: PayloadRequest, key: string): Promise<Citation | null> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    req,
  });
  return docs[0] ?? null;
};
