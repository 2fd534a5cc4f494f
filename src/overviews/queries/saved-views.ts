import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { NamedPerson } from '../rules/named-person';

/** Pages whose filters are kept under names. */
export const viewPages = ['articles', 'calendar', 'sources'] as const;
export type ViewPage = (typeof viewPages)[number];

/** Filters of a page under a name. */
export type SavedView = {
  id: number;
  name: string;
  owner: NamedPerson;
  isShared: boolean;
  /** What follows the `?` of the page's address. */
  address: string;
};

/** The person's own views of a page, then those that others share, by name. */
export const savedViews = (req: PayloadRequest, page: ViewPage): Promise<readonly SavedView[]> =>
  runSql<SavedView>(
    req,
    sql`SELECT v.id, v.name, v.is_shared AS "isShared", coalesce(v.filters ->> 'address', '') AS address,
          json_build_object('id', u.id, 'name', u.name) AS owner
        FROM saved_views v JOIN users u ON u.id = v.owner_id
        WHERE v.page = ${page} AND (v.owner_id = ${req.user?.id ?? null} OR v.is_shared)
        ORDER BY v.owner_id <> ${req.user?.id ?? null}, lower(v.name), v.id`,
  );
