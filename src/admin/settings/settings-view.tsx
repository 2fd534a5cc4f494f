import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { DeskLink } from '../components/desk-link';
import { Section } from '../components/section';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { settingsPlace } from '../shell/places';
import { settings, type SettingsPage } from '../shell/settings-pages';
import './settings.css';

const groups = ['publication', 'content', 'people', 'programs', 'records'] as const;

/** `/admin/settings`: everything that is set, and the tables in which all is kept. */
export const SettingsView = (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${settingsPlace.path}`);
  const t = sayIn(isLanguage(req.i18n.language) ? req.i18n.language : 'en');
  const isReadable = ({ needs }: SettingsPage) =>
    needs === undefined || Boolean(permissions[needs.kind]?.[needs.slug]?.read);
  const readable = settings.filter(isReadable);
  return (
    <DeskPage title={t('shell.settings')} view={view}>
      <div className="desk-settings">
        {groups.map((group) => {
          const pages = readable.filter((page) => page.group === group);
          return pages.length === 0 ? null : (
            <Section key={group} title={t(`settings.group.${group}`)}>
              <ul className="desk-list">
                {pages.map(({ label, path }) => (
                  <li key={path}>
                    <DeskLink className="desk-settings__link" href={path}>
                      {t(label)}
                    </DeskLink>
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
      </div>
    </DeskPage>
  );
};
