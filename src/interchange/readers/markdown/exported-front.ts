import { stringify } from 'yaml';
import type { CslItem } from '@/sources/rules/csl';
import type { DocumentMetadata, FrozenDocument, Image, Note } from '@/document/document';
import { isLanguage } from '@/platform/language';
import { aboutEdition, type AboutEdition } from '../../writers/about-edition';
import type { WriteContext } from '../../format';
import { isRecord } from '../../front-matter';
import { liveMetadataWords } from '../../writers/live-metadata-words';
import { citationEntries, type CitationEntry } from './citation-entries';

/**
 * The machine's half of an exported file: what the text cannot say, or not exactly. Written for
 * people and Pandoc too, hence `lang`, `author` and `references` in Pandoc's sense.
 */
export type ExportedFront = Omit<DocumentMetadata, 'language' | 'bylines'> & {
  /** Version of this layout. */
  ibidem: 1;
  lang: DocumentMetadata['language'];
  author: DocumentMetadata['bylines'];
  /** What readers were told after publication; no part of the document. */
  notice?: string;
  /** Which edition this is and where it stands; no part of the document either. */
  about: AboutEdition;
  /** Pictures of the figures in the text. */
  pictures: readonly Image[];
  citations: readonly CitationEntry[];
  notes: readonly Omit<Note, 'citations'>[];
  references: readonly CslItem[];
};

export const writeExportedFront = (document: FrozenDocument, context: WriteContext): string => {
  const { language, bylines, title, subtitle, standfirst, ...metadata } = document.metadata;
  const notices = liveMetadataWords(context.liveMetadata, language);
  // A person who opens the file should meet its title first, and what machines need last.
  const front: ExportedFront = {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    author: bylines,
    lang: language,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...metadata,
    ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
    about: aboutEdition(context),
    ibidem: 1,
    pictures: picturesOf(document),
    citations: citationEntries(document),
    notes: document.notes.map(({ citations: _citations, ...note }) => note),
    references: document.references,
  };
  return `---\n${stringify(front, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
};

export const isExportedFront = (data: Readonly<Record<string, unknown>>): boolean =>
  data['ibidem'] === 1;

/** The front matter of our own export, or nothing if somebody broke it. */
export const readExportedFront = (
  data: Readonly<Record<string, unknown>>,
): ExportedFront | undefined => {
  const sound =
    isExportedFront(data) &&
    isLanguage(data['lang']) &&
    ['title', 'slug', 'kind'].every((name) => typeof data[name] === 'string') &&
    records(data, 'author', 'name', 'slug', 'role') &&
    records(data, 'pictures', 'sha256', 'filename', 'mimeType') &&
    records(data, 'citations', 'key', 'words') &&
    records(data, 'references', 'id', 'type') &&
    records(data, 'notes') &&
    (data['notes'] as Record<string, unknown>[]).every((note) =>
      records(note, 'cites', 'reference'),
    ) &&
    ['keyPoints', 'topics'].every((name) => strings(data[name]));
  return sound ? (data as unknown as ExportedFront) : undefined;
};

export const metadataOf = (front: ExportedFront): DocumentMetadata => {
  const {
    ibidem: _1,
    lang,
    author,
    pictures: _2,
    citations: _3,
    notes: _4,
    references: _5,
    notice: _6,
    about: _7,
    ...rest
  } = front;
  return { ...rest, language: lang, bylines: author };
};

const picturesOf = (document: FrozenDocument): Image[] => {
  const images = document.body.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  return [...new Map(images.map((image) => [image.sha256, image])).values()];
};

/** Whether a member is a list of records that have these strings. */
const records = (data: Record<string, unknown>, name: string, ...members: string[]): boolean => {
  const list = data[name];
  return (
    Array.isArray(list) &&
    list.every(
      (item) => isRecord(item) && members.every((member) => typeof item[member] === 'string'),
    )
  );
};

const strings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
