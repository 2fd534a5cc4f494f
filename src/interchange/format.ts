import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { FrozenDocument, Image } from '@/document/document';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { ok, type Result } from '@/platform/result';
import type { BibliographyFormat } from '@/sources/bibliography/contract';
import type { LossName } from './losses';
import type { Imported } from './readers/manuscript/imported';
import type { NewKey } from './readers/manuscript/reading';

/** What a writer must know that the document does not say. All but `pictures` is plain data. */
export type WriteContext = {
  /** Address of the article's page. */
  address: string;
  /** Origin of the publication, for pictures, without a slash at the end. */
  origin: string;
  publication: string;
  /** Day on which this edition was published, `YYYY-MM-DD`. */
  published?: string;
  /** Day on which the article first appeared here, `YYYY-MM-DD`. */
  firstPublished?: string;
  edition?: number;
  /** The words for the document's topics in its language. */
  topics?: readonly ExportTopic[];
  /** The same article in other languages, as readers have it. */
  translations?: readonly ExportTranslation[];
  /** What readers were told since the text was approved; no part of the document or its hash. */
  liveMetadata?: ExportLiveMetadata;
  /** The bytes of a picture in the document, or nothing where its file is missing. */
  pictures?: PictureSource;
};

export type ExportTopic = { slug: string; label: string };
export type ExportTranslation = { language: Language; title: string; address: string };
export type PictureSource = (image: Image) => Promise<Uint8Array | undefined>;

/** The bytes of a file, or why there are none, e.g. that a converter ran out of time. */
export type Written = Result<Uint8Array, readonly Finding[]>;

export type ExportLiveMetadata = {
  retracted?: true;
  /** Published ahead of its review, which is still to come. */
  reviewDue?: true;
  /** The latest first; `at` is ISO 8601. */
  notices: readonly ExportNotice[];
  /** Of an edition that another has taken the place of. */
  replacedBy?: ExportReplacement;
  /** By the `id` of a reference in the document; those of which nothing is known are left out. */
  references?: Readonly<Record<string, ExportReference>>;
};

/** What readers may know of a cited page. Only what changes seldom, since each change makes files anew. */
export type ExportReference = {
  /** Left out where the page is there as it was, or nobody looked. */
  verdict?: Exclude<LinkVerdict, 'alive' | 'blocked' | 'unchecked'>;
  /** When a page that is gone was last there; ISO 8601. */
  lastAliveAt?: string;
  /** Where its address leads today, when it moved. */
  movedTo?: string;
  /** The newest copy that the publication keeps; with an absolute address where readers may open it. */
  copy?: { sha256: string; takenAt: string; address?: string };
  /** A copy in an archive elsewhere. */
  archive?: { address: string; at?: string };
};

/** The current edition, the address of the article, and what has been corrected since, the latest first. */
export type ExportReplacement = {
  address: string;
  edition: number;
  /** Day, `YYYY-MM-DD`. */
  published?: string;
  corrections: readonly { text: string; at?: string }[];
};

export type ExportNotice = { kind: 'correction' | 'retraction'; text: string; at?: string };

export type ReadContext = {
  filename: string;
  newKey: NewKey;
  /** Where the person who imports knows better than the file. */
  language?: Language;
};

/**
 * A file format. `write` gives an export, `read` makes it importable. The same document and context give the same
 * bytes: renditions are made once and kept.
 */
export type Format = {
  /** Name in the API, e.g. `md`. */
  name: string;
  /** File name extensions, the usual one first. */
  extensions: readonly [string, ...string[]];
  mimeType: string;
  label: string;
  write?: (document: FrozenDocument, context: WriteContext) => Promise<Written>;
  /** Version of `write`: another one wherever the same document and context would give other bytes. */
  renderer?: string;
  /** Among the files for readers, 1 first; without one it stands behind, since programs rather than people read it. */
  place?: number;
  /** It lists the works that are cited, and holds no text. */
  works?: BibliographyFormat;
  /** Written at once: anybody may ask for all articles in it. */
  inBulk?: true;
  /** What a file of our own does not bring back; see `losses.ts`. */
  loses?: readonly LossName[];
} & (Readable | { read?: undefined; words?: undefined; bytes?: undefined });

type Readable = {
  /** What its bytes are: its reader gets no others. Texts come to it in UTF-8; pages say their encoding themselves. */
  bytes: 'ZIP' | 'PDF' | 'RTF' | 'page' | 'text';
  read: (bytes: Uint8Array, context: ReadContext) => Promise<Result<Imported, readonly Finding[]>>;
  /** The words of a file piece by piece, counted by other means than `read` has: what `read` brings is held to them. */
  words: (bytes: Uint8Array, filename: string) => readonly string[] | Promise<readonly string[]>;
};

export type ReadableFormat = Extract<Format, Readable>;

/** What a format of text writes, in UTF-8. */
export const writtenText = (text: string): Promise<Written> =>
  Promise.resolve(ok(new TextEncoder().encode(text)));
