import type { PayloadRequest } from 'payload';

import { staleSave } from '@/articles/commands/stale-save';
import { wordsOf } from '@/document/merge/content';
import type { Collision } from '@/document/merge/merge-texts';
import { throwRefusal } from './throw-refusal';

/**
 * Says who changed the text meanwhile, when, and what; the form shows it at its field `revision`. `collisions` are the parts that
 * both changed, each with what it was and what either made of it.
 */
export const refuseStaleSave = async (
  req: PayloadRequest,
  articleId: number,
  since: number,
  collisions: readonly Collision[] = [],
): Promise<never> => {
  const { finding, changed } = await staleSave(req, articleId, since);
  const errors = [{ path: 'revision', message: `${finding.message} ${finding.fix ?? ''}`.trim() }];
  const both = collisions.map(({ path, base, mine, theirs }) => ({
    path,
    base,
    mine,
    theirs,
    words: { base: wordsOf(base), mine: wordsOf(mine), theirs: wordsOf(theirs) },
  }));
  const more = { ...changed, errors, collisions: both };
  return throwRefusal({ status: 409, findings: [finding] }, more);
};
