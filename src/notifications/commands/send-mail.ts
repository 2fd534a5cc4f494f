import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { messageIdOf } from '../mail/message-id';
import type { MailTransport, SendFailure } from '../mail/transport';
import { log } from '@/platform/logging';
import { ok, type Result } from '@/platform/result';
import { inTransaction } from '@/core/in-transaction';
import { openPasswordLink } from '@/accounts/commands/open-password-link';

export type Sending = {
  mail: number;
  /** Null where no mail server was named: the letter stays where it is. */
  transport: MailTransport | null;
  /** The sender, as RFC 5322 writes one. */
  from: string;
  now: () => Date;
};

/** `busy`: another worker is sending it at this moment. */
export type SendOutcome = 'sent' | 'idle' | 'busy' | 'failed' | 'given-up';

/** A little more than a day, as the queue spaces them. */
const mostAttempts = 14;

/**
 * Sends one letter, and records what became of the attempt. Its row is locked meanwhile, so that two workers never send
 * it at once; if the process dies between the server's word and ours, the letter goes out again under the same
 * Message-ID.
 */
export const sendMail = async (
  req: PayloadRequest,
  { mail, transport, from, now }: Sending,
): Promise<SendOutcome> => {
  if (!transport) return 'idle';
  const sent = await inTransaction(req, async (): Promise<Result<SendOutcome, never>> => {
    const row = await lockedRow(req, mail);
    if (row === 'busy') return ok('busy');
    if (!row) return ok('idle');
    const { key, to, subject, html } = row;
    const text = await textOf(req, row, now);
    const plain = { messageId: messageIdOf(key, from), key, from, to, subject, text };
    const letter = html === null ? plain : { ...plain, html };
    const outcome = await transport.send(letter);
    return ok(
      outcome.ok
        ? await recordSent(req, row, now())
        : await recordFailure(req, row, outcome.error, now()),
    );
  });
  return sent.ok ? sent.value : 'idle';
};

type Row = {
  id: number;
  key: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  attempts: number;
  passwordFor: number | null;
};

/** What lets its reader in is made now: a record that others read never holds it. */
const textOf = async (req: PayloadRequest, row: Row, now: () => Date): Promise<string> =>
  row.passwordFor === null
    ? row.text
    : openPasswordLink(req, { user: row.passwordFor, now: now() });

const lockedRow = async (req: PayloadRequest, id: number): Promise<Row | 'busy' | null> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT id, key, "to", subject, text, html, coalesce(attempts, 0)::int AS attempts,
          password_for_id AS "passwordFor" FROM mails
        WHERE id = ${id} AND sent_at IS NULL AND gave_up_at IS NULL FOR UPDATE SKIP LOCKED`,
  );
  if (row) return row;
  const waiting = await runSql(
    req,
    sql`SELECT FROM mails WHERE id = ${id} AND sent_at IS NULL AND gave_up_at IS NULL`,
  );
  return waiting.length > 0 ? 'busy' : null;
};

const recordSent = async (req: PayloadRequest, { id }: Row, at: Date): Promise<SendOutcome> => {
  await runSql(
    req,
    sql`UPDATE mails SET sent_at = ${at.toISOString()}, attempts = coalesce(attempts, 0) + 1,
          last_error = NULL, updated_at = ${at.toISOString()} WHERE id = ${id}`,
  );
  return 'sent';
};

const recordFailure = async (
  req: PayloadRequest,
  { id, attempts }: Row,
  { lasting, message }: SendFailure,
  at: Date,
): Promise<SendOutcome> => {
  const givesUp = lasting || attempts + 1 >= mostAttempts;
  await runSql(
    req,
    sql`UPDATE mails SET attempts = coalesce(attempts, 0) + 1, last_error = ${message},
          gave_up_at = ${givesUp ? at.toISOString() : null}, updated_at = ${at.toISOString()}
        WHERE id = ${id}`,
  );
  if (!givesUp) return 'failed';
  log('error', 'An e-mail could not be delivered', { mail: id, reason: message });
  return 'given-up';
};
