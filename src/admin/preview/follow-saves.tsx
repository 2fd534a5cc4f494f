'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { hearSaves } from './saves';

/**
 * Renders the page anew when the article was saved in another window, the admin around this frame included; where one
 * scrolled to stays. Saves that come while a rendering is under way are answered by one more after it, so that a long text
 * never has a queue of renderings before it.
 */
export const FollowSaves = ({ articleId }: { articleId: number }) => {
  const router = useRouter();
  const [isRendering, startRendering] = useTransition();
  const isWaiting = useRef(false);
  const busy = useRef(false);
  useEffect(() => {
    busy.current = isRendering;
    if (isRendering || !isWaiting.current) return;
    isWaiting.current = false;
    startRendering(() => router.refresh());
  }, [isRendering, router]);
  useEffect(
    () =>
      hearSaves(articleId, () => {
        if (busy.current) isWaiting.current = true;
        else startRendering(() => router.refresh());
      }),
    [articleId, router],
  );
  return null;
};
