import type { ExportLiveMetadata, ExportReference } from '@/interchange/format';
import { noticesOf } from '@/reading/articles/live-article-metadata';
import type { LiveArticleRow } from '@/reading/articles/live-article-row';
import {
  liveMetadataOf,
  type LiveMetadataColumns,
} from '@/reading/articles/reference-live-metadata';

/**
 * What a file says beside the document, of the same row as a page's. Nothing where there is nothing to say, so that the
 * bytes stay what they were.
 * @param origin of the publication, without a slash at the end
 */
export const exportLiveMetadataOf = (
  row: LiveArticleRow,
  origin: string,
): ExportLiveMetadata | undefined => {
  const notices = noticesOf(row).flatMap(({ kind, ...notice }) =>
    kind === 'correction' || kind === 'retraction' ? [{ kind, ...notice }] : [],
  );
  const references = referencesIn(row.sources ?? {}, origin);
  const retracted = row.state === 'retracted';
  if (!retracted && !row.review_due && notices.length === 0 && !references) return undefined;
  return {
    ...(retracted ? { retracted } : {}),
    ...(row.review_due ? { reviewDue: true } : {}),
    notices,
    ...(references ? { references } : {}),
  };
};

const referencesIn = (
  sources: Readonly<Record<string, LiveMetadataColumns>>,
  origin: string,
): ExportLiveMetadata['references'] => {
  const known = Object.entries(sources)
    .map(([id, columns]): [string, ExportReference] => [id, referenceOf(columns, origin)])
    .filter(([, reference]) => Object.keys(reference).length > 0);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
};

const referenceOf = (columns: LiveMetadataColumns, origin: string): ExportReference => {
  const { verdict, lastAliveAt, finalUrl, snapshot, archive } = liveMetadataOf(columns, '');
  return {
    ...(isPlain(verdict) ? {} : { verdict }),
    // A page that is there was alive at every check: saying when would make every file anew each time.
    ...(verdict === 'dead' && lastAliveAt ? { lastAliveAt } : {}),
    ...(verdict === 'moved' && finalUrl ? { movedTo: finalUrl } : {}),
    ...(snapshot ? { copy: copyOf(snapshot, origin) } : {}),
    ...(archive ? { archive: { address: archive.url, at: archive.at } } : {}),
  };
};

type Plain = 'alive' | 'blocked' | 'unchecked';
const isPlain = (verdict: string): verdict is Plain =>
  verdict === 'alive' || verdict === 'blocked' || verdict === 'unchecked';

type Snapshot = { sha256: string; takenAt: string; href?: string };

const copyOf = ({ sha256, takenAt, href }: Snapshot, origin: string) => ({
  sha256,
  takenAt,
  ...(href ? { address: `${origin}${href}` } : {}),
});
