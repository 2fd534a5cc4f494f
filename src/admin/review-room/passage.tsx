'use client';

import type { Passage as Words } from '@/citations/rules/quotation/passage';

/** A stretch of a copy: the words in question in ink on their colour, what surrounds them faint. */
export const Passage = ({ passage: { before, found, after } }: { passage: Words }) => (
  <blockquote className="desk-review__passage">
    {before}
    <mark>{found}</mark>
    {after}
  </blockquote>
);
