import type { ReactNode } from 'react';
import type { Finding as Said } from '@/platform/finding';
import { FindingWords } from '../finding-words';
import { HelpLink } from '../help/help-link';
import { Shape } from './shape';

type Props = {
  finding: Said;
  /** How many findings this line stands for. */
  count?: number;
  /** The one next step. */
  action?: ReactNode;
};

/** What is wrong, where, and what can be done, in that order. */
export const FindingLine = ({ finding, count = 1, action }: Props) => (
  <li className="desk-finding" data-severity={finding.severity}>
    <Shape name={finding.severity === 'error' ? 'square' : 'diamond'} />
    <div>
      <p>
        <FindingWords finding={finding} />
        {count > 1 ? <b className="desk-finding__count"> × {count}</b> : null}
        <HelpLink rule={finding.rule} />
      </p>
      {finding.fix ? <p className="desk-quiet">{finding.fix}</p> : null}
      {action ?? null}
    </div>
  </li>
);
