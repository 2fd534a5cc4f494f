import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import type { NotificationKind } from '@/editions/rules/notification-kinds';
import type { Role } from '@/editions/rules/states';

export type PersonOfDesk = {
  id: number;
  name: string;
  email: string;
  language: Language;
  roles: readonly Role[];
  /** What they want letters about. */
  emailAbout: readonly NotificationKind[];
};

/** Everybody who may log in and has something to do here. */
export const deskPeople = (req: PayloadRequest): Promise<readonly PersonOfDesk[]> =>
  runSql<PersonOfDesk>(
    req,
    sql`SELECT id, name, email, coalesce(language::text, 'en') AS language, roles,
          ARRAY(SELECT value::text FROM users_email_about WHERE parent_id = users.id) AS "emailAbout"
        FROM users,
          LATERAL (SELECT ARRAY(SELECT value::text FROM users_roles
            WHERE parent_id = users.id) AS roles) AS held
        WHERE active IS NOT FALSE AND cardinality(roles) > 0 ORDER BY id`,
  );
