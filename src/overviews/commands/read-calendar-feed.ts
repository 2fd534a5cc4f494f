import { createLocalReq, type BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { stateLabels } from '@/editions/rules/labels';
import { texts } from '@/languages/texts';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import { env } from '@/platform/env';
import { isLanguage, type Language } from '@/platform/language';
import { sayPolicy } from '@/reviews/queries/policy-words';
import type { User } from '@/payload-types';
import { calendar } from '../queries/calendar';
import type { CalendarEntry } from '../rules/calendar-entry';
import { calendarFile, type FileWords } from '../rules/calendar-file';
import type { FeedScope } from '../rules/feed-scopes';
import { digestOfFeed } from '../rules/feed-secret';

/**
 * The calendar behind an address, as far as whoever made the address may see it at this moment; null where nobody has it, it
 * was revoked, or the person is not of the desk any more. Which of these it was, nobody can tell by how long it took.
 */
export const readCalendarFeed = async (
  payload: BasePayload,
  { secret, now }: { secret: string; now: Date },
): Promise<string | null> => {
  const feed = await feedOf(payload, digestOfFeed(secret), now);
  const user = feed && (await payload.findByID({ collection: 'users', id: feed.user, depth: 0 }));
  if (!user) return null;
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  const { timeZone, names } = await publicationWords(req);
  const { entries } = await calendar(req, {
    from: new Date(now.getTime() - behind).toISOString(),
    until: new Date(now.getTime() + ahead).toISOString(),
    person: feed.scope === 'own' ? user.id : undefined,
  });
  const language = isLanguage(user.language) ? user.language : 'en';
  const say = await sayPolicy(req, language);
  const named = entries.map((entry) => ({ ...entry, stage: entry.stage && say(entry.stage) }));
  const words = wordsIn(language, feed.scope, names[language], user);
  return calendarFile(named, { words, zone: timeZone, host: new URL(env().publicUrl).host });
};

const day = 86_400_000; // ms
const behind = 62 * day;
const ahead = 366 * day;

/** That it was read is kept to the hour, so that not each question is a write. */
const feedOf = async (payload: BasePayload, digest: string, now: Date) => {
  const [feed] = await runSql<{ id: number; user: number; scope: FeedScope; isRead: boolean }>(
    { payload },
    sql`SELECT f.id, f.user_id AS user, f.scope,
          coalesce(f.last_read_at > ${now.toISOString()}::timestamptz - interval '1 hour', false) AS "isRead"
        FROM calendar_feeds f JOIN users u ON u.id = f.user_id
        WHERE f.secret_digest = ${digest} AND f.revoked_at IS NULL AND u.active IS NOT FALSE
          AND EXISTS (SELECT FROM users_roles WHERE parent_id = u.id)`,
  );
  if (feed && !feed.isRead) {
    await runSql(
      { payload },
      sql`UPDATE calendar_feeds SET last_read_at = ${now.toISOString()} WHERE id = ${feed.id}`,
    );
  }
  return feed;
};

const wordsIn = (
  language: Language,
  scope: FeedScope,
  publication: string,
  { name }: Pick<User, 'name'>,
): FileWords => {
  const said = texts[language].desk;
  return {
    name:
      scope === 'own'
        ? `${publication}: ${name}`
        : `${publication}: ${said['calendar.feed.deskName']}`,
    summary: (entry) => `${what(entry, language)}: ${entry.title || said['preview.untitled']}`,
    description: ({ state, stage, owner, isEmbargoed }) =>
      [
        [stateLabels[state][language], stage, owner?.name].filter(Boolean).join(' · '),
        isEmbargoed ? said['calendar.embargoed'] : '',
      ]
        .filter(Boolean)
        .join('\n'),
    href: (article) => `${env().publicUrl}${deskPathOf(article)}`,
  };
};

const what = ({ kind, stage, state }: CalendarEntry, language: Language): string => {
  const said = texts[language].desk;
  if (state === 'publish_failed' && kind === 'out') return stateLabels[state][language];
  const word = said[`calendar.kind.${kind}`];
  return kind === 'due' && stage ? `${word}, ${stage}` : word;
};
