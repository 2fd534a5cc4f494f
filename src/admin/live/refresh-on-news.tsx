'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { hearDeskNews } from './desk-news';

/** How long changes are gathered before the page asks anew. */
const pause = 250; // ms

/** Asks the server for this page again when one of these kinds of things changes; what the person is doing stays. */
export const RefreshOnNews = ({
  of,
}: {
  of: readonly ('article' | 'inbox' | 'source' | 'views')[];
}) => {
  const router = useRouter();
  const kinds = of.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hearDeskNews((change) => {
      const [kind = ''] = change.split(' ');
      if (change !== 'everything' && !kinds.split(' ').includes(kind)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        router.refresh();
      }, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [kinds, router]);
  return null;
};
