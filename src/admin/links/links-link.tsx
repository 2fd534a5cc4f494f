import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';
import { linksPath } from './links-path';

/** In the desk's sidebar, for everybody who works here. */
export const LinksLink = ({ user, i18n }: ServerProps) => {
  if (!user) return null;
  return (
    <Link className="nav__link" href={linksPath()} prefetch={false}>
      <span className="nav__link-label">
        {sayIn(isLanguage(i18n.language) ? i18n.language : 'en')('links.title')}
      </span>
    </Link>
  );
};
