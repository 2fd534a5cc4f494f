'use client';

import type { PersonHere } from '@/articles/rules/presence';
import { Person } from '../components/person';
import { useDesk } from '../use-desk';
import './presence.css';

/** In the line; whoever else is here stands in a list behind their number. */
const shown = 3;

/** Who else is in an article, what they do there and in which paragraph. Nothing where nobody else is. */
export const WhoIsHere = ({ others }: { others: readonly PersonHere[] }) => {
  const { t } = useDesk();
  if (others.length === 0) return null;
  const [first, more] = [others.slice(0, shown), others.slice(shown)];
  return (
    <div className="desk-presence">
      <People people={first} />
      {more.length > 0 ? (
        <details>
          <summary aria-label={t('presence.more', { count: more.length })}>+{more.length}</summary>
          <People people={more} />
        </details>
      ) : null}
    </div>
  );
};

const People = ({ people }: { people: readonly PersonHere[] }) => {
  const { t } = useDesk();
  return (
    <ul aria-label={t('presence.title')}>
      {people.map(({ user, name, does, place }) => {
        const said = { name, does: t(`presence.${does}`), words: place?.words ?? '' };
        const words = place?.words ? t('presence.personAt', said) : t('presence.person', said);
        return (
          <li data-does={does} key={user} title={words}>
            <Person name={name} />
            <span className="desk-presence__words">{words}</span>
          </li>
        );
      })}
    </ul>
  );
};
