import type { ArticleForm } from './use-article-form';
import { makeMeetings, type Meetings } from './meeting';
import type { Stored } from './requests';
import type { SharedText } from './shared-text';
import type { Typed } from './typed';

/** The page of an open article, for what happens outside of rendering: always as it is now. */
export type ArticlePage = {
  now: () => ArticleForm;
  /** The id of the article, once it is stored. */
  id: () => number | string | undefined;
  /** What the form held when it was looked at last. */
  seen: () => Typed | undefined;
  made: MadeArticle;
  show: (form: ArticleForm) => void;
  see: (typed: Typed) => void;
  meetings: Meetings;
  /** The text as others have it, once there is something that saves it. */
  shared: () => SharedText | undefined;
  share: (shared: SharedText, pull: () => Promise<void>) => void;
  /** Takes over what others have saved. */
  pull: () => Promise<void>;
};

/** An article that the form made of nothing, until the form for it is there. */
export type MadeArticle = {
  stored: () => Stored | undefined;
  store: (doc: Stored) => void;
  /** Its text when the form was taken away. */
  text: () => unknown;
  keepText: (text: unknown) => void;
  /** What another form still saves of the article. */
  others: () => Promise<unknown>;
  awaitOthers: (others: Promise<unknown>) => void;
};

export const makeArticlePage = (first: ArticleForm): ArticlePage => {
  let latest = first;
  let seen: Typed | undefined;
  let shared: SharedText | undefined;
  let pull = (): Promise<void> => Promise.resolve();
  const made = nothingMade();
  return {
    now: () => latest,
    id: () => made.stored()?.id ?? latest.info.id,
    seen: () => seen,
    made,
    meetings: makeMeetings(),
    shared: () => shared,
    share: (held, ask) => {
      shared = held;
      pull = ask;
    },
    pull: () => pull(),
    show: (form) => {
      latest = form;
    },
    see: (typed) => {
      seen = typed;
    },
  };
};

const nothingMade = (): MadeArticle => {
  let stored: Stored | undefined;
  let text: unknown;
  let others: Promise<unknown> = Promise.resolve();
  return {
    stored: () => stored,
    store: (doc) => {
      stored = doc;
    },
    text: () => text,
    keepText: (kept) => {
      text = kept;
    },
    others: () => others,
    awaitOthers: (wait) => {
      others = wait;
    },
  };
};
