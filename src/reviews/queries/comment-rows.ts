import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Quote } from '@/document/quotes';

export type NamedPerson = { id: number; name: string };

/** A comment as it is stored, with names. Instants in ISO 8601. */
export type CommentRow = {
  id: number;
  text: string;
  replyTo: number | null;
  author: NamedPerson | null;
  mentions: readonly NamedPerson[];
  quote: Quote | null;
  blocking: boolean;
  /** Number of the edition. */
  edition: number | null;
  resolvedAt: string | null;
  resolvedBy: NamedPerson | null;
  createdAt: string;
  updatedAt: string;
  editedAt: string | null;
};

/** Every comment on an article, answers among them, oldest first. */
export const commentRows = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly CommentRow[]> => {
  const rows = await runSql<Stored>(
    req,
    sql`SELECT comments.id, text, reply_to_id AS "replyTo", coalesce(blocking, false) AS blocking,
          quote_exact AS exact, quote_prefix AS prefix, quote_suffix AS suffix,
          editions.number::int AS edition,
          ${named(sql`authors`)} AS author, ${named(sql`resolvers`)} AS "resolvedBy",
          coalesce((SELECT json_agg(json_build_object('id', users.id, 'name', users.name) ORDER BY users.name)
            FROM comments_rels JOIN users ON users.id = users_id
            WHERE comments_rels.parent_id = comments.id AND path = 'mentions'), '[]') AS mentions,
          resolved_at AS "resolvedAt", edited_at AS "editedAt",
          comments.created_at AS "createdAt", comments.updated_at AS "updatedAt"
        FROM comments
        LEFT JOIN editions ON editions.id = comments.edition_id
        LEFT JOIN users AS authors ON authors.id = comments.author_id
        LEFT JOIN users AS resolvers ON resolvers.id = comments.resolved_by_id
        WHERE comments.article_id = ${articleId} ORDER BY comments.created_at, comments.id`,
  );
  return rows.map(({ exact, prefix, suffix, ...row }) => ({
    ...row,
    quote: exact ? { exact, prefix: prefix ?? '', suffix: suffix ?? '' } : null,
    createdAt: instant(row.createdAt) ?? '',
    updatedAt: instant(row.updatedAt) ?? '',
    editedAt: instant(row.editedAt),
    resolvedAt: instant(row.resolvedAt),
  }));
};

type Stored = Omit<CommentRow, 'quote'> & {
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
};

const named = (users: ReturnType<typeof sql>) =>
  sql`CASE WHEN ${users}.id IS NOT NULL THEN json_build_object('id', ${users}.id, 'name', ${users}.name) END`;

/** The driver gives its own words for an instant. */
const instant = (at: string | null): string | null => (at ? new Date(at).toISOString() : null);
