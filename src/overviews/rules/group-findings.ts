import type { Finding, Severity } from '@/platform/finding';

/** Findings of one rule, which are one line with their number. */
export type FindingGroup = {
  rule: string;
  severity: Severity;
  findings: readonly [Finding, ...Finding[]];
};

/** By rule and how bad they are, the worst first, and else in the order in which they came. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  return [...groups.values()]
    .flatMap(([first, ...others]): FindingGroup[] =>
      first ? [{ rule: first.rule, severity: first.severity, findings: [first, ...others] }] : [],
    )
    .sort((one, other) => worst.indexOf(one.severity) - worst.indexOf(other.severity));
};

const worst: readonly Severity[] = ['error', 'warning', 'notice'];
