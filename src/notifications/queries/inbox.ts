import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { administrationPathOf, newsPathOf } from '../rules/desk-paths';
import { kindOf, type EventData } from '../rules/event-kinds';
import { sayDetails, sayEvent, type Detail } from '../rules/say';
import type { Language } from '@/platform/language';
import type { NotificationKind } from '@/editions/rules/notification-kinds';
import { publicationWords } from './mail-surroundings';
import { sayPolicy } from '@/reviews/queries/policy-words';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { hiddenArticles } from '@/articles/queries/visibility';

/** One notification, as its recipient reads it. Times are ISO 8601 in UTC. */
export type InboxEntry = {
  id: number;
  kind: NotificationKind;
  sentence: string;
  details: readonly Detail[];
  at: string;
  readAt: string | null;
  article: number | null;
  /** Of the article, as it is now; null where it is about none. */
  title: string | null;
  /** Where it leads at the desk, as a path. */
  href: string | null;
};

export type Inbox = {
  /** Of all, not only of this page. */
  unread: number;
  total: number;
  page: number;
  totalPages: number;
  docs: readonly InboxEntry[];
};

type Wish = {
  language: Language;
  page?: number;
  limit?: number;
  unreadOnly?: boolean;
  /** Only of these. */
  among?: readonly number[];
};

const most = 100;

/**
 * What the person behind the request was told: unread first, then the newest. Articles that no longer reach them are
 * left out.
 */
export const inbox = async (
  req: PayloadRequest,
  { language, page = 1, limit = 30, unreadOnly = false, among }: Wish,
): Promise<Inbox> => {
  const user = Number(req.user?.id ?? 0);
  const hidden = await hiddenArticles(req);
  const theirs = sql`recipient_id = ${user}
    AND NOT (coalesce(article_id, 0) = ANY(${sql.param([...hidden])}::int[]))
    ${among ? sql`AND notifications.id = ANY(${sql.param([...among])}::int[])` : sql``}`;
  const [counted] = await runSql<{ total: string; unread: string }>(
    req,
    sql`SELECT count(*) AS total, count(*) FILTER (WHERE read_at IS NULL) AS unread
        FROM notifications WHERE ${theirs}`,
  );
  const unread = Number(counted?.unread ?? 0);
  const total = unreadOnly ? unread : Number(counted?.total ?? 0);
  const size = Math.min(Math.max(limit, 0), most);
  const rows = await runSql<Row>(
    req,
    sql`SELECT notifications.id, notifications.kind, data, actor_name, at, read_at, comment_id,
          article_id, title
        FROM notifications LEFT JOIN articles ON articles.id = article_id
        WHERE ${theirs} ${unreadOnly ? sql`AND read_at IS NULL` : sql``}
        ORDER BY read_at IS NOT NULL, at DESC, notifications.id DESC
        LIMIT ${size} OFFSET ${(Math.max(page, 1) - 1) * size}`,
  );
  const { timeZone } = await publicationWords(req);
  const said: Said = { language, timeZone, say: await sayPolicy(req, language) };
  return {
    unread,
    total,
    page: Math.max(page, 1),
    totalPages: size === 0 ? 1 : Math.max(1, Math.ceil(total / size)),
    docs: rows.flatMap((row) => entryOf(row, said)),
  };
};

type Row = {
  id: number;
  kind: NotificationKind;
  data: EventData | null;
  actor_name: string | null;
  at: Date | string;
  read_at: Date | string | null;
  comment_id: number | null;
  article_id: number | null;
  title: string | null;
};

type Said = { language: Language; timeZone: string; say: SayPolicy };

/** None where a newer version of this publication wrote something that we have no words for. */
const entryOf = (row: Row, { language, timeZone, say }: Said): InboxEntry[] => {
  const { id, kind, data, article_id: article } = row;
  if (!data || !(data.what in kindOf)) return [];
  const told = { title: row.title ?? data.subject ?? '', who: row.actor_name, data };
  return [
    {
      id,
      kind,
      sentence: sayEvent(told, language),
      details: sayDetails(told, language, timeZone, say),
      at: new Date(row.at).toISOString(),
      readAt: row.read_at ? new Date(row.read_at).toISOString() : null,
      article,
      title: article === null ? null : (row.title ?? data.subject ?? ''),
      href:
        article === null
          ? administrationPathOf(data.what)
          : newsPathOf(data.what, article, row.comment_id),
    },
  ];
};
