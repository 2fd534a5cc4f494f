import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { passwordLetter } from '@/notifications/rules/password-letter';
import { env } from '@/platform/env';
import type { Language } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';

/** How long the address in a letter lets its reader choose a password. */
const validity = 60 * 60_000; // ms

/**
 * The letter about a forgotten password as it leaves, with an address that works once. The address is said to its reader
 * alone: kept is a digest, which opens nothing. One that was made before for the same person ends.
 */
export const openPasswordLink = async (
  req: PayloadRequest,
  { user, now }: { user: number; now: Date },
): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const end = new Date(now.getTime() + validity).toISOString();
  const [row] = await runSql<{ language: Language }>(
    req,
    sql`UPDATE users SET reset_password_token = ${digestOfToken(token)},
          reset_password_expiration = ${end}
        WHERE id = ${user} RETURNING coalesce(language::text, 'en') AS language`,
  );
  const language = row?.language ?? 'en';
  const { names } = await publicationWords(req);
  const link = `${env().publicUrl}/admin/reset/${token}`;
  return passwordLetter({ language, publication: names[language], link }).text;
};

/** What is kept of a token, and what Payload looks for. It needs no salt: nobody guesses 256 bits. */
export const digestOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
