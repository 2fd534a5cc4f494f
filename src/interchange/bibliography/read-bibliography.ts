import type { DeskWork } from '@/citations/csl';
import { normaliseUrl } from '@/citations/normalise-url';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { refusedText } from '../file-check';
import type { BibliographyFormat, ReadBibliography, ReadEntry } from './contract';
import { bibliographyFinding } from './findings';
import { bibliographyFormatOf, bibliographyFormats } from './registry';

export const largestBibliography = 10 * 1024 * 1024;
const mostEntries = 20_000;

export type ReadFile = ReadBibliography & { format: BibliographyFormat };

/** The works of a file of any format that is known; what cannot be a source is left out with a finding. */
export const readBibliography = (
  filename: string,
  bytes: Uint8Array,
): Result<ReadFile, Finding[]> => {
  if (bytes.length > largestBibliography) return err([refusedBySize(bytes.length)]);
  const known = bibliographyFormats.map(({ label }) => label).join(', ');
  const refused = refusedText(filename, bytes, known);
  if (refused) return err([refused]);
  const text = new TextDecoder().decode(bytes);
  const format = bibliographyFormatOf(text);
  if (!format) return err([bibliographyFinding('bibliography-unknown', { known })]);
  const { entries, findings } = format.read(text);
  if (entries.length > mostEntries) {
    const count = { count: entries.length, limit: mostEntries };
    return err([bibliographyFinding('bibliography-too-long', count)]);
  }
  const usable = entries.flatMap((entry) => usableEntry(entry, findings));
  if (entries.length === 0) findings.push(bibliographyFinding('bibliography-empty'));
  return ok({ format, entries: usable, findings });
};

export const refusedBySize = (bytes: number): Finding =>
  bibliographyFinding('bibliography-too-large', {
    size: Math.ceil(bytes / 1024 / 1024),
    limit: largestBibliography / 1024 / 1024,
  });

const usableEntry = ({ work, line }: ReadEntry, findings: Finding[]): ReadEntry[] => {
  const { URL: address, ...rest } = work;
  const isReadable = address === undefined || normaliseUrl(address) !== null;
  if (!isReadable) {
    findings.push(bibliographyFinding('entry-address-unreadable', { address }, { line }));
  }
  const note = [work.note, isReadable ? '' : address].filter(Boolean).join('\n');
  const usable: DeskWork = isReadable ? work : { ...rest, ...(note ? { note } : {}) };
  if (usable.title ?? usable.URL ?? usable.DOI) return [{ work: usable, line }];
  findings.push(bibliographyFinding('entry-nameless', {}, { line }));
  return [];
};
