import type { Outcome } from '../do-for-each';
import { FindingsList } from '../findings-list';

/** Those of many that were refused, each by its name with the reason. */
export const RefusedOnes = ({ refused }: Pick<Outcome, 'refused'>) =>
  refused.length === 0 ? null : (
    <ul className="desk-refused" role="alert">
      {refused.map(({ name, findings }, at) => (
        <li key={`${name}-${at}`}>
          <b>{name}</b>
          <FindingsList findings={findings} />
        </li>
      ))}
    </ul>
  );
