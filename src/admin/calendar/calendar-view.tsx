import { Link } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/core/actor';
import { publicationSettings } from '@/core/publication-settings';
import { languageNames } from '@/languages/language-names';
import { calendar } from '@/overviews/queries/calendar';
import { calendarFeeds } from '@/overviews/queries/calendar-feeds';
import { dayOf, instantsOf, shownDays } from '@/overviews/rules/calendar-days';
import { entryKinds, type EntryKind } from '@/overviews/rules/calendar-entry';
import { isLanguage } from '@/platform/language';
import { deskPeople } from '@/reviews/queries/desk-people';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { Empty } from '../components/empty';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { dayLabel } from '../clock';
import { askedIn, calendarPath, hrefOf } from './asked';
import { CalendarBoard } from './calendar-board';
import { CalendarHead } from './calendar-head';
import { asRoomAllows, cardOf, cardWithoutDay } from './card';
import { Feeds } from './feeds';
import { KeysLine } from './keys-line';
import { sayShown, shownDay } from './say-days';
import './calendar.css';

/** More than that nobody gives a day in one sitting. */
const mostWaiting = 25;

/** `/admin/calendar`: what goes out, is planned, is due and was published, by month, by week or as a list. */
export const CalendarView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const actor = personOf(req);
  if (!actor) redirect(`/admin/login?redirect=${calendarPath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const now = new Date();
  const { timeZone: zone, languages } = await publicationSettings(req);
  const clock = { language, zone };
  const today = dayOf(now.toISOString(), zone);
  const asked = askedIn(view.searchParams ?? {}, today);
  const days = shownDays(asked.view, asked.day);
  const [{ entries, withoutDay }, people, feeds] = await Promise.all([
    calendar(req, {
      ...instantsOf(days, zone),
      person: asked.person ?? undefined,
      language: asked.language ?? undefined,
    }),
    deskPeople(req),
    calendarFeeds(req),
  ]);
  const around = { t, clock, actor, now, sayPolicy: await sayPolicy(req, language) };
  const counted = entries.filter(({ isEmbargoed }) => !asked.isEmbargoedOnly || isEmbargoed);
  const shown = counted.filter(({ kind }) => asked.kinds.includes(kind));
  const counts = Object.fromEntries(
    entryKinds.map((one) => [one, counted.filter(({ kind }) => kind === one).length]),
  ) as Record<EntryKind, number>;
  const { cards, more } = asRoomAllows(
    shown.map((entry) => cardOf(entry, around)),
    asked.view,
  );
  const title = sayShown(asked, days, t);
  const everything = {
    ...asked,
    kinds: entryKinds,
    isEmbargoedOnly: false,
    person: null,
    language: null,
  };
  return (
    <DeskPage
      aside={
        <CalendarHead asked={asked} clock={clock} days={days} t={t} today={today}>
          <Feeds
            feeds={feeds.map(({ id, scope, owner, createdAt, lastReadAt }) => ({
              id,
              scope,
              owner: owner.id === req.user?.id ? null : owner.name,
              facts: [
                t('calendar.feeds.made', { day: dayLabel(createdAt, clock, now) }),
                lastReadAt
                  ? t('calendar.feeds.read', { day: dayLabel(lastReadAt, clock, now) })
                  : t('calendar.feeds.unread'),
              ].join(' · '),
            }))}
            isOpenAtFirst={view.searchParams?.feeds === 'shown'}
          />
        </CalendarHead>
      }
      className="desk-calendar"
      title={title}
      view={view}
    >
      <RefreshOnNews of={['article']} />
      <CalendarBoard
        asked={asked}
        caption={title}
        cards={cards}
        clock={clock}
        days={days.map((day, index) =>
          shownDay({ day, index, asked, today, more: more.get(day) ?? 0 }, around),
        )}
        legend={{
          counts,
          embargoed: entries.filter(({ isEmbargoed }) => isEmbargoed).length,
          people: people.map(({ id, name }) => ({ id, name })),
          languages: languages.map((code) => ({ code, name: languageNames[code][language] })),
        }}
        today={today}
        waiting={withoutDay.length}
        withoutDay={withoutDay.slice(0, mostWaiting).map((entry) => cardWithoutDay(entry, around))}
      />
      {shown.length > 0 ? null : entries.length > 0 || asked.person || asked.language ? (
        <Empty
          action={
            <Link className="desk-button" href={hrefOf(everything)} prefetch={false}>
              {t('calendar.showAll')}
            </Link>
          }
        >
          {t('calendar.emptyShown')}
        </Empty>
      ) : (
        <Empty
          action={
            <Link className="desk-button" href="/admin/articles" prefetch={false}>
              {t('calendar.articles')}
            </Link>
          }
        >
          {t('calendar.empty')}
        </Empty>
      )}
      <KeysLine t={t} />
    </DeskPage>
  );
};
