import type { Finding } from '@/platform/finding';
import type { ClaimCount } from '@/reviews/rules/claim-checks';
import { isHidden, type TransitionReport } from '../publication/report';
import type { RoomClaim } from './room-claims';

/** What an approval still lacks, in numbers. */
export type Lacking = {
  claims: number;
  unsupported: number;
  lines: number;
  others: readonly Finding[];
};

type Facts = {
  /** With what the approval would be refused now, but for what is filled in. */
  findings: readonly Finding[];
  count: Pick<ClaimCount, 'open' | 'unsupported'>;
  /** Whether the stage asks that all claims are checked. */
  claimsChecked: boolean;
  checklist: { items: readonly string[]; done: readonly string[] };
};

export const lackingFor = ({ findings, count, claimsChecked, checklist }: Facts): Lacking => ({
  claims: claimsChecked ? count.open.length : 0,
  unsupported: claimsChecked ? count.unsupported.length : 0,
  lines: checklist.items.length - checklist.done.length,
  others: findings.filter(({ rule }) => !counted.has(rule)),
});

/** These are counted as they change, without asking the server. */
const counted: ReadonlySet<string> = new Set([
  'claims-unchecked',
  'claims-unsupported',
  'checklist-open',
]);

export const isDone = ({ claims, unsupported, lines, others }: Lacking): boolean =>
  claims + unsupported + lines + others.length === 0;

type Room = {
  report: TransitionReport;
  stage: { number: number } | null;
  claims: readonly RoomClaim[];
  checklist: Facts['checklist'];
};

/** Whether this person may approve here, and what that still lacks. */
export const standingOfApproval = ({ report, stage, claims, checklist }: Room) => {
  const approval = report.events.find(({ event }) => event === 'approve');
  const own = stage ? report.stages[stage.number] : undefined;
  const checked = claims.filter(({ standing }) => standing.is === 'checked').length;
  const keysOf = (some: readonly RoomClaim[]) => some.map(({ key }) => key);
  const lacking = lackingFor({
    findings: approval?.findings ?? [],
    count: {
      open: keysOf(claims.filter(({ standing }) => standing.is !== 'checked')),
      unsupported: keysOf(
        claims.filter(
          ({ standing }) => standing.is === 'checked' && standing.check.verdict === 'does_not',
        ),
      ),
    },
    claimsChecked: own?.claimsChecked ?? false,
    checklist,
  });
  return { isMine: Boolean(own?.mine && approval && !isHidden(approval)), lacking, checked };
};
