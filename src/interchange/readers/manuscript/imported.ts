import type { CslItem } from '@/sources/rules/csl';
import type { DocumentMetadata, Manuscript, Original } from '@/document/document';
import { normalBlocks } from '@/document/normal-form';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { PandocBlock } from '../pandoc/ast';
import { repairFinding } from '../../repair/findings';
import { typeset, typesetLine, type Typeset } from './typography';
import type { NamedByline } from '../../repair/front-lines';
import { importFinding } from '../../findings';
import { readBlocks, type BlockReader } from './blocks';
import { noPictures, type ImportedPicture, type PictureBox } from './pictures';
import { Reading, type NewKey } from './reading';
import { wordsOfInlines } from './words-of';

/** What an import makes of a file, before anything is written. */
export type Imported = {
  manuscript: Manuscript;
  /** The pictures that the file carries; figures name them by their digest. Each once. */
  pictures: readonly ImportedPicture[];
  findings: readonly Finding[];
};

/** What is known about the text beside its blocks. */
export type Around = {
  language: Language;
  title?: string;
  subtitle?: string | undefined;
  bylines: readonly NamedByline[];
  original: Original;
  metadata: Partial<DocumentMetadata>;
  findings: readonly Finding[];
};

/** How a tree of a certain kind of file is read. */
export type TreeReader = Pick<BlockReader, 'readDiv' | 'placeNote'> & {
  /** By how much headings go down, where that is known; a change of levels is no news then. */
  headingShift?: number;
  pictures: PictureBox;
  /** Of a file of our own, which print has been through already. */
  isTypeset?: boolean;
  /** The works that the file describes, by the ids that its citations use. */
  references?: ReadonlyMap<string, Omit<CslItem, 'id'>>;
};

/** Puts a document tree and what stood around it together. `filename` stands in for a title. */
export const assemble = (
  pandoc: { blocks: readonly PandocBlock[] },
  around: Around,
  { newKey, filename }: { newKey: NewKey; filename: string },
  { pictures, isTypeset = false, ...reader }: TreeReader = { pictures: noPictures() },
): Imported => {
  const reading = new Reading(newKey, reader.references);
  const set: Pick<Typeset, 'count' | 'first'> & { blocks: readonly PandocBlock[] } = isTypeset
    ? { blocks: pandoc.blocks, count: 0 }
    : typeset(pandoc.blocks, around.language);
  const inPrint = (text: string | undefined) =>
    text === undefined || isTypeset ? text : typesetLine(text, around.language);
  if (set.count > 0) reading.report(typographySet(set));
  const { title, blocks } = takeTitle(set.blocks, inPrint(around.title));
  const headingShift = reader.headingShift ?? shiftOf(blocks);
  const body = normalBlocks(
    readBlocks(blocks, {
      ...reader,
      pictures,
      reading,
      headingShift,
      isShiftKnown: reader.headingShift !== undefined,
    }),
  );
  if (title === undefined) reading.report(repairFinding('title-missing', {}, { field: 'title' }));
  return {
    manuscript: {
      metadata: {
        ...metadataOf({ ...around, subtitle: inPrint(around.subtitle) }),
        title: title ?? filename.replace(/\.\w+$/, ''),
      },
      body,
      citations: reading.citations,
      references: reading.references,
    },
    pictures: pictures.shownIn(body),
    findings: [...around.findings, ...reading.findings],
  };
};

const typographySet = ({ count, first }: Pick<Typeset, 'count' | 'first'>): Finding =>
  repairFinding('typography-set', { count }, first === undefined ? {} : { words: first });

const metadataOf = (around: Around): Omit<DocumentMetadata, 'title'> => {
  const { original, subtitle, metadata } = around;
  return {
    kind: 'analysis',
    slug: '',
    keyPoints: [],
    topics: [],
    ...metadata,
    language: around.language,
    bylines: around.bylines.map((byline) => ({ ...byline, slug: '' })),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(Object.keys(original).length > 0 ? { original } : {}),
  };
};

/** A heading of the first level at the top is the title, where nothing else is. */
const takeTitle = (
  blocks: readonly PandocBlock[],
  known: string | undefined,
): { title: string | undefined; blocks: readonly PandocBlock[] } => {
  const first = blocks[0];
  const words = first?.t === 'Header' && first.c[0] === 1 ? wordsOfInlines(first.c[2]) : undefined;
  if (words === undefined || (known !== undefined && known !== words))
    return { title: known, blocks };
  // A link or note in it would go with it.
  const isPlain =
    first?.t === 'Header' && first.c[2].every(({ t }) => t !== 'Link' && t !== 'Note');
  return { title: words, blocks: isPlain ? blocks.slice(1) : blocks };
};

const shiftOf = (blocks: readonly PandocBlock[]): number =>
  blocks.some((block) => block.t === 'Header' && block.c[0] === 1) ? 1 : 0;

/**
 * Gives findings their lines: where in the file their words stand, one after the other. A file in which many are not found,
 * since signs stand between their words, is not searched for ever.
 */
export const withLines = (findings: readonly Finding[], file: string): Finding[] => {
  const { text, lineAt } = inOneLine(file);
  const seen = new Map<string, number>();
  let failures = 0;
  return findings.map((finding) => {
    const words = asTyped(finding.place?.words?.trim() ?? '').replace(/\s+/g, ' ');
    if (!words || finding.place?.line !== undefined || failures > mostFailures) return finding;
    const sought = finding.rule === 'link-lost' ? `[${words}](` : words;
    const at = text.indexOf(sought, seen.get(finding.rule) ?? 0);
    if (at === -1) {
      failures += 1;
      return finding;
    }
    seen.set(finding.rule, at + 1);
    return { ...finding, place: { ...finding.place, line: lineAt(at) } };
  });
};

const mostFailures = 500;

/** A text with one space for any number of spaces and line ends, and the line on which each of its characters stood. */
const inOneLine = (file: string): { text: string; lineAt: (index: number) => number } => {
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const [number, line] of file.split('\n').entries()) {
    const words = asTyped(line.trim()).replace(/\s+/g, ' ');
    if (words === '') continue;
    pieces.push(words);
    for (let at = starts.length; at <= number; at += 1) starts[at] = length;
    length += words.length + 1;
  }
  return { text: pieces.join(' '), lineAt: (index) => lastAtMost(starts, index) + 1 };
};

/** The file has what a keyboard has where the text has what print has. */
const asTyped = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/-{2,3}|[–—]/g, '-');

/** The last place of a rising list that is not beyond a value. */
const lastAtMost = (rising: readonly number[], value: number): number => {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

export const failed = (filename: string, reason: string): Finding =>
  importFinding('file-unreadable', { filename, reason });
