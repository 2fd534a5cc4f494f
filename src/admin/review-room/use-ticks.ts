import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import type { Threads } from '../comments/use-threads';
import { useDesk } from '../use-desk';
import { quoteOfClaim } from './claim-quote';
import type { RoomClaim } from './room-claims';
import type { Reason } from './tick';
import type { useChecks } from './use-checks';

type Ticking = {
  articleId: number;
  checks: ReturnType<typeof useChecks>;
  selected: RoomClaim | undefined;
  /** False where this person's checks count for nothing now. */
  mayCheck: boolean;
  run: Threads['run'];
  /** For screen readers. */
  say: (message: string) => void;
};

/** Says of the selected claim what this person found, and tells how many are left. */
export const useTicks = ({ articleId, checks, selected, mayCheck, run, say }: Ticking) => {
  const { t } = useDesk();
  const { claims } = checks;
  const told = ({ key, at }: RoomClaim, verdict: ClaimVerdict | null): string => {
    if (!verdict) return t('review.tookBack', { number: at });
    const others = claims.filter(
      ({ key: one, standing }) => one !== key && standing.is === 'checked',
    );
    const found = t(`review.found.${verdict}`);
    const [checked, total] = [others.length + 1, claims.length];
    return t('review.ticked', { number: at, found, checked, total });
  };
  const check = async (verdict: ClaimVerdict | null, note?: string): Promise<boolean> => {
    if (!selected || !mayCheck) return false;
    const happened = await checks.check(selected, verdict, note);
    if (happened) say(told(selected, verdict));
    return happened;
  };
  const refute = async ({ note, asComment, blocking }: Reason): Promise<void> => {
    const quote = selected && quoteOfClaim(selected);
    if (!(await check('does_not', note)) || !asComment) return;
    await run(`/articles/${articleId}/comments`, { text: note, mentions: [], blocking, quote });
  };
  return { check, refute };
};
