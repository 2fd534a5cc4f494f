import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import type { Channels } from '@/notifications/rules/channels';
import type { Role } from '@/editions/rules/states';

export type PersonOfDesk = {
  id: number;
  name: string;
  email: string;
  language: Language;
  roles: readonly Role[];
  /** How they want to hear of what. */
  channels: Channels;
};

/** Everybody who may log in and has something to do here. */
export const deskPeople = (req: PayloadRequest): Promise<readonly PersonOfDesk[]> =>
  runSql<PersonOfDesk>(
    req,
    sql`SELECT id, name, email, coalesce(language::text, 'en') AS language, roles,
          coalesce(channels, '{}') AS channels
        FROM users,
          LATERAL (SELECT ARRAY(SELECT value::text FROM users_roles
            WHERE parent_id = users.id) AS roles) AS held
        WHERE active IS NOT FALSE AND cardinality(roles) > 0 ORDER BY id`,
  );
