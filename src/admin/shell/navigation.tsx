import { cookies } from 'next/headers';
import { createLocalReq, type ServerProps } from 'payload';
import { deskCounts } from '@/overviews/queries/desk-counts';
import { roleLabels } from '@/editions/rules/labels';
import { isLanguage } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { DeskLink } from '../components/desk-link';
import { sayIn } from '../messages/say';
import { Finder } from './finder';
import { FoldButton } from './fold-button';
import { foldCookie } from './fold';
import { Icon } from './icons';
import { KeysOfThePage } from './keys';
import { isPayloadPage, isRoom } from './kind-of-page';
import { NavigationLinks, SettingsLink } from './navigation-links';
import { Person } from '../components/person';
import '../components/components.css';
import './shell.css';

/** The desk's navigation on every page, in place of Payload's: what there is to do, and what waits in each. */
export const Navigation = async ({ payload, user, i18n, permissions, params }: ServerProps) => {
  if (!user) return null;
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const t = sayIn(language);
  const req = await createLocalReq({ user }, payload);
  const [counts, { names }, jar] = await Promise.all([
    deskCounts(req),
    publicationWords(req),
    cookies(),
  ]);
  const leavesRoom = isRoom(params?.segments);
  const isFolded = leavesRoom || jar.get(foldCookie)?.value === 'yes';
  const mayWrite = Boolean(permissions?.collections?.articles?.create);
  return (
    <aside
      aria-label={names[language]}
      className="desk-nav"
      data-crumbs={isPayloadPage(params?.segments) || undefined}
      data-folded={isFolded || undefined}
    >
      <header className="desk-nav__head">
        <DeskLink className="desk-nav__name" href="/" title={t('shell.site')}>
          {names[language]}
        </DeskLink>
        <Finder />
        {mayWrite ? (
          <div className="desk-nav__make">
            <DeskLink
              className="desk-button desk-button--first desk-nav__new"
              href="/admin/collections/articles/create"
            >
              <Icon name="plus" />
              <span>{t('shell.newArticle')}</span>
            </DeskLink>
            <DeskLink className="desk-button desk-nav__import" href="/admin/import">
              <Icon name="import" />
              <span>{t('shell.import')}</span>
            </DeskLink>
          </div>
        ) : null}
      </header>
      <NavigationLinks counts={counts} />
      <footer className="desk-nav__foot">
        <SettingsLink />
        <DeskLink className="desk-nav__person" href="/admin/account">
          <Person name={user.name} />
          <span>
            <b>{user.name}</b>
            <span className="desk-quiet">
              {user.roles.map((role) => roleLabels[role][language]).join(', ')}
            </span>
          </span>
        </DeskLink>
        <DeskLink className="desk-nav__link" href="/admin/logout">
          <Icon name="leave" />
          <span>{t('shell.signOut')}</span>
        </DeskLink>
        <FoldButton isFolded={isFolded} isKept={!leavesRoom} />
      </footer>
      <KeysOfThePage />
    </aside>
  );
};
