import type { Finding } from '@/platform/finding';
import type { ClaimCount } from '@/reviews/rules/claim-checks';

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
