import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { lockArticle } from '@/articles/commands/lock-article';
import { requireOpenText } from '@/articles/commands/require-open-text';
import { refuse, type Refusal } from '@/core/refusal';
import { wasPublished } from '@/articles/queries/was-published';
import type { Err } from '@/platform/result';
import type { Article } from '@/payload-types';
import { workflowFinding } from '@/editions/rules/findings';
import { throwRefusal } from './throw-refusal';

/** Remembers whether a save was the editor's own: the hooks that follow are not told. */
export const noteAutosave: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if (operation === 'update') context.autosaves = 'autosave' in args && args.autosave === true;
  return args;
};

/**
 * Lets nobody change a text that its state has closed, or that is not theirs; no autosave under review;
 * and no new address for an article that readers have seen.
 */
export const guardText: CollectionBeforeChangeHook<Article> = async (change) => {
  const { data, operation, originalDoc, context, req } = change;
  if (operation === 'create' || isExecutor(context) || !originalDoc) return data;
  const article = await lockArticle(req, originalDoc.id);
  const allowed = await requireOpenText(req, { articleId: originalDoc.id });
  if (!allowed.ok) throwRefusal(allowed.error);
  const inReview = article?.editions[0]?.state === 'in_review';
  if (context.autosaves && inReview) stop(refuse(409, workflowFinding('autosave-under-review')));
  if (!movesAway(data, originalDoc) || !(await wasPublished(req, originalDoc.id))) return data;
  // An autosave keeps the rest of what was typed; the form then shows the address as it is.
  const { slug, language } = originalDoc;
  if (context.autosaves) return { ...data, slug, language };
  return stop(refuse(422, workflowFinding('address-fixed', {}, { field: 'slug' })));
};

const stop = ({ error }: Err<Refusal>): never => throwRefusal(error);

const movesAway = (data: Partial<Article>, stored: Article): boolean =>
  (data.slug !== undefined && data.slug !== stored.slug) ||
  (data.language !== undefined && data.language !== stored.language);
