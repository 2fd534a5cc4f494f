'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { TourPlace } from '@/overviews/rules/tour';
import { beside, type Box } from './beside';
import { elementAt } from './where';

const reach = 4; // px that the ring stands away from what it is around

/** Puts a window beside a place of the page, and follows it; answers with the box around that place, null where there is none. */
export const useBeside = (
  place: TourPlace | undefined,
  element: RefObject<HTMLElement | null>,
): Box | null | undefined => {
  const [box, setBox] = useState<Box | null>();
  useEffect(() => {
    if (!place) return;
    const target = elementAt(place);
    if (!target) {
      const frame = requestAnimationFrame(() => setBox(null));
      return () => cancelAnimationFrame(frame);
    }
    target.scrollIntoView({ block: 'nearest' });
    let frame = 0;
    const put = (): void => {
      const around = target.getBoundingClientRect();
      setBox({
        left: around.left - reach,
        top: around.top - reach,
        width: around.width + 2 * reach,
        height: around.height + 2 * reach,
      });
      const own = element.current;
      if (!own) return;
      const screen = { width: window.innerWidth, height: window.innerHeight };
      const { left, top } = beside(around, own.getBoundingClientRect(), screen);
      own.style.setProperty('--left', `${left}px`);
      own.style.setProperty('--top', `${top}px`);
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(put);
    };
    soon();
    const sizes = new ResizeObserver(soon);
    sizes.observe(target);
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [place, element]);
  return place ? box : undefined;
};
