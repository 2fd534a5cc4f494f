import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import { ok, type Err, type Result } from '@/platform/result';
import { viewPages, type ViewPage } from '../queries/saved-views';
import { overviewFinding } from '../rules/findings';
import { longestAddress, longestName, mayShareViews } from '../rules/saved-views';

export type NewView = { page: string; name: string; address: string };
type Kept = Result<{ view: number }, Refusal>;

/** Keeps filters of a page under a name; the same name of the same page takes the new ones. */
export const saveView = (req: PayloadRequest, { page, name, address }: NewView): Promise<Kept> =>
  inTransaction(req, async () => {
    const person = personOf(req);
    if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
    const said = name.trim();
    if (said === '' || said.length > longestName) return nameless();
    if (!isPage(page) || address.length > longestAddress) {
      return refuse(422, overviewFinding('view-unknown-page'));
    }
    const filters = JSON.stringify({ address });
    const [row] = await runSql<{ id: number }>(
      req,
      sql`INSERT INTO saved_views (owner_id, page, name, filters)
          VALUES (${person.id}, ${page}, ${said}, ${filters}::jsonb)
          ON CONFLICT (owner_id, page, name) DO UPDATE SET filters = excluded.filters
          RETURNING id`,
    );
    return ok({ view: row?.id ?? 0 });
  });

export type ViewChange = {
  view: number;
  name?: string | undefined;
  isShared?: boolean | undefined;
};

/** Renames one's own view, shows it to the desk, or takes it back. */
export const changeView = (
  req: PayloadRequest,
  { view, name, isShared }: ViewChange,
): Promise<Kept> =>
  inTransaction(req, async () => {
    const own = await ownView(req, view);
    if (!own.ok) return own;
    const said = name?.trim();
    if (said !== undefined && (said === '' || said.length > longestName)) return nameless();
    if (isShared && !mayShareViews(req.user?.roles ?? [])) {
      return refuse(403, overviewFinding('view-sharing-not-yours'));
    }
    await runSql(
      req,
      sql`UPDATE saved_views SET name = coalesce(${said ?? null}, name),
            is_shared = coalesce(${isShared ?? null}::boolean, is_shared) WHERE id = ${view}`,
    );
    return ok({ view });
  });

/** Deletes one's own view; one that is shared is gone for all. */
export const deleteView = (req: PayloadRequest, { view }: { view: number }): Promise<Kept> =>
  inTransaction(req, async () => {
    const own = await ownView(req, view);
    if (!own.ok) return own;
    await runSql(req, sql`DELETE FROM saved_views WHERE id = ${view}`);
    return ok({ view });
  });

const isPage = (page: string): page is ViewPage => viewPages.some((known) => known === page);

const nameless = (): Err<Refusal> =>
  refuse(422, overviewFinding('view-name', { most: longestName }, { field: 'name' }));

/** Of others one knows at most that they share it. */
const ownView = async (req: PayloadRequest, view: number): Promise<Result<void, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const [row] = await runSql<{ owner: number }>(
    req,
    sql`SELECT owner_id AS owner FROM saved_views
        WHERE id = ${view} AND (owner_id = ${person.id} OR is_shared) FOR UPDATE`,
  );
  if (!row) return refuse(404, overviewFinding('view-not-found'));
  return row.owner === person.id ? ok(undefined) : refuse(403, overviewFinding('view-not-yours'));
};
