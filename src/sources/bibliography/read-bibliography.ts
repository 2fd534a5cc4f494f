import type { DeskWork } from '../rules/csl';
import { doiOf } from '../rules/doi';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { faultOfAddress } from '@/platform/web-address';
import { importFinding } from '@/interchange/findings';
import { decodeText } from '@/interchange/readers/text/decode-text';
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
  const decoded = decodeText(bytes);
  if (!decoded) return err([importFinding('file-not-text', { filename, known })]);
  const { text } = decoded;
  const format = bibliographyFormatOf(text);
  if (!format) return err([bibliographyFinding('bibliography-unknown', { known })]);
  const { entries, findings: read } = format.read(text);
  const findings = [...decoded.findings, ...read];
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
  const title = titleFor(usable);
  if (title === undefined) {
    findings.push(bibliographyFinding('entry-nameless', {}, { line }));
    return [];
  }
  findings.push(bibliographyFinding('entry-title-made', { title }, { line, words: title }));
  return [{ work: { ...usable, title }, line }];
};

/** What a work without a title may be called, so that it is not lost: where it stands, what is noted of it, or whose it is. */
const titleFor = (work: DeskWork): string | undefined => {
  const [noted] = work.note?.split('\n').filter(Boolean) ?? [];
  const names = [...(work.author ?? []), ...(work.editor ?? [])].map(
    ({ literal, family, given }) => literal ?? family ?? given ?? '',
  );
  const whose = [names.slice(0, 3).join(', '), work.issued ?? ''].filter(Boolean).join(', ');
  const said = [work['title-short'], work['container-title'], noted, whose, work.publisher];
  return said.find(Boolean)?.slice(0, 300);
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
