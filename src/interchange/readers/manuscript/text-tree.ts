import {
  apiVersion,
  noAttr,
  type Pandoc,
  type PandocBlock,
  type PandocInline,
} from '../pandoc/ast';
import { textBlocks } from '../../repair/text-blocks';

/** Plain text as a document tree: only headings that the repair found, links and addresses are signs. */
export const textTree = (text: string): Pandoc => ({
  'pandoc-api-version': [...apiVersion],
  meta: {},
  blocks: textBlocks(text).map(({ text: block }): PandocBlock => {
    const heading = /^## (.*)$/.exec(block)?.[1];
    if (heading !== undefined) return { t: 'Header', c: [2, noAttr(), inlinesOf(heading)] };
    return { t: 'Para', c: inlinesOf(block) };
  }),
});

/** `[words](target)`, also without a target, or a bare address. */
const link = /\[([^[\]\n]+)\]\(([^()\s]*)\)|(https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]])/g;

const inlinesOf = (text: string): PandocInline[] => {
  const inlines: PandocInline[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    inlines.push(...words(text.slice(from, match.index)));
    const [whole, label, target, bare] = match;
    inlines.push({
      t: 'Link',
      c: [noAttr(), words(label ?? bare ?? ''), [target ?? bare ?? '', '']],
    });
    from = match.index + whole.length;
  }
  return [...inlines, ...words(text.slice(from))];
};

const words = (text: string): PandocInline[] =>
  text
    .split(/([ \t\n]+)/)
    .filter((part) => part !== '')
    .map((part) => (part.trim() === '' ? { t: 'Space' } : { t: 'Str', c: part }));
