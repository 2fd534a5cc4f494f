import type { CollectionBeforeChangeHook } from 'payload';

import { mergeSave } from '@/articles/commands/merge-save';
import { isSaved } from '@/articles/queries/is-saved';
import { storedRevision } from '@/articles/queries/stored-revision';
import { storedText } from '@/articles/queries/stored-text';
import { isExecutor } from '@/editions/executor/executor-token';
import type { Article } from '@/payload-types';
import type { Save } from './note-revision';
import { refuseAtDesk } from './refuse-at-desk';
import { refuseStaleSave } from './refuse-stale-save';

/**
 * Merges a person's save that started from an earlier text with what others saved since, or refuses it where both changed
 * the same. Runs under the article's lock, so that of two saves at once the second meets the first. A version is restored
 * on top of whatever is there, on purpose.
 */
export const guardRevision: CollectionBeforeChangeHook<Article> = async (change) => {
  const { data, operation, originalDoc, context, req } = change;
  if (operation === 'create' || !originalDoc) return { ...data, revision: 0, revisedBy: null };
  const { id } = originalDoc;
  const stored = await storedRevision(req, id);
  if (isExecutor(context)) return { ...data, ...stored };
  const text = await storedText(req, id);
  // Of the request as it is now: reading within it makes it another context.
  req.context.textBefore = text;
  if (!req.user || context.isRestoringVersion) return { ...data, ...stored };
  const { startedFrom, sent = [], saveId } = context as Save;
  if (typeof startedFrom !== 'number') return refuseAtDesk(req, 422, 'revision-missing');
  // Sent again, since the answer was lost: nothing of it is new.
  if (saveId && (await isSaved(req, id, saveId))) return { ...data, ...text, ...stored };
  // Payload read the article before it was locked, and fills what was not sent from that.
  const known = Math.min(startedFrom, originalDoc.revision ?? 0);
  if (startedFrom === stored.revision && known === stored.revision) return { ...data, ...stored };
  const from = startedFrom > stored.revision ? null : known;
  const merged =
    from === null ? null : await mergeSave(req, { articleId: id, from, sent, data, text, stored });
  if (!merged || merged.collisions.length > 0)
    return refuseStaleSave(req, id, known, merged?.collisions);
  req.context.mergedFrom = from;
  return { ...data, ...merged.text, ...stored };
};
