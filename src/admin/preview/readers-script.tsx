'use client';

import { useEffect } from 'react';

/**
 * What a reader's page does by itself, on a page that React makes too: it changes elements, so it comes after React has
 * found its own. Where it came first, React took the whole page for a wrong one and made it anew.
 * @param address of the one file of scripts
 */
export const ReadersScript = ({ address }: { address: string }) => {
  useEffect(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  }, [address]);
  return null;
};
