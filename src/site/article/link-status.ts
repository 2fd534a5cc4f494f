import type { CslItem } from '@/sources/rules/csl';
import { normaliseUrl } from '@/sources/rules/normalise-url';
import { webAddress } from '@/platform/web-address';
import type { ReferenceLiveMetadata } from '@/reading/views/views';

/** A copy that readers can open; `host` where it is kept elsewhere. */
export type OpenCopy = { readonly href: string; readonly at?: string; readonly host?: string };

/** What a reader should know of the page behind a link. `plain`: nothing, it is there or nobody looked. */
export type LinkStatus =
  | { readonly kind: 'plain' }
  | { readonly kind: 'gone'; readonly seen?: string; readonly sha256?: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'failing'; readonly at?: string }
  | { readonly kind: 'drifted' | 'soft-404' };

/** The copy that the publication keeps comes first, then one elsewhere. */
export const openCopyOf = (
  liveMetadata: ReferenceLiveMetadata | undefined,
): OpenCopy | undefined => {
  const { snapshot, archive } = liveMetadata ?? {};
  if (snapshot?.href) return { href: snapshot.href, at: snapshot.takenAt };
  return archive && { href: archive.url, at: archive.at, host: hostOf(archive.url) };
};

/**
 * Whether a copy shows the page that was cited, here or in an archive elsewhere: of the cited address, or of the one that the
 * source has by now. A copy of another address is none.
 */
export const isArchived = (
  cited: string,
  liveMetadata: ReferenceLiveMetadata | undefined,
): boolean => {
  const { snapshot, archive, url } = liveMetadata ?? {};
  if (archive) return true;
  return snapshot !== undefined && (snapshot.of === cited || snapshot.of === url);
};

/**
 * How the cited address stands. What was checked is the source's address, so nothing is said of a DOI, which outlives it; and
 * where the desk has found a new address since, that is where the page is.
 */
export const statusOf = (
  item: CslItem,
  liveMetadata: ReferenceLiveMetadata | undefined,
): LinkStatus => {
  if (!item.URL || item.DOI || !liveMetadata) return { kind: 'plain' };
  const { verdict, url, finalUrl, checkedAt, lastAliveAt, snapshot } = liveMetadata;
  switch (verdict) {
    case 'dead':
      return { kind: 'gone', seen: lastAliveAt ?? snapshot?.takenAt, sha256: snapshot?.sha256 };
    case 'drifted':
    case 'soft-404':
      return { kind: verdict };
    case 'failing':
      return { kind: 'failing', at: checkedAt };
    case 'moved':
      return whereNow(item.URL, finalUrl ?? url);
    case 'alive':
    case 'blocked':
    case 'unchecked':
      return whereNow(item.URL, url);
  }
};

const whereNow = (cited: string, now: string | undefined): LinkStatus => {
  const isElsewhere = now !== undefined && comparable(now) !== comparable(cited);
  return isElsewhere && webAddress(now) ? { kind: 'moved', to: now } : { kind: 'plain' };
};

/** Nobody needs to be told of `https` or `www`. */
const comparable = (url: string): string | undefined =>
  normaliseUrl(url)?.replace(/^https?:\/\/(?:www\.)?/, '');

export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
