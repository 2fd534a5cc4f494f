import type { CslItem } from '@/citations/csl';
import type { DocumentMetadata, Manuscript, Original } from '@/document/document';
import { normalBlocks } from '@/document/normal-form';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { PandocBlock } from '../pandoc/ast';
import { repairFinding } from '../repair/findings';
import type { NamedByline } from '../repair/front-lines';
import { importFinding } from '../findings';
import { readBlocks, type BlockReader } from './blocks';
import { noPictures, type PictureBox } from './pictures';
import { Reading, type NewKey } from './reading';
import { wordsOfInlines } from './words-of';

/** What an import makes of a file, before anything is written. */
export type Imported = {
  manuscript: Manuscript;
  /** The pictures that the file carries; figures name them by their digest. Each once. */
  pictures: readonly ImportedPicture[];
  findings: readonly Finding[];
};

/** A picture that came inside a file. `alt` is empty where the file says nothing. */
export type ImportedPicture = {
  sha256: string;
  filename: string;
  mimeType: string;
  bytes: Uint8Array;
  alt: string;
};

/** What is known about the text beside its blocks. */
export type Around = {
  language: Language;
  title?: string;
  subtitle?: string;
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
  /** The works that the file describes, by the ids that its citations use. */
  references?: ReadonlyMap<string, Omit<CslItem, 'id'>>;
};

/** Puts a document tree and what stood around it together. `filename` stands in for a title. */
export const assemble = (
  pandoc: { blocks: readonly PandocBlock[] },
  around: Around,
  { newKey, filename }: { newKey: NewKey; filename: string },
  { pictures, ...reader }: TreeReader = { pictures: noPictures() },
): Imported => {
  const reading = new Reading(newKey, reader.references);
  const { title, blocks } = takeTitle(pandoc.blocks, around.title);
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
      metadata: { ...metadataOf(around), title: title ?? filename.replace(/\.\w+$/, '') },
      body,
      citations: reading.citations,
      references: reading.references,
    },
    pictures: pictures.shownIn(body),
    findings: [...around.findings, ...reading.findings],
  };
};

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

/** Gives findings their lines: where in the file their words stand, one after the other. */
export const withLines = (findings: readonly Finding[], file: string): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = finding.place?.words;
    if (words === undefined || words === '' || finding.place?.line !== undefined) return finding;
    const pattern = words.split(/\s+/).map(escaped).join('\\s+');
    const lost = finding.rule === 'link-lost' ? `\\[${pattern}\\]\\(` : pattern;
    const from = seen.get(finding.rule) ?? 0;
    const at = file.slice(from).search(new RegExp(lost, 'u'));
    if (at === -1) return finding;
    seen.set(finding.rule, from + at + 1);
    const line = file.slice(0, from + at).split('\n').length;
    return { ...finding, place: { ...finding.place, line } };
  });
};

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

export const failed = (filename: string, reason: string): Finding =>
  importFinding('file-unreadable', { filename, reason });
