import type { BasePayload } from 'payload';
import type { Finding } from '@/platform/finding';
import type { ZipEntry } from '../bulk/zip-stream';
import { writableFormat } from '@/interchange/registry';
import { cursorOf } from '../rules/bulk-cursor';
import type { BulkFilter } from '../bulk/bulk-filter';
import { bulkArticles } from './bulk-articles';
import {
  exportedColumns,
  exportedFromRow,
  type ExportedRow,
  type ExportedText,
  type ExportingPublication,
} from './exported-edition';
import { storedFile } from '@/core/stored-file';

/** What the last file of such a zip says. */
export type BulkSummary = {
  publication: string;
  url: string;
  articles: number;
  /** Where to go on; null where nothing was found. */
  cursor: string | null;
  /** Files that could not be written, and why. */
  missing: { name: string; findings?: readonly Finding[] }[];
};

/**
 * Articles as files, `<language>/<slug>.<format>`, and their pictures, each once; at the end `export.json`, which says
 * where to go on.
 */
export async function* bulkFiles(
  req: { readonly payload: BasePayload },
  publication: ExportingPublication,
  filter: BulkFilter,
): AsyncGenerator<ZipEntry, void> {
  const { name, url } = publication;
  const summary: BulkSummary = { publication: name, url, articles: 0, cursor: null, missing: [] };
  const seen = new Set<string>();
  let at = epochOfZip;
  const asked = { columns: exportedColumns, atOnce };
  for await (const found of bulkArticles<ExportedRow>(req, filter, asked)) {
    for (const { row, place } of found) {
      const edition = exportedFromRow(req.payload, publication, row);
      at = new Date(place.changed);
      for (const format of filter.files) yield* textFile(edition, format, at, summary);
      yield* pictureFiles(req.payload, row, { seen, at, summary });
      summary.articles += 1;
      summary.cursor = cursorOf(place);
    }
  }
  yield { name: 'export.json', bytes: encode(`${JSON.stringify(summary, null, 2)}\n`), at };
}

const atOnce = 16;
/** A zip knows no earlier time. */
const epochOfZip = new Date('1980-01-01T00:00:00Z');

const encode = (text: string) => new TextEncoder().encode(text);

async function* textFile(
  { document, context }: ExportedText,
  format: string,
  at: Date,
  { missing }: BulkSummary,
): AsyncGenerator<ZipEntry> {
  const writer = writableFormat(format);
  if (!writer) return;
  const { language, slug } = document.metadata;
  const name = `${language}/${slug}.${format}`;
  const written = await writer.write(document, context);
  if (written.ok) yield { name, bytes: written.value, at };
  else missing.push({ name, findings: written.error });
}

type Seeing = { seen: Set<string>; at: Date; summary: BulkSummary };

async function* pictureFiles(
  payload: BasePayload,
  { pictures }: ExportedRow,
  { seen, at, summary }: Seeing,
): AsyncGenerator<ZipEntry> {
  for (const filename of Object.values(pictures ?? {})) {
    if (seen.has(filename)) continue;
    seen.add(filename);
    const name = `pictures/${filename}`;
    const file = await storedFile(payload, 'media', filename);
    if (file) yield { name, bytes: file.open(), at, isStored: true };
    else summary.missing.push({ name });
  }
}
