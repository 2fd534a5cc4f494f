import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { digestSettings } from '@/notifications/queries/digest-settings';
import { channelsPath, inboxPath } from '@/notifications/rules/desk-paths';
import { isLanguage } from '@/platform/language';
import { deskPeople } from '@/reviews/queries/desk-people';
import { DeskLink } from '../components/desk-link';
import { Section } from '../components/section';
import { Mark } from '../components/state-mark';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { ChannelChoices } from './channel-choices';
import './channels.css';

const always = ['given', 'account', 'password'] as const;

/** `/admin/inbox/channels`: of what this person hears, and how. */
export const ChannelsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${channelsPath}`);
  const { id, email } = req.user;
  const t = sayIn(isLanguage(req.i18n.language) ? req.i18n.language : 'en');
  const [people, { hour, timeZone }] = await Promise.all([deskPeople(req), digestSettings(req)]);
  const own = people.find((person) => person.id === id);
  return (
    <DeskPage
      aside={
        <DeskLink className="desk-link" href={inboxPath}>
          {t('inbox.title')}
        </DeskLink>
      }
      className="desk-channels"
      title={t('channels.title')}
      view={view}
    >
      <p className="desk-channels__facts">{t('channels.to', { email })}</p>
      <p className="desk-channels__facts">
        {t('channels.daily', { hour: `${String(hour).padStart(2, '0')}:00`, zone: timeZone })}
      </p>
      <ChannelChoices chosen={own?.channels ?? {}} />
      <Section title={t('channels.always')}>
        <p className="desk-quiet">{t('channels.alwaysHint')}</p>
        <ul className="desk-list">
          {always.map((what) => (
            <li className="desk-channels__always" key={what}>
              <span>{t(`channels.always.${what}`)}</span>
              <Mark shape="tick" tone="quiet">
                {t(what === 'password' ? 'channels.mailAlone' : 'channels.inboxAndMail')}
              </Mark>
            </li>
          ))}
        </ul>
      </Section>
    </DeskPage>
  );
};
