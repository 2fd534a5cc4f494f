import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { runSql, sql } from '@/database/sql';
import type { FeedScope } from '../rules/feed-scopes';
import type { NamedPerson } from '../rules/named-person';

/** An address under which a calendar reads; the address itself nobody knows but who was shown it. Instants are ISO 8601. */
export type CalendarFeed = {
  id: number;
  scope: FeedScope;
  owner: NamedPerson;
  createdAt: string;
  lastReadAt: string | null;
};

/** The addresses in use: one's own, and for administrators those of everybody. One's own come first. */
export const calendarFeeds = async (req: PayloadRequest): Promise<readonly CalendarFeed[]> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return [];
  const ofAll = person.roles.includes('administrator');
  const rows = await runSql<Row>(
    req,
    sql`SELECT f.id, f.scope, json_build_object('id', u.id, 'name', u.name) AS owner,
          f.created_at AS made, f.last_read_at AS read
        FROM calendar_feeds f JOIN users u ON u.id = f.user_id
        WHERE f.revoked_at IS NULL AND (f.user_id = ${person.id} OR ${ofAll})
        ORDER BY f.user_id <> ${person.id}, u.name, f.scope DESC LIMIT 200`,
  );
  return rows.map(({ made, read, ...feed }) => ({
    ...feed,
    createdAt: new Date(made).toISOString(),
    lastReadAt: read ? new Date(read).toISOString() : null,
  }));
};

type Row = Pick<CalendarFeed, 'id' | 'scope' | 'owner'> & {
  made: Date | string;
  read: Date | string | null;
};
