import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { inTransaction } from '@/core/in-transaction';
import { runSql, sql } from '@/database/sql';
import { env } from '@/platform/env';
import { ok } from '@/platform/result';
import { deskPeople, type PersonOfDesk } from '@/reviews/queries/desk-people';
import { digestSettings } from '../queries/digest-settings';
import { inbox } from '../queries/inbox';
import { publicationWords } from '../queries/mail-surroundings';
import { channelsPath, inboxPath } from '../rules/desk-paths';
import { digestTime, type DigestTime } from '../rules/digest-hour';
import { digestLetter } from '../rules/digest-letter';
import { keepMail } from './keep-mail';

/** As many as the inbox gives at once; what is beyond stands there. */
const mostInLetter = 100;

/**
 * Keeps a letter for everybody for whom something waits that is still unread, from the publication's hour on: once a local
 * day, however often and by how many workers it is asked. What came later waits for the next day.
 */
export const keepDigests = async (req: PayloadRequest, { now }: { now: Date }): Promise<void> => {
  const { timeZone, hour } = await digestSettings(req);
  const time = digestTime(now, timeZone, hour);
  if (!time) return;
  const people = await deskPeople(req);
  for (const user of await whoseWait(req, time)) {
    const person = people.find(({ id }) => id === user);
    await inTransaction(req, async () => {
      if (person) await keepDigest(req, person, time);
      else await forget(req, await waitingFor(req, user, time));
      return ok(undefined);
    });
  }
};

const keyOf = (user: number, { day }: DigestTime): string => `digest:${user}:${day}`;

/** Those who had no letter today, and for whom something waits. */
const whoseWait = async (req: PayloadRequest, time: DigestTime): Promise<number[]> => {
  const rows = await runSql<{ user: number }>(
    req,
    sql`SELECT DISTINCT d.recipient_id AS user
        FROM digest_entries d JOIN notifications n ON n.id = d.notification_id
        WHERE n.at <= ${time.until.toISOString()} AND NOT EXISTS (SELECT FROM mails
          WHERE key = 'digest:' || d.recipient_id || ':' || ${time.day}::text)
        ORDER BY 1`,
  );
  return rows.map(({ user }) => user);
};

const keepDigest = async (
  req: PayloadRequest,
  person: PersonOfDesk,
  time: DigestTime,
): Promise<void> => {
  const waiting = await waitingFor(req, person.id, time);
  if (waiting.length === 0) return;
  const letter = await letterFor(req, person, time, waiting);
  // Where another worker was faster, what it did not see waits for tomorrow.
  if (letter && !(await keepMail(req, { ...letter, key: keyOf(person.id, time) }))) return;
  await forget(req, waiting);
};

/** Locked, so that of two workers the second finds what the first has left. */
const waitingFor = async (
  req: PayloadRequest,
  user: number,
  { until }: DigestTime,
): Promise<readonly number[]> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT d.notification_id AS id
        FROM digest_entries d JOIN notifications n ON n.id = d.notification_id
        WHERE d.recipient_id = ${user} AND n.at <= ${until.toISOString()}
        ORDER BY 1 FOR UPDATE OF d`,
  );
  return rows.map(({ id }) => id);
};

const forget = async (req: PayloadRequest, waiting: readonly number[]): Promise<void> => {
  await runSql(
    req,
    sql`DELETE FROM digest_entries WHERE notification_id = ANY(${sql.param([...waiting])}::int[])`,
  );
};

/** Null where all of it was read meanwhile, or does not reach the person any more. */
const letterFor = async (
  req: PayloadRequest,
  person: PersonOfDesk,
  { day }: DigestTime,
  among: readonly number[],
) => {
  const { language } = person;
  const theirs = isolateObjectProperty(req, 'user');
  theirs.user = { ...person, active: true, collection: 'users' } as unknown as typeof req.user;
  const asked = { language, unreadOnly: true, limit: mostInLetter, among };
  const { docs, unread } = await inbox(theirs, asked);
  if (docs.length === 0) return null;
  const { names } = await publicationWords(req);
  const { publicUrl } = env();
  const entries = docs.map(({ sentence, details, href, article, title }) => ({
    sentence,
    details,
    href: `${publicUrl}${href ?? inboxPath}`,
    article,
    title: title ?? '',
  }));
  return {
    to: person.email,
    ...digestLetter(entries, {
      language,
      publication: names[language],
      day,
      count: unread,
      inbox: `${publicUrl}${inboxPath}`,
      settings: `${publicUrl}${channelsPath}`,
    }),
  };
};
