import { plainWords } from '@/citations/rules/markup';
import type { CslName, CslType, LocatorLabel } from '@/sources/rules/csl';

export type CitationStatus = 'unresolved' | 'proposed' | 'resolved' | 'waived' | 'orphaned';

/** A row of `sources`, as REST gives it; only what the desk shows. */
export type SourceRow = {
  id: number | string;
  key: string;
  type: CslType;
  title?: string | null;
  authors?: CslName[] | null;
  containerTitle?: string | null;
  publisher?: string | null;
  issued?: string | null;
  url?: string | null;
  doi?: string | null;
  health?: { verdict?: string | null } | null;
};

export type CiteRow = {
  source: SourceRow | number | string;
  locatorLabel?: LocatorLabel | null;
  locator?: string | null;
};

/** A row of `citations`, as REST gives it at depth 1. */
export type CitationRow = {
  id: number | string;
  key: string;
  words?: string | null;
  status: CitationStatus;
  updatedAt?: string;
  cites?: CiteRow[] | null;
  proposedUrl?: string | null;
  note?: string | null;
  quotation?: string | null;
  waiver?: { reason?: string | null } | null;
};

/** How a mark is coloured and shaped. */
export type MarkStatus = 'unresolved' | 'proposed' | 'resolved' | 'waived';

export const markStatus = (row: CitationRow | undefined): MarkStatus =>
  row && row.status !== 'orphaned' ? row.status : 'unresolved';

/** What has no source yet, or one that nobody has confirmed, still needs a person. */
export const needsPerson = (row: CitationRow | undefined): boolean =>
  ['unresolved', 'proposed'].includes(markStatus(row));

/** One line that tells a source from its neighbours: who, what, where, when. */
export const sayShortly = (source: SourceRow): string =>
  [
    (source.authors ?? []).map((name) => name.literal ?? name.family ?? name.given).join(', '),
    plainWords(source.title ?? '') || (source.url ?? source.key),
    plainWords(source.containerTitle ?? '') || source.publisher,
    source.issued,
  ]
    .filter(Boolean)
    .join(' · ');
