import { countOf, type Plural } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { Subject } from '@/reading/views/views-finding';

type Props = {
  rows: readonly Subject[];
  /** Said where there is nothing. */
  none: string;
  /** What is counted. */
  count: Plural;
  setting: Setting;
};

/** Topics or series one under another: name, how much there is, what it is about. */
export const SubjectRows = ({ rows, none, count, setting }: Props) =>
  rows.length === 0 ? (
    <p className="empty">{none}</p>
  ) : (
    <ul className="subjects">
      {rows.map(({ label, href, description, articles }) => (
        <li key={href}>
          <h2>
            <a href={href}>{label}</a>
          </h2>
          <p className="subject-count">{countOf(count, articles, setting.language)}</p>
          {description ? (
            <p className="subject-about">{unbroken(description, setting.language)}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
