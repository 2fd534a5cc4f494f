import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';
import type { Role } from '@/editions/rules/states';
import { mayReadArticle } from '@/articles/queries/visibility';

/** Somebody at the desk, as a comment shows them. */
export type Mentionable = { id: number; name: string };

/** Everybody at the desk who may read an article, by name: only they can be asked to look at it. */
export const mentionablePeople = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly Mentionable[]> => {
  const people = await runSql<Mentionable & { roles: Role[] }>(
    req,
    sql`SELECT users.id, users.name, array_agg(users_roles.value::text) AS roles
        FROM users JOIN users_roles ON users_roles.parent_id = users.id
        WHERE users.active IS NOT FALSE GROUP BY users.id ORDER BY users.name, users.id`,
  );
  const readers: Mentionable[] = [];
  for (const { id, name, roles } of people) {
    if (await mayReadArticle(as(req, { id, name, roles }), articleId)) readers.push({ id, name });
  }
  return readers;
};

/** The same request as somebody else would make it. */
const as = (req: PayloadRequest, person: Pick<User, 'id' | 'name' | 'roles'>): PayloadRequest => {
  const theirs = isolateObjectProperty(req, 'user');
  theirs.user = { ...person, active: true, collection: 'users' } as PayloadRequest['user'];
  return theirs;
};
