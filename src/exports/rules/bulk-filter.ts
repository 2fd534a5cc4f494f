import { articleKinds, type ArticleKind } from '@/document/document';
import { placeAt, type BulkPlace } from './bulk-cursor';
import type { Finding } from '@/platform/finding';
import { languages, type Language } from '@/platform/language';
import { ok, type Result } from '@/platform/result';
import {
  fault,
  instant,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  type Reader,
  type Readers,
} from '@/platform/parameters/read-parameters';

export const bulkFormats = ['ndjson', 'zip'] as const;
export type BulkFormat = (typeof bulkFormats)[number];

/** Formats in which a zip may hold the articles: those that are written at once, since anybody may ask for all of them. */
export const bundledFormats = ['json', 'md', 'html', 'txt', 'bib', 'bibtex', 'ris', 'csl'] as const;
export type BundledFormat = (typeof bundledFormats)[number];

/** A question to `GET /api/export`. Topics and authors by slug. */
export type BulkFilter = {
  format: BulkFormat;
  /** What a zip holds of each article. */
  files: readonly BundledFormat[];
  topic?: string;
  author?: string;
  language?: Language;
  kind?: ArticleKind;
  /** Published, retracted or ratified then or later; ISO 8601 in UTC. */
  since?: string;
  after?: BulkPlace;
  limit?: number;
};

/** Reads the parameters of a request; every fault is a finding at the field of its name. */
export const readBulkFilter = (params: URLSearchParams): Result<BulkFilter, Finding[]> =>
  readParameters<BulkFilter>(params, readers, { format: 'ndjson', files: ['json', 'md'] });

const place: Reader = (value, name) => {
  const found = placeAt(value);
  return found ? ok(found) : fault('not-a-cursor', name, {});
};

const fileList: Reader = (value, name) => {
  const asked = value.split(',').map((one) => one.trim());
  const unknown = asked.find((one) => !bundledFormats.some((known) => known === one));
  return unknown === undefined
    ? ok(bundledFormats.filter((known) => asked.includes(known)))
    : fault('value-not-in-list', name, { value: unknown, known: bundledFormats.join(', ') });
};

const readers: Readers<BulkFilter> = {
  format: oneOf(bulkFormats),
  files: fileList,
  topic: words,
  author: words,
  language: oneOf(languages),
  kind: oneOf(articleKinds),
  since: instant,
  after: place,
  limit: wholeNumber(1, 1_000_000),
};
