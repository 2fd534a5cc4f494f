'use client';

import { useEffect, useState } from 'react';

export type Place = { top: number; left: number; maxHeight: number };

const width = 452; // px
const gap = 6; // px between the words and what stands under them
const edge = 12; // px to the edges of the window
const least = 260; // px under which it rather stands above the words

/** Where something stands that belongs to words on the page: under their last line, above them where there is more room. */
export const usePlace = (words: HTMLElement | undefined, height: number): Place | undefined => {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    if (!words) return undefined;
    let frame = 0;
    const look = (): void => setPlace(placeOf(words, height));
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [words, height]);
  return place;
};

const placeOf = (words: HTMLElement, height: number): Place => {
  const lines = Array.from(words.getClientRects());
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const left = lines.at(-1)?.left ?? edge;
  const below = window.innerHeight - bottom - gap - edge;
  const above = top - gap - edge;
  const isBelow = below >= Math.min(height, least) || below >= above;
  const maxHeight = Math.max(120, isBelow ? below : above);
  return {
    left: Math.max(edge, Math.min(left, window.innerWidth - width - edge)),
    top: isBelow ? bottom + gap : Math.max(edge, top - gap - Math.min(height, maxHeight)),
    maxHeight,
  };
};
