import type { Box, List, Paragraph, PullQuote } from '@/document/document';

/** Blocks for which a plain file has no sign: the writer puts them in by hand, before the words that follow them. */
export type Addition = { addBefore: string; block: PullQuote | Box };

/** Takes `::: {.pullquote}` and `::: {.box title="…"}` out of a text. */
export const takeAdditions = (text: string): { text: string; blocks: readonly Addition[] } => {
  const blocks: Addition[] = [];
  const rest = text.replace(
    /^::: \{\.(pullquote|box)(?: title="([^"]*)")?\}\n([\s\S]*?)\n:::\n\n(?=(.*))/gm,
    (_, kind: string, title: string | undefined, inside: string, next: string) => {
      const block = kind === 'box' ? boxOf(title, inside) : pullQuoteOf(inside);
      blocks.push({ addBefore: plain(next).slice(0, 60), block });
      return '';
    },
  );
  return { text: rest, blocks };
};

const pullQuoteOf = (inside: string): PullQuote => ({
  type: 'pullquote',
  children: [words(inside)],
});

const boxOf = (title: string | undefined, inside: string): Box => ({
  type: 'box',
  ...(title === undefined ? {} : { title }),
  children: inside
    .split(/\n{2,}/)
    .map((part) => (/^1\. /.test(part) ? listOf(part) : paragraph(part))),
});

const listOf = (part: string): List => ({
  type: 'list',
  ordered: true,
  items: part.split('\n').map((item) => ({ children: [paragraph(item.replace(/^\d+\. /, ''))] })),
});

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [words(text)] });
const words = (text: string) => ({ type: 'text', text: text.trim() }) as const;

const plain = (line: string): string =>
  line
    .replace(/^#+ /, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*/g, '');
