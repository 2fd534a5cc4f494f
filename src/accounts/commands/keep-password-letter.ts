import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { passwordLetter } from '@/notifications/rules/password-letter';
import type { Language } from '@/platform/language';
import { ok } from '@/platform/result';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { inTransaction } from '@/core/in-transaction';
import { keepMail } from '@/notifications/commands/keep-mail';
import { logAdministration } from '@/audit/commands/log-administration';
import { stranger } from './log-failed-sign-in';

type Asked = { email: string; network: string; now: Date };
type Person = { id: number; name: string; language: Language };

/** One letter in so many minutes, however often somebody asks: nobody's mailbox is filled in their name. */
const interval = 5 * 60_000; // ms

/**
 * Keeps the letter to somebody who forgot their password, without the address where it is chosen: `sendMail` makes that as
 * the letter leaves. Nothing happens where nobody who may log in has this address.
 */
export const keepPasswordLetter = async (
  req: PayloadRequest,
  { email, network, now }: Asked,
): Promise<void> => {
  await inTransaction(req, async () => {
    const [user] = await runSql<Person>(
      req,
      sql`SELECT id, name, coalesce(language::text, 'en') AS language FROM users
          WHERE email = ${email} AND active IS NOT FALSE`,
    );
    if (!user) return ok(undefined);
    const { names } = await publicationWords(req);
    const letter = passwordLetter({ language: user.language, publication: names[user.language] });
    const key = `password:${user.id}:${Math.floor(now.getTime() / interval)}`;
    const isNew = await keepMail(req, { ...letter, key, to: email, passwordFor: user.id });
    if (isNew) await logAsked(req, user, network);
    return ok(undefined);
  });
};

const logAsked = (req: PayloadRequest, { id, name }: Person, network: string): Promise<void> =>
  logAdministration(req, {
    event: 'password_link_asked',
    subject: 'account',
    id,
    name,
    data: { network },
    by: stranger,
  });
