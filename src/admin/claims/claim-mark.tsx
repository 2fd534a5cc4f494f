'use client';

import { Mark } from '../components/state-mark';
import { dayLabel } from '../clock';
import type { RoomClaim } from '../review-room/room-claims';
import { useDesk } from '../use-desk';
import { VerdictMark } from './verdict-mark';

/** How a claim stands for this person, in one line for the margin; nothing while it is open. */
export const ClaimMark = ({ claim: { standing, others } }: { claim: RoomClaim }) => {
  const { t, clock } = useDesk();
  if (standing.is === 'open') {
    const [other] = others;
    return other ? (
      <Mark shape="tick" tone="quiet">
        {t('review.marginOther', { name: other.name })}
      </Mark>
    ) : null;
  }
  if (standing.is === 'lapsed') {
    return (
      <Mark shape="back" tone="accent">
        {t(`review.marginLapsed.${standing.because}`)}
      </Mark>
    );
  }
  const { verdict, at } = standing.check;
  const day = dayLabel(at, clock, new Date());
  return (
    <VerdictMark verdict={verdict ?? 'supports'}>
      {verdict === 'supports' || verdict === null
        ? t('review.marginChecked', { day })
        : t(`review.found.${verdict}`)}
    </VerdictMark>
  );
};
