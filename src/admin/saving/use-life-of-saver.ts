'use client';

import { useEffect, useLayoutEffect } from 'react';
import type { ArticlePage } from './article-page';
import { notePlace, returnToPlace, takeHandedOver, textOnPage } from './hand-over';
import type { Saver } from './saver';
import { differing, typedIn, type Typed } from './typed';

/** Saves while the form is there, and once more when somebody turns away from it. */
export const useLifeOfSaver = (saver: Saver, page: ArticlePage, keepCopy: () => void): void => {
  useEffect(() => {
    const leave = (): void => {
      keepCopy();
      if (page.now().byItself && saver.hasUnsaved()) void saver.flush();
    };
    const look = (): void => {
      if (document.visibilityState === 'visible') saver.tryAgain();
      else leave();
    };
    const press = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a[href]')) leave();
    };
    window.addEventListener('online', saver.tryAgain);
    window.addEventListener('focus', look);
    window.addEventListener('pagehide', keepCopy);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('pointerdown', press, true);
    const stop = saver.begin();
    return () => {
      window.removeEventListener('online', saver.tryAgain);
      window.removeEventListener('focus', look);
      window.removeEventListener('pagehide', keepCopy);
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('pointerdown', press, true);
      // What was handed over is saved by the form that took it.
      if (page.made.stored() === undefined) leave();
      stop();
    };
  }, [saver, page, keepCopy]);
};

/** From the form for something new to the form for the article that it became. */
export const useHandOver = (page: ArticlePage, restore: (typed: Typed) => void): void => {
  useLayoutEffect(() => {
    const { info, form } = page.now();
    const given = info.id === undefined ? null : takeHandedOver(info.id);
    if (given) {
      const typed = given.typed();
      const holdsIt = (): boolean => differing(typedIn(form.getFields()), typed).length === 0;
      const takeOver = async (): Promise<void> => {
        // Payload puts the stored state into a form after its first effects.
        await new Promise((resolve) => window.setTimeout(resolve));
        if (!holdsIt()) restore(typed);
        returnToPlace(holdsIt);
        const value = await given.settled();
        const formState = { revision: { value, initialValue: value, valid: true } };
        if (value !== null) form.dispatchFields({ type: 'UPDATE_MANY', formState });
      };
      page.made.awaitOthers(takeOver());
    }
    return () => {
      if (info.id !== undefined || page.made.stored() === undefined) return;
      page.made.keepText(textOnPage());
      notePlace();
    };
  }, [page, restore]);
};
