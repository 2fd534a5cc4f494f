import { transliterated } from '@/platform/transliterate';
import type { Block } from './document';
import { textOfInlines } from './walk';

/** The same blocks, every heading with an anchor made of its words, unique in the document. */
export const withAnchors = (blocks: readonly Block[]): Block[] => {
  const taken: Taken = new Map();
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const anchor = freeAnchor(anchorOf(textOfInlines(block.children)), taken);
    taken.set(anchor, taken.get(anchor) ?? 1);
    return { ...block, anchor };
  });
};

/** Fragment identifiers that pages and files use for their own parts. */
const reserved = /^(?:notes?|refs?|references|cite|content|main|top|search|menu)(?:-|$)/;

const anchorOf = (words: string): string => {
  const slug = transliterated(words)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug === '' || reserved.test(slug) || /^\d/.test(slug)
    ? `section-${slug}`.replace(/-$/, '')
    : slug;
};

/** Anchors with the last number that was put behind each: a thousand headings may say the same. */
type Taken = Map<string, number>;

const freeAnchor = (wanted: string, taken: Taken): string => {
  const last = taken.get(wanted);
  if (last === undefined) return wanted;
  let number = last + 1;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  taken.set(wanted, number);
  return `${wanted}-${number}`;
};
