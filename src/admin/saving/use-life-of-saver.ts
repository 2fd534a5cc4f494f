'use client';

import { useEffect, useLayoutEffect } from 'react';
import { hearDeskNews } from '../live/desk-news';
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
    let asking: number | undefined;
    // Others saved: their words come in while nobody is disturbed by it.
    const stopHearing = hearDeskNews((change) => {
      if (change !== `text ${page.id()}` && change !== 'everything') return;
      asking ??= window.setTimeout(() => {
        asking = undefined;
        void page.pull();
      }, 250);
    });
    window.addEventListener('online', saver.tryAgain);
    window.addEventListener('focus', look);
    window.addEventListener('pagehide', keepCopy);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('pointerdown', press, true);
    const stop = saver.begin();
    return () => {
      stopHearing();
      window.clearTimeout(asking);
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
export const useHandOver = (
  page: ArticlePage,
  saver: Saver,
  restore: (typed: Typed) => void,
): void => {
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
      };
      const takenOver = takeOver();
      const othersSaved = takenOver.then(async () => {
        const stored = await given.settled();
        if (stored) page.shared()?.startFrom(stored);
      });
      page.made.awaitOthers(othersSaved);
      const retyped = takenOver.then(() => returnToPlace(holdsIt)).then(formHeard);
      void Promise.allSettled([othersSaved, retyped]).then(saver.arrived);
    }
    return () => {
      if (info.id !== undefined || page.made.stored() === undefined) return;
      page.made.keepText(textOnPage());
      notePlace();
    };
  }, [page, saver, restore]);
};

/** A form hears of what is typed when it is drawn with it. */
const formHeard = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => window.setTimeout(resolve)));
