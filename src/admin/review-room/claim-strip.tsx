'use client';

import { Shape } from '../components/shape';
import { useDesk } from '../use-desk';
import type { RoomClaim } from './room-claims';

type Props = {
  claims: readonly RoomClaim[];
  selected: RoomClaim | undefined;
  onSelect: (key: string) => void;
};

/** So many stand beside each other; of a long text those around the selected one. */
const most = 11;

/** All claims by their numbers, those that are checked with a tick. */
export const ClaimStrip = ({ claims, selected, onSelect }: Props) => {
  const { t } = useDesk();
  const at = (selected?.at ?? 1) - 1;
  const from = Math.max(0, Math.min(at - (most - 1) / 2, claims.length - most));
  return (
    <ol aria-label={t('review.claims')} className="desk-review__strip">
      {claims.slice(from, from + most).map((claim) => {
        const { key, standing } = claim;
        const verdict = standing.is === 'checked' ? standing.check.verdict : null;
        return (
          <li key={key}>
            <button
              aria-current={key === selected?.key ? 'true' : undefined}
              aria-label={[
                t('review.claim', { number: claim.at }),
                verdict ? t(`review.found.${verdict}`) : '',
                standing.is === 'lapsed' ? t(`review.marginLapsed.${standing.because}`) : '',
              ]
                .filter(Boolean)
                .join(', ')}
              data-standing={standing.is}
              data-verdict={verdict ?? undefined}
              onClick={() => onSelect(key)}
              type="button"
            >
              {claim.at}
              {standing.is === 'open' ? null : (
                <Shape
                  name={
                    standing.is === 'lapsed'
                      ? 'back'
                      : verdict === 'supports'
                        ? 'tick'
                        : verdict === 'does_not'
                          ? 'cross'
                          : 'question'
                  }
                />
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
};
