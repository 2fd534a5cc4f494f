'use client';

import { useEffect, useState } from 'react';
import type { PersonHere, Place, Presence } from '@/articles/rules/presence';
import { hearDeskNews } from '../live/desk-news';
import { thisPage } from '../saving/this-page';

export type Doing = {
  does: Presence;
  /** The paragraph where they are. */
  place: Place | null;
};

const beat = 10_000; // ms
/** How soon others hear of another paragraph. */
const soon = 1000; // ms

/**
 * Says that somebody is in an article for as long as the page is looked at, and answers who else is; it follows within two
 * seconds.
 *
 * @param doing what they do at this moment
 */
export const usePresence = (
  articleId: number | string | undefined,
  doing: () => Doing,
): readonly PersonHere[] => {
  const [people, setPeople] = useState<readonly PersonHere[]>([]);
  const [current] = useState(() => doing);
  useEffect(() => {
    if (articleId === undefined) return;
    const path = `/api/articles/${articleId}/presence`;
    let last = '';
    let isOver = false;
    const take = async (asked: Promise<Response>): Promise<void> => {
      const answer = await asked.catch(() => null);
      if (isOver || !answer) return;
      if (!answer.ok) return setPeople([]);
      const { people: here } = (await answer.json()) as { people: PersonHere[] };
      setPeople(here);
    };
    const sign = (leaves = false): void => {
      const said = JSON.stringify({ page: thisPage, ...current(), leaves });
      last = said;
      const headers = { 'Content-Type': 'application/json' };
      const request = fetch(path, { method: 'POST', headers, body: said, keepalive: leaves });
      void take(request);
    };
    const isSeen = (): boolean => document.visibilityState === 'visible';
    const look = (): void => {
      if (isSeen() && JSON.stringify({ page: thisPage, ...current(), leaves: false }) !== last)
        sign();
    };
    const leave = (): void => sign(true);
    let asking: number | undefined;
    const stop = hearDeskNews((change) => {
      if (change !== `presence ${articleId}` && change !== 'everything') return;
      asking ??= window.setTimeout(() => {
        asking = undefined;
        void take(fetch(path));
      }, 200);
    });
    sign();
    const beats = window.setInterval(() => isSeen() && sign(), beat);
    const looks = window.setInterval(look, soon);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      stop();
      window.clearInterval(beats);
      window.clearInterval(looks);
      window.clearTimeout(asking);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [articleId, current]);
  return people;
};
