import type { CollectionAfterChangeHook } from 'payload';

import { changedFields } from '@/articles/commands/changed-fields';
import { countRevision } from '@/articles/commands/count-revision';
import { createEdition } from '@/editions/commands/create-edition';
import { isExecutor } from '@/editions/executor/executor-token';
import { storedText } from '@/articles/queries/stored-text';
import type { StoredText } from '@/articles/rules/text-steps';
import { followTextChange } from '@/articles/commands/follow-text-change';
import type { Article } from '@/payload-types';
import { throwRefusal } from './throw-refusal';

/**
 * A new article gets its first edition; a changed text makes its author a contributor and, under review,
 * is frozen again. Whatever changed counts as a revision. Runs after the citations are in step with the text.
 */
export const followText: CollectionAfterChangeHook<Article> = async (change) => {
  const { doc, operation, context, req } = change;
  if (operation === 'create') {
    const created = await createEdition(req, { articleId: doc.id });
    if (!created.ok) throwRefusal(created.error);
    return doc;
  }
  if (isExecutor(context)) return doc;
  const { textBefore: before, mergedFrom, saveId } = context as Save;
  const after = await storedText(req, doc.id);
  const fields = changedFields(after, before);
  if (fields.length === 0) return doc;
  if (fields.some((field) => !isNoText(field))) {
    const followed = await followTextChange(req, { articleId: doc.id });
    if (!followed.ok) throwRefusal(followed.error);
  }
  const revised = { articleId: doc.id, fields, before, after, mergedFrom, saveId };
  return { ...doc, ...(await countRevision(req, revised)) };
};

/** As `guardRevision` left it. */
type Save = { textBefore: StoredText; mergedFrom?: number; saveId?: string };

/** Who may read a text says nothing in it. */
const isNoText = (field: string): boolean => field === 'embargo';
