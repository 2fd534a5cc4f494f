import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';

/** In the desk's sidebar, for those who answer for the whole log. */
export const AuditLink = ({ user, i18n }: ServerProps) => {
  const roles: readonly string[] = user?.roles ?? [];
  const audits = ['editor', 'publisher', 'administrator'].some((role) => roles.includes(role));
  if (!audits) return null;
  return (
    <Link className="nav__link" href="/admin/audit" prefetch={false}>
      <span className="nav__link-label">
        {sayIn(isLanguage(i18n.language) ? i18n.language : 'en')('audit.title')}
      </span>
    </Link>
  );
};
