import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ofArticle } from '@/reading/queries/reader-sql';

type Closing = {
  articleId: number;
  /** The path that answers in their place; 410 Gone when absent. */
  redirectTo?: string | undefined;
};

/**
 * Has every address that an article was ever given answer 410, or lead to another page. A file leads to the file of the
 * same format there, where there is one. Whatever led to this article leads straight on, so that ways stay short.
 */
export const closeAddresses = async (
  req: PayloadRequest,
  { articleId, redirectTo }: Closing,
): Promise<void> => {
  if (!redirectTo) {
    await runSql(
      req,
      sql`UPDATE public_addresses SET status = 410, redirect_to = NULL WHERE ${itsOwn(articleId)}`,
    );
    return;
  }
  await runSql(
    req,
    sql`UPDATE public_addresses SET status = 301, redirect_to = ${leadingTo(redirectTo)}
        WHERE ${itsOwn(articleId)}`,
  );
  await runSql(
    req,
    sql`UPDATE public_addresses a SET redirect_to = here.redirect_to
        FROM public_addresses here
        WHERE here.kind IN ${ofArticle} AND here.target_id = ${articleId}
          AND a.redirect_to = here.path`,
  );
};

const itsOwn = (id: number) => sql`kind IN ${ofArticle} AND target_id = ${id}`;

/** `/articles/old.md` to `/articles/new.md`, if that was given out and answers; everything else to the page. */
const leadingTo = (redirectTo: string) => sql`
  CASE WHEN kind = 'export' THEN coalesce(
    (SELECT file.path FROM public_addresses file
     WHERE file.kind = 'export' AND file.status = 200
       AND file.path = ${redirectTo} || substring(public_addresses.path FROM '\\.[a-z0-9]+$')),
    ${redirectTo}) ELSE ${redirectTo} END`;
