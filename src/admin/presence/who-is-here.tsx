'use client';

import type { PersonHere } from '@/articles/rules/presence';
import { Person } from '../components/person';
import { useDesk } from '../use-desk';
import './presence.css';

/** Who else is in an article, what they do there and in which paragraph. Nothing where nobody else is. */
export const WhoIsHere = ({ others }: { others: readonly PersonHere[] }) => {
  const { t } = useDesk();
  if (others.length === 0) return null;
  return (
    <ul aria-label={t('presence.title')} className="desk-presence">
      {others.map(({ user, name, does, place }) => {
        const said = { name, does: t(`presence.${does}`), words: place?.words ?? '' };
        return (
          <li
            data-does={does}
            key={user}
            title={place?.words ? t('presence.personAt', said) : undefined}
          >
            <Person name={name} />
            <span className="desk-presence__words">
              {place?.words ? t('presence.personAt', said) : t('presence.person', said)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
