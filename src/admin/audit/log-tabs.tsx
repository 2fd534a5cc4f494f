import type { User } from '@/payload-types';
import type { Language } from '@/platform/language';
import { Tabs } from '../components/tabs';
import { sayIn } from '../messages/say';

type Props = {
  current: 'log' | 'administration' | 'reports';
  user: Pick<User, 'roles'>;
  language: Language;
};

/** What was done with texts, what was done with accounts and settings, and what both come to. */
export const LogTabs = ({ current, user, language }: Props) => {
  const t = sayIn(language);
  const looksAfter = user.roles.some((role) => role === 'publisher' || role === 'administrator');
  return (
    <Tabs
      label={t('shell.log')}
      tabs={[
        { href: '/admin/audit', label: t('audit.texts'), isCurrent: current === 'log' },
        ...(looksAfter
          ? [
              {
                href: '/admin/administration-log',
                label: t('administration.title'),
                isCurrent: current === 'administration',
              },
            ]
          : []),
        { href: '/admin/reports', label: t('reports.title'), isCurrent: current === 'reports' },
      ]}
    />
  );
};
