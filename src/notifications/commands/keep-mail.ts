import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { enqueue } from '@/core/enqueue';

export type KeptMail = {
  /** What makes it this letter and no other; a second one of the same key is not kept. */
  key: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  notification?: number;
  /** Of a letter about a forgotten password: whose. Its address is made when it leaves, and kept nowhere. */
  passwordFor?: number;
};

/** Puts a letter among the publication's mails, and has it sent. False where it was there already. */
export const keepMail = async (
  req: PayloadRequest,
  { key, to, subject, text, html, notification, passwordFor }: KeptMail,
): Promise<boolean> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`INSERT INTO mails (key, "to", subject, text, html, notification_id, password_for_id)
        VALUES (${key}, ${to}, ${subject}, ${text}, ${html ?? null}, ${notification ?? null}, ${passwordFor ?? null})
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  );
  if (row) await enqueue(req, 'ensure-mail-is-sent', { mail: row.id }, { key: `mail:${row.id}` });
  return row !== undefined;
};
