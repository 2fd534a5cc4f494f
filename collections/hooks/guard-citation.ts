import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload';

import { isExecutor } from '@/commands/executor-token';
import { followTextChange } from '@/commands/follow-text-change';
import { lockArticle } from '@/commands/lock-article';
import { requireOpenText } from '@/commands/require-open-text';
import type { Citation } from '@/payload-types';

import { refuseAtDesk } from './refuse-at-desk';
import { throwRefusal } from './throw-refusal';

/** A citation is as open as the text it stands in, and stays with its article. */
export const guardCitation: CollectionBeforeChangeHook<Citation> = async (change) => {
  const { data, originalDoc, context, req } = change;
  const articleId = idOf(originalDoc?.article ?? data.article);
  if (isExecutor(context) || articleId === undefined) return data;
  await lockArticle(req, articleId);
  const allowed = await requireOpenText(req, { articleId });
  if (!allowed.ok) throwRefusal(allowed.error);
  return { ...data, article: articleId };
};

/** A changed note is a contribution, and under review a changed document. */
export const followCitation: CollectionAfterChangeHook<Citation> = async ({
  doc,
  context,
  req,
}) => {
  const articleId = idOf(doc.article);
  if (isExecutor(context) || articleId === undefined) return doc;
  const followed = await followTextChange(req, { articleId });
  if (!followed.ok) throwRefusal(followed.error);
  return doc;
};

/** A row outlives its mark: undo and paste bring the mark back. */
export const keepCitation: CollectionBeforeDeleteHook = ({ context, req }) => {
  if (!isExecutor(context)) refuseAtDesk(req, 409, 'citations-stay');
};

const idOf = (article: Citation['article'] | undefined): number | undefined =>
  typeof article === 'object' ? article.id : article;
