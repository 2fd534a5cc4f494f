import { Link } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { inboxPath, channelsPath } from '@/notifications/rules/desk-paths';
import { isLanguage } from '@/platform/language';
import { inbox } from '@/notifications/queries/inbox';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { dayAndHour, placeOfZone, type Clock } from '../clock';
import { DeskView } from '../desk-view';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { InboxList } from './inbox-list';
import '../publication/publication.css';
import './inbox.css';

/** `/admin/inbox`: what this person was told, unread first. */
export const InboxView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${inboxPath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const { timeZone } = await publicationWords(req);
  const shown = await inbox(req, { language, page: pageIn(view.searchParams?.page) });
  const clock: Clock = { language, zone: timeZone };
  const now = new Date();
  const rows = shown.docs.map((entry) => ({
    ...entry,
    when: dayAndHour(entry.at, clock, now),
    details: entry.details.map(({ label, value, at }) => ({
      label,
      value: at ? dayAndHour(at, clock, now) : value,
    })),
  }));
  return (
    <DeskView className="ibidem-inbox" title={t('inbox.title')} view={view}>
      <RefreshOnNews of={['inbox']} />
      {/* Another page is another list, with nothing marked yet. */}
      <InboxList
        key={shown.page}
        rows={rows}
        seenAt={new Date().toISOString()}
        unread={shown.unread}
      />
      <Pages page={shown.page} of={shown.totalPages} t={t} />
      <p className="ibidem-inbox__end">
        <Link href={channelsPath} prefetch={false}>
          {t('inbox.settings')}
        </Link>
        {rows.length > 0 ? (
          <span className="ibidem-quiet">{t('shell.zone', { zone: placeOfZone(timeZone) })}</span>
        ) : null}
      </p>
    </DeskView>
  );
};

const pageIn = (asked: string | string[] | undefined): number => {
  const page = Number(asked);
  return Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1;
};

type PagesProps = { page: number; of: number; t: ReturnType<typeof sayIn> };

const Pages = ({ page, of, t }: PagesProps) =>
  of <= 1 ? null : (
    <nav aria-label={t('inbox.pages')} className="ibidem-inbox__pages">
      {page > 1 ? <Link href={`${inboxPath}?page=${page - 1}`}>{t('inbox.newer')}</Link> : null}
      <span>{t('inbox.page', { page, of })}</span>
      {page < of ? <Link href={`${inboxPath}?page=${page + 1}`}>{t('inbox.older')}</Link> : null}
    </nav>
  );
