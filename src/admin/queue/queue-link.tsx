import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';

export const queuePath = '/admin/citations-queue';

/** In the desk's sidebar, for those who find sources. */
export const QueueLink = ({ user, i18n }: ServerProps) => {
  const roles: readonly string[] = user?.roles ?? [];
  const resolves = ['writer', 'reviewer', 'fact-checker', 'editor'];
  if (!resolves.some((role) => roles.includes(role))) return null;
  return (
    <Link className="nav__link" href={queuePath} prefetch={false}>
      <span className="nav__link-label">
        {sayIn(isLanguage(i18n.language) ? i18n.language : 'en')('queue.link')}
      </span>
    </Link>
  );
};
