'use client';

import { useEffect, useState } from 'react';
import { openCopies, type Copies } from './copies';
import type { Saver } from './saver';
import { isPageOpen, sayThatPageIsOpen, thisPage } from './this-page';
import { textOnPage } from './hand-over';
import { typedIn } from './typed';
import type { ArticlePage } from './article-page';

const pause = 600; // ms

export const copies: Copies = openCopies(isPageOpen);

export type OwnCopy = {
  /** Keeps what the form holds, in a moment: every key would be too often for a long text. */
  soon: () => void;
  now: () => void;
  /** Everything is stored where it belongs. */
  drop: () => void;
};

/** The copy that this page keeps of what it has not saved. */
export const useOwnCopy = (page: ArticlePage, saver: Saver): OwnCopy => {
  const [copy] = useState(() => makeOwnCopy(page, saver));
  useEffect(() => {
    sayThatPageIsOpen();
    return copy.stop;
  }, [copy]);
  return copy;
};

/** By whom and of what the copies of a page are. */
export const copyOf = (page: ArticlePage) => {
  const { person } = page.now();
  return { person: person ?? 'nobody', article: page.id() ?? 'new', page: thisPage };
};

const makeOwnCopy = (page: ArticlePage, saver: Saver): OwnCopy & { stop: () => void } => {
  let timer: number | undefined;
  // One after another, so that a dropped copy does not come back.
  let last: Promise<unknown> = Promise.resolve();
  const kept = new Map<string, ReturnType<typeof copyOf>>();

  const stop = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    stop();
    if (!saver.hasUnsaved()) return;
    const own = copyOf(page);
    kept.set(String(own.article), own);
    const fields = page.now().form.getFields();
    const shared = page.shared();
    const revision = shared?.revision() ?? 0;
    const base = shared?.base() ?? {};
    const body = textOnPage();
    const typed = { ...typedIn(fields), ...(body ? { body: { value: body } } : {}) };
    const copy = { ...own, at: Date.now(), revision, base, typed };
    last = last.then(() => copies.keep(copy));
  };
  return {
    now,
    stop,
    soon: () => {
      timer ??= window.setTimeout(now, pause);
    },
    drop: () => {
      stop();
      if (kept.size === 0) return;
      const gone = [...kept.values()];
      kept.clear();
      last = last.then(() => copies.drop(gone));
    },
  };
};
