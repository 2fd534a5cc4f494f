import type { CslItem } from '@/sources/rules/csl';
import { absolute } from '../frame/page-metadata';
import type { Setting } from '../setting';
import type { ReferenceLiveMetadata } from '@/reading/views/views';
import { LinkState } from './link-state';
import { openCopyOf, statusOf } from './link-status';

type Props = {
  url: string;
  text: string;
  /** The work at the address, and what is known of it; neither for an address within a comment. */
  item?: CslItem;
  liveMetadata?: ReferenceLiveMetadata;
  setting: Setting;
  /** Whether its links are in the tab order. */
  reachable: boolean;
};

/**
 * The link to a cited page, and what became of that. One that is gone leads to the copy; without a copy it is no link any
 * more, as whoever took the address over is no source of ours. Attributes of Robust Links
 * (https://robustlinks.mementoweb.org/spec/) keep the address that was cited, the copy and its day.
 */
export const CitedAddress = ({ url, text, item, liveMetadata, setting, reachable }: Props) => {
  const copy = openCopyOf(liveMetadata);
  const status = item ? statusOf(item, liveMetadata) : undefined;
  const isGone = status?.kind === 'gone';
  const day = (copy?.at ?? item?.accessed)?.slice(0, 10);
  return (
    <>
      {isGone && !copy ? (
        text
      ) : (
        <a
          href={isGone && copy ? copy.href : url}
          rel={relOf(isGone && copy ? copy.href : url, status?.kind, setting)}
          tabIndex={reachable ? undefined : -1}
          data-originalurl={copy ? url : undefined}
          data-versionurl={copy && absolute(copy.href, setting)}
          data-versiondate={day}
        >
          {text}
        </a>
      )}
      {item && status ? (
        <LinkState status={status} copy={copy} setting={setting} reachable={reachable} />
      ) : null}
    </>
  );
};

/** We vouch for what was cited, not for what an address says today. */
const relOf = (href: string, kind: string | undefined, { publication }: Setting) => {
  if (!/^https?:/i.test(href) || href.startsWith(`${publication.url}/`)) return undefined;
  return kind === 'drifted' || kind === 'soft-404' || kind === 'failing'
    ? 'external nofollow'
    : 'external';
};
