import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Telling } from '../rules/recipients';
import { ok } from '@/platform/result';
import { deskPeople } from '@/reviews/queries/desk-people';
import { inTransaction } from '@/core/in-transaction';
import { writeNotifications } from './write-notifications';

/**
 * Tells the people whom a comment names, and of an answer whoever began the thread. Running it again, also after an
 * edit, tells only those who are new.
 */
export const notifyOfComment = async (
  req: PayloadRequest,
  { comment }: { comment: number },
): Promise<void> => {
  await inTransaction(req, async () => {
    const row = await commentRow(req, comment);
    if (!row) return ok(undefined);
    await writeNotifications(req, await deskPeople(req), {
      key: `comment:${comment}`,
      article: row.article,
      edition: row.edition,
      comment,
      actorName: row.authorName,
      at: new Date(row.at),
      data: { words: excerptOf(row.text) },
      tellings: tellingsOf(row),
    });
    return ok(undefined);
  });
};

const tellingsOf = ({ author, mentions, answers }: Row): readonly Telling[] => {
  const named = mentions.map((user): Telling => ({ user, what: 'mentioned' }));
  const answered: Telling[] =
    answers === null || mentions.includes(answers) ? [] : [{ user: answers, what: 'answered' }];
  return [...named, ...answered].filter(({ user }) => user !== author);
};

type Row = {
  article: number;
  edition: number | null;
  author: number | null;
  authorName: string | null;
  text: string;
  at: Date | string;
  mentions: readonly number[];
  /** Who began the thread in which it is an answer. */
  answers: number | null;
};

const commentRow = async (req: PayloadRequest, id: number): Promise<Row | null> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT article_id AS article, edition_id AS edition, author_id AS author,
          users.name AS "authorName", text, comments.updated_at AS at,
          (SELECT first.author_id FROM comments first WHERE first.id = comments.reply_to_id) AS answers,
          ARRAY(SELECT DISTINCT users_id FROM comments_rels WHERE parent_id = comments.id
            AND path = 'mentions' AND users_id IS NOT NULL) AS mentions
        FROM comments LEFT JOIN users ON users.id = author_id WHERE comments.id = ${id}`,
  );
  return row ?? null;
};

const longest = 600;

const excerptOf = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
