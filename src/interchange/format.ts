import type { FrozenDocument } from '@/document/document';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { Result } from '@/platform/result';
import type { Imported } from './manuscript/imported';
import type { NewKey } from './manuscript/reading';

/** What a writer must know that the document does not say. */
export type WriteContext = {
  /** Address of the article's page. */
  address: string;
  /** Origin of the publication, for pictures, without a slash at the end. */
  origin: string;
  publication: string;
  /** Day of publication, `YYYY-MM-DD`. */
  published?: string;
  edition?: number;
  /** What readers were told since the text was approved; no part of the document or its hash. */
  overlay?: ExportOverlay;
};

export type ExportOverlay = {
  retracted?: true;
  /** Published ahead of its review, which is still to come. */
  reviewDue?: true;
  /** The latest first; `at` is ISO 8601. */
  notices: readonly ExportNotice[];
};

export type ExportNotice = { kind: 'correction' | 'retraction'; text: string; at?: string };

export type ReadContext = {
  filename: string;
  newKey: NewKey;
  /** Where the person who imports knows better than the file. */
  language?: Language;
};

/** A file format. `write` gives an export, `read` makes it importable. */
export type Format = {
  /** Name in the API, e.g. `md`. */
  name: string;
  /** File name extensions, the usual one first. */
  extensions: readonly [string, ...string[]];
  mimeType: string;
  label: string;
  write?: (document: FrozenDocument, context: WriteContext) => Uint8Array;
  read?: (bytes: Uint8Array, context: ReadContext) => Promise<Result<Imported, readonly Finding[]>>;
};
