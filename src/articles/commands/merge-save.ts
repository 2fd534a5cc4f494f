import type { PayloadRequest } from 'payload';

import { mergeTexts, type Merged } from '@/document/merge/merge-texts';
import type { Article } from '@/payload-types';
import type { StoredRevision } from '../queries/stored-revision';
import { textAt } from '../queries/text-at';
import type { StoredText } from '../rules/text-steps';
import { writtenText } from '../queries/written-text';

type LateSave = {
  articleId: number;
  /** The revision that the save started from. */
  from: number;
  /** Names of the fields that were sent. */
  sent: readonly string[];
  /** All fields as they would be stored. */
  data: Partial<Article>;
  /** What is stored by now. */
  text: StoredText;
  stored: StoredRevision;
};

/**
 * A save that started from an earlier text, merged with what was saved since. Null where that text is not known any more. Call it
 * with the article locked.
 */
export const mergeSave = async (req: PayloadRequest, save: LateSave): Promise<Merged | null> => {
  const { articleId, from, sent, data, text, stored } = save;
  const at = { revision: from, present: text, now: stored.revision };
  const base = await textAt(req, articleId, at);
  if (!base) return null;
  const own = Object.entries(writtenText(data)).filter(([name]) => sent.includes(name));
  return mergeTexts(base, { ...base, ...Object.fromEntries(own) }, text);
};
