import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import { wordsOfBlocks } from '../manuscript/words-of';
import type { PandocBlock } from '../pandoc/ast';

type Front = Readonly<Record<string, unknown>>;
export type Unfurnished = {
  blocks: readonly PandocBlock[];
  /** What stands in fields here, in the names of `readFrontFields`. */
  front: Front;
  findings: readonly Finding[];
};

/**
 * A tree without what our own Word files say around the text: notices, key points, the list of references and the lines
 * that tell how to cite it. Notes name the references again, and the rest is told anew by every export.
 */
export const withoutExportedHeaders = (
  blocks: readonly PandocBlock[],
  front: Front,
): Unfurnished => {
  const end = 1 + blocks.findLastIndex((block) => !isIn(atEnd, block));
  const isOurs = blocks.slice(end).some((block) => styleOf(block) === 'colophon');
  if (!isOurs) return { blocks, front, findings: [] };
  const kept = blocks.slice(0, end).filter((block) => !isIn(atHead, block));
  const points = blocks.slice(0, end).filter((block) => styleOf(block) === 'keypoint');
  const count = blocks.length - kept.length;
  return {
    blocks: kept,
    front: {
      ...withoutDateline(front),
      ...(points.length > 0 ? { keypoints: points.flatMap(paragraphsOf) } : {}),
    },
    findings: [importFinding('own-lines-left-out', { count })],
  };
};

/** Kind and day of the edition, which the next one has its own of. */
const withoutDateline = ({ date: _dateline, ...front }: Front): Front => front;

const atHead: ReadonlySet<string> = new Set(['notice', 'keypointstitle', 'keypoint']);
const atEnd: ReadonlySet<string> = new Set(['endheading', 'reference', 'colophon']);

const isIn = (styles: ReadonlySet<string>, block: PandocBlock): boolean =>
  styles.has(styleOf(block) ?? '');

/** The name of a paragraph's style in Word, without spaces. */
const styleOf = (block: PandocBlock): string | undefined =>
  block.t === 'Div'
    ? block.c[0][2]
        .find(([name]) => name === 'custom-style')?.[1]
        .toLowerCase()
        .replace(/\s/g, '')
    : undefined;

/** Paragraphs of one style in a row are one division. */
const paragraphsOf = (block: PandocBlock): string[] =>
  block.t === 'Div' ? block.c[1].map((one) => wordsOfBlocks([one])) : [];
