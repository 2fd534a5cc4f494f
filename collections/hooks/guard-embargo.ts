import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { mayEmbargo } from '@/articles/commands/set-embargo';
import { idsOf } from '@/articles/queries/related-ids';
import type { Article } from '@/payload-types';
import { refuseAtDesk } from './refuse-at-desk';

/**
 * Lets only those set an embargo who may, and only before publication. Whoever sets it keeps sight of the article, as
 * one of its readers.
 */
export const guardEmbargo: CollectionBeforeChangeHook<Article> = async (change) => {
  const { data, operation, originalDoc, context, req } = change;
  if (!req.user || isExecutor(context) || operation === 'create' || !originalDoc) return data;
  const { embargo } = data;
  // Under the lock; Payload read the article before.
  const stored = (context.textBefore as Article | undefined)?.embargo;
  if (!embargo || isDeepStrictEqual(valuesOf(embargo), valuesOf(stored))) return data;
  if (context.isRestoringVersion) return { ...data, embargo: stored };
  if (!(await mayEmbargo(req, originalDoc.id))) refuseAtDesk(req, 403, 'embargo-not-yours');
  if (!embargo.restricted || stored?.restricted) return data;
  return { ...data, embargo: { ...embargo, readers: withThem(req.user.id, embargo) } };
};

const withThem = (person: number, embargo: NonNullable<Article['embargo']>): number[] => [
  ...new Set([...idsOf(embargo.readers ?? []), person]),
];

const valuesOf = (embargo: Article['embargo']) => ({
  restricted: embargo?.restricted ?? false,
  readers: idsOf(embargo?.readers ?? []),
});
