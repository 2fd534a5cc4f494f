import type { CslItem } from '@/citations/csl';
import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ReferenceOverlay } from '../views';

type Props = { item: CslItem; overlay?: ReferenceOverlay; setting: Setting };

/** Says what became of a cited page, only where a reader needs to know; plus the archived copy. */
export const LinkState = ({ item, overlay, setting }: Props) => {
  const { language, publication, say } = setting;
  if (!item.URL || !overlay) return null;
  const day = (instant: string) => sayDate(instant, language, publication.timeZone);
  const { verdict, checkedAt, finalUrl, snapshot } = overlay;
  const broken = verdict === 'dead' || verdict === 'failing';
  return (
    <span className={broken ? 'link-state link-state-broken' : 'link-state'}>
      {broken && checkedAt
        ? `${fill(say.linkChecked, { verdict: say.verdict[verdict], date: day(checkedAt) })} `
        : null}
      {verdict === 'moved' && finalUrl ? (
        <>
          {say.movedTo} <a href={finalUrl}>{hostOf(finalUrl)}</a>.{' '}
        </>
      ) : null}
      {snapshot?.href ? (
        <>
          <a href={snapshot.href}>{fill(say.snapshot, { date: day(snapshot.takenAt) })}</a>{' '}
        </>
      ) : null}
      {snapshot && !snapshot.href
        ? `${fill(say.lastSeen, { date: day(snapshot.takenAt), hash: snapshot.sha256.slice(0, 12) })} `
        : null}
    </span>
  );
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
