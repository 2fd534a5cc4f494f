import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';
import { administrationPath } from './administration-table';

/** In the desk's sidebar, for those who look after accounts or answer for what is published. */
export const AdministrationLink = ({ user, i18n }: ServerProps) => {
  const roles: readonly string[] = user?.roles ?? [];
  if (!roles.includes('publisher') && !roles.includes('administrator')) return null;
  return (
    <Link className="nav__link" href={administrationPath} prefetch={false}>
      <span className="nav__link-label">
        {sayIn(isLanguage(i18n.language) ? i18n.language : 'en')('administration.title')}
      </span>
    </Link>
  );
};
