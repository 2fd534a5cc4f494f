import type { PandocBlock, PandocInline } from '../pandoc/ast';
import { wordsOfBlocks, wordsOfInlines } from '../manuscript/words-of';

type MetaValue = { t: string; c: unknown };

/** Pandoc's metadata as plain values: what is text there is text here. */
export const plainMeta = (meta: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(meta).map(([name, value]) => [name, plainValue(value as MetaValue)]),
  );

const plainValue = ({ t, c }: MetaValue): unknown => {
  switch (t) {
    case 'MetaInlines':
      return wordsOfInlines(c as PandocInline[])
        .replace(/\s+/g, ' ')
        .trim();
    case 'MetaBlocks':
      return wordsOfBlocks(c as PandocBlock[]);
    case 'MetaList':
      return (c as MetaValue[]).map(plainValue);
    case 'MetaMap':
      return plainMeta(c as Record<string, unknown>);
    default:
      return c;
  }
};
