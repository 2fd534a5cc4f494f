'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const pulse = 10_000; // ms

/** Asks for the page anew while somebody looks at it: jobs come and go. */
export const KeepFresh = () => {
  const router = useRouter();
  useEffect(() => {
    const ticking = window.setInterval(() => {
      if (!document.hidden) router.refresh();
    }, pulse);
    return () => window.clearInterval(ticking);
  }, [router]);
  return null;
};
