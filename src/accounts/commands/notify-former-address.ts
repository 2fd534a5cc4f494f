import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { letterOf } from '@/notifications/rules/letter';
import { accountPath } from '@/notifications/rules/desk-paths';
import { env } from '@/platform/env';
import type { Language } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { keepMail } from '@/notifications/commands/keep-mail';

/** The address that an account had hears that it has it no longer: the new one may be a stranger's. */
export const notifyFormerAddress = async (
  req: PayloadRequest,
  { user, address }: { user: number; address: string },
): Promise<void> => {
  const [row] = await runSql<{ language: Language }>(
    req,
    sql`SELECT coalesce(language::text, 'en') AS language FROM users WHERE id = ${user}`,
  );
  const language = row?.language ?? 'en';
  const { names, timeZone } = await publicationWords(req);
  const link = `${env().publicUrl}${accountPath}`;
  const letter = letterOf(
    { title: '', who: req.user?.name ?? null, data: { what: 'email_changed' } },
    { language, timeZone, publication: names[language], link, settings: link },
  );
  await keepMail(req, { ...letter, key: `former-address:${randomUUID()}`, to: address });
};
