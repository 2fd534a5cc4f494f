import { notesWithoutWords, type Beside } from '../manuscript/notes-beside';
import { wordsOfBlocks } from '../manuscript/words-of';
import type { PandocBlock } from '../pandoc/ast';
import { nameWithAffiliation } from '../../repair/names';

/**
 * Takes what stands around the text in a file of our own: fields into `front`, what is made anew out. Fields have no
 * notes: those that somebody put there are `beside`.
 */
export const takeExportedFront = (
  blocks: readonly PandocBlock[],
): { front: Record<string, unknown>; blocks: PandocBlock[]; beside: Beside } => {
  const said = new Map<string, string[]>();
  const rest: PandocBlock[] = [];
  const notes: PandocBlock[][] = [];
  for (const block of blocks) {
    const kind = block.t === 'Div' ? (block.c[0][1][0] ?? '') : '';
    if (!fields.has(kind)) {
      rest.push(block);
      continue;
    }
    said.set(kind, [...(said.get(kind) ?? []), ...wordsOf(block)]);
    if (kind !== 'boilerplate') notes.push(...notesIn(block));
  }
  // Whoever edits the file may make several paragraphs of one.
  const one = (kind: string) =>
    said
      .get(kind)
      ?.filter((line) => line !== '')
      .join(' ');
  const front = {
    title: one('title'),
    subtitle: one('subtitle'),
    standfirst: one('standfirst'),
    keypoints: said.get('keypoint'),
    author: said.get('byline')?.map(bylineOf),
  };
  return {
    front: Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined)),
    blocks: rest,
    beside: notesWithoutWords(notes),
  };
};

const fields = new Set(['title', 'subtitle', 'standfirst', 'keypoint', 'byline', 'boilerplate']);

/** The words of each paragraph. */
const wordsOf = (block: PandocBlock): string[] =>
  block.t === 'Div' ? block.c[1].flatMap(wordsOf) : [wordsOfBlocks([block])];

const notesIn = (node: unknown): PandocBlock[][] => {
  if (Array.isArray(node)) return node.flatMap(notesIn);
  if (typeof node !== 'object' || node === null || !('c' in node)) return [];
  return 't' in node && node.t === 'Note' ? [node.c as PandocBlock[]] : notesIn(node.c);
};

/** `Anna Ivanova, Institute of Wells, ORCID 0000-…` */
export const bylineOf = (line: string): Record<string, unknown> => {
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(line)?.[0];
  const plain = line.replace(/[,\s]*ORCID\s[\dX-]+\s*$/, '').trim();
  const { name = plain, affiliation } = nameWithAffiliation(plain) ?? {};
  return {
    name,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(orcid === undefined ? {} : { orcid }),
  };
};
