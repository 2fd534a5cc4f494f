import type { Finding } from '@/platform/finding';
import type { ReactNode } from 'react';
import { FindingWords } from './finding-words';
import { HelpLink } from './help/help-link';

type Props = {
  findings: readonly Finding[];
  /** What stands behind a finding, such as a button that leads to its place. */
  action?: (finding: Finding) => ReactNode;
  /** Said at once by screen readers: for answers to what somebody just did. */
  urgent?: boolean;
};

/** Findings as sentences: what is wrong, and what to do about it. */
export const FindingsList = ({ findings, action, urgent = false }: Props) =>
  findings.length === 0 ? null : (
    <ul className="ibidem-findings" role={urgent ? 'alert' : undefined}>
      {findings.map((finding, at) => (
        <li
          className="ibidem-findings__item"
          data-rule={finding.rule}
          data-severity={finding.severity}
          key={`${finding.rule}-${at}`}
        >
          <span className="ibidem-findings__message">
            <FindingWords finding={finding} />
          </span>
          {finding.fix ? <span className="ibidem-findings__fix"> {finding.fix}</span> : null}
          <HelpLink rule={finding.rule} />
          {action?.(finding)}
        </li>
      ))}
    </ul>
  );
