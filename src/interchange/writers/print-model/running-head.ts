import type { PrintModel } from './print-model';

/** Who wrote what, in one line. */
export const runningHead = ({ bylines, title }: PrintModel): string => {
  const authors = bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const named = authors.length > 2 ? authors.slice(0, 1).concat('…') : authors;
  const head = [named.join(', '), title].filter(Boolean).join(' · ');
  return head.length <= longest ? head : `${head.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
};

const longest = 84; // signs in the width of the text
