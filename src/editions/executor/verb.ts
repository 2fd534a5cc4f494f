import type { PayloadRequest } from 'payload';

import type { Edition } from '@/payload-types';
import type { Result } from '@/platform/result';
import type { DraftedDocument } from '@/articles/queries/drafted-document';
import type { Transition } from '../rules/decide';
import type { EditionFacts, EventRequest } from '../rules/edition-facts';
import type { LockedArticle } from '@/articles/commands/lock-article';
import type { Refusal } from '@/core/refusal';

/** What a verb adds to what every transition does. */
export type Verb = {
  /**
   * The working copy is frozen before the decision, and its document goes into the edition; with `drafts` only where
   * the edition is not frozen yet.
   */
  freezes?: boolean | 'drafts';
  /** Nothing would change: the event is accepted, and leaves no trace. */
  isIdle?: (decided: Decided) => boolean;
  /** Fields of the edition beyond its status. */
  changes?: (req: PayloadRequest, decided: Decided) => EditionChanges | Promise<EditionChanges>;
  /** Whatever must happen before the edition changes, in the same transaction. */
  before?: (req: PayloadRequest, decided: Decided) => Promise<Result<void, Refusal>>;
  /** Whatever follows from the change, in the same transaction. */
  after?: (
    req: PayloadRequest,
    decided: Decided & { written: EditionStatus },
  ) => Promise<Result<void, Refusal>>;
};

export type Decided = {
  article: LockedArticle;
  /** The edition as it was; null when the event starts one. */
  edition: Edition | null;
  facts: EditionFacts;
  request: EventRequest;
  transition: Transition;
  drafted: DraftedDocument | null;
};
/** Where the article's edition stands after a command. */
export type EditionStatus = {
  article: number;
  edition: number;
  number: number;
  state: Edition['state'];
  stage: number;
  round: number;
  contentHash: string | null;
  /** Of the event's entry in the edition's log. */
  sequence: number;
};

/** Fields of an edition, as Payload takes them. */
export type EditionChanges = Partial<Omit<Edition, 'id' | 'createdAt' | 'updatedAt'>>;
