import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Language } from '@/platform/language';

/** What a picture of a title says, and in which colours. */
export type Card = {
  readonly language: Language;
  readonly title: string;
  /** Kind and topic. */
  readonly label: readonly string[];
  readonly authors: string | null;
  /** Of the publication. */
  readonly name: string;
  /** Address of its logo, which names it by its hash. */
  readonly logo: string | null;
  readonly colours: Readonly<Record<'paper' | 'ink' | 'faint' | 'rule' | 'accent', string>>;
};

/** As kept files of editions are told apart; readers cannot ask for it as an export. */
export const cardFormat = 'card';

/** Of the template: whoever changes what cards look like gives it another one. */
export const cardRenderer = '1';

/** Pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** SHA-256 of all that the picture depends on. */
export const cardHash = (card: Card): string =>
  createHash('sha256')
    .update(`${cardRenderer}\n${canonicalize(card) ?? ''}`)
    .digest('hex');

const longest = 360;

/** A title that fits: whole words, and a sign that there are more. */
export const cardTitle = (title: string): string => {
  const trimmed = title.replace(/\s+/g, ' ').trim();
  if (trimmed.length <= longest) return trimmed;
  const cut = trimmed.slice(0, longest + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).trim()}…`;
};
