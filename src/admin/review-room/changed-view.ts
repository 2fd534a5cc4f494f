import { changesInText } from '@/document/compare/changes-in-text';
import type { FrozenDocument } from '@/document/document';
import type { ArticleView } from '@/reading/views/views';

/** What is compared with, in words: the person's own last review, a round, or the edition that readers have. */
export type Since = { is: 'you'; at: string } | { is: 'round'; round: number } | { is: 'edition' };

/** How much changed beside the words of the body. */
export type ChangesBeside = { fields: number; notes: number; works: number };

export type ChangedView = {
  view: ArticleView;
  changes: { since: Since; beside: ChangesBeside; isSame: boolean } | null;
};

/** The text with what changed in it since, or as it is where there is nothing to compare with. */
export const changedView = (
  view: ArticleView,
  before: FrozenDocument | undefined,
  since: Since | null,
): ChangedView => {
  if (!before || !since) return { view, changes: null };
  const { body, comparison } = changesInText(before, view.document);
  const { fields, notes, references, changed } = comparison;
  const beside = { fields: fields.length, notes: notes.length, works: references.length };
  return {
    view: { ...view, document: { ...view.document, body } },
    changes: { since, beside, isSame: !changed },
  };
};
