import type { DeskWork } from '@/citations/csl';
import { doiOf } from '@/citations/doi';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { faultOfAddress } from '@/platform/web-address';
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
  const { URL: address, DOI: doi, ...rest } = work;
  const url = address === undefined ? undefined : usableAddress(address, line, findings);
  const isDoi = doi === undefined || doiOf(doi) !== null;
  if (!isDoi) findings.push(bibliographyFinding('entry-doi-unreadable', { doi }, { line }));
  const unusable = [url === null ? address : '', isDoi ? '' : doi];
  const note = [work.note, ...unusable].filter(Boolean).join('\n');
  const usable: DeskWork = {
    ...rest,
    ...(url ? { URL: url } : {}),
    ...(doi !== undefined && isDoi ? { DOI: doi } : {}),
    ...(note ? { note } : {}),
  };
  if (usable.title ?? usable.URL ?? usable.DOI) return [{ work: usable, line }];
  findings.push(bibliographyFinding('entry-nameless', {}, { line }));
  return [];
};

/** The address as it may be kept; null where it is none. A password in it goes no further, not into a note either. */
const usableAddress = (address: string, line: number, findings: Finding[]): string | null => {
  const fault = faultOfAddress(address);
  if (fault === null) return address;
  if (fault === 'names-a-password') {
    const bare = new URL(address.trim());
    bare.username = '';
    bare.password = '';
    findings.push(bibliographyFinding('entry-address-password', { address: bare.href }, { line }));
    return bare.href;
  }
  findings.push(bibliographyFinding('entry-address-unreadable', { address }, { line }));
  return null;
};
