import type { ReactNode } from 'react';
import type { Role } from '@/editions/rules/states';
import { groupFindings, type FindingGroup } from '@/overviews/rules/group-findings';
import { canSettle } from '@/overviews/rules/who-settles';
import type { Finding } from '@/platform/finding';
import { FindingsList } from '../findings-list';
import { HelpLink } from '../help/help-link';
import type { Say } from '../use-desk';
import './grouped-findings.css';

type Props = {
  findings: readonly Finding[];
  t: Say;
  /** Of whoever reads: with them, what needs this person stands apart from what waits for somebody else. */
  roles?: readonly Role[];
  /** What stands behind a finding, such as a button that leads to its place. */
  action?: (finding: Finding) => ReactNode;
  /** The one next step about all findings of a rule. */
  step?: (group: FindingGroup) => ReactNode;
  /** Said at once by screen readers: for answers to what somebody just did. */
  urgent?: boolean;
};

/** Fewer than these stand as they are. */
const many = 3;

/** Findings by rule: several of one are one line with their number, which opens; never a wall. */
export const GroupedFindings = ({ findings, roles, urgent = false, ...rest }: Props) => {
  const groups = groupFindings(findings);
  if (groups.length === 0) return null;
  const theirs = roles ? groups.filter(({ rule }) => canSettle(rule, roles)) : groups;
  const others = groups.filter((group) => !theirs.includes(group));
  const { t } = rest;
  return (
    <div className="desk-findings" role={urgent ? 'alert' : undefined}>
      {others.length > 0 && theirs.length > 0 ? (
        <p className="desk-findings__whose">{t('findings.yours')}</p>
      ) : null}
      <Groups groups={theirs} {...rest} />
      {others.length > 0 ? <p className="desk-findings__whose">{t('findings.others')}</p> : null}
      <Groups groups={others} {...rest} />
    </div>
  );
};

type GroupsProps = Pick<Props, 't' | 'action' | 'step'> & { groups: readonly FindingGroup[] };

const Groups = ({ groups, t, action, step }: GroupsProps) =>
  groups.map((group) =>
    group.findings.length < many ? (
      <FindingsList action={action} findings={group.findings} key={nameOf(group)} />
    ) : (
      <div
        className="desk-findings__group"
        data-rule={group.rule}
        data-severity={group.severity}
        key={nameOf(group)}
      >
        <details>
          <summary>{titleOf(group, t)}</summary>
          <FindingsList action={action} findings={group.findings} />
        </details>
        {step?.(group) ?? null}
        <HelpLink rule={group.rule} />
      </div>
    ),
  );

const nameOf = ({ rule, severity }: FindingGroup): string => `${severity} ${rule}`;

/** “Citations without a source: 11”; of a rule without a title of its own, what it says first and how many more there are. */
const titleOf = ({ rule, findings }: FindingGroup, t: Say): string => {
  const [first, ...others] = findings;
  const known = titled.find((one) => one === rule);
  return known
    ? t(`findings.of.${known}`, { count: findings.length })
    : `${first.message} ${t('findings.more', { count: others.length })}`;
};

const titled = [
  'citation-unresolved',
  'citation-proposed',
  'link-unchecked',
  'link-broken',
  'link-blocked',
  'copy-missing',
  'copy-refused',
  'copy-worthless',
  'quotation-unchecked',
  'quotation-differs',
  'quotation-not-found',
  'quotation-unreadable',
  'comment-blocks',
  'checklist-open',
  'note-placed',
  'citation-read',
  'picture-without-alt',
] as const;
