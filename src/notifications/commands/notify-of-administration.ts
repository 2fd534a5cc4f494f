import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { administrationPathOf, channelsPath } from '../rules/desk-paths';
import type { EventKind, EventData } from '../rules/event-kinds';
import { letterOf } from '../rules/letter';
import { recipientsOfAdministration } from '../rules/recipients-of-administration';
import { env } from '@/platform/env';
import type { Language } from '@/platform/language';
import { publicationWords } from '../queries/mail-surroundings';
import type { Role } from '@/editions/rules/states';
import { keepMail } from './keep-mail';
import type { Logged } from '@/audit/rules/administration/log';

/** Puts a change into the inboxes of those whom it concerns, and has letters written, which nobody can decline. */
export const notifyOfAdministration = async (
  req: PayloadRequest,
  logged: Logged,
): Promise<void> => {
  if (silent.has(logged.event)) return;
  const people = await accountHolders(req);
  const told = recipientsOfAdministration({
    event: logged.event,
    subject: logged.subject,
    concerned: concernedBy(logged),
    actor: logged.actor,
    isClosed: logged.data?.changes?.active?.is === false,
    people,
  });
  if (told.length === 0) return;
  const words = await publicationWords(req);
  for (const { user, what } of told) {
    const person = people.find(({ id }) => id === user);
    if (person) await tell(req, { logged, person, what, words });
  }
};

/** Nobody hears of these, and they are many. */
const silent: ReadonlySet<string> = new Set([
  'signed_in',
  'sign_in_failed',
  'password_link_asked',
  'account_changed',
  'account_released',
  'job_tried_again',
]);

type Person = { id: number; email: string; language: Language; roles: Role[]; active: boolean };
type Telling = {
  logged: Logged;
  person: Person;
  what: EventKind;
  words: Awaited<ReturnType<typeof publicationWords>>;
};

const tell = async (req: PayloadRequest, { logged, person, what, words }: Telling) => {
  const { actorName, name } = logged;
  const key = `${newsKey(logged)}:${what}:${person.id}`;
  const data: EventData = { what, ...(name ? { subject: name } : {}) };
  const [row] = await runSql<{ id: number }>(
    req,
    sql`INSERT INTO notifications (key, recipient_id, kind, actor_name, data, at)
        VALUES (${key}, ${person.id}, 'administration', ${actorName},
          ${JSON.stringify(data)}::jsonb, now())
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  );
  if (!row) return;
  const letter = letterOf(
    { title: name ?? '', who: actorName, data },
    {
      language: person.language,
      timeZone: words.timeZone,
      publication: words.names[person.language],
      link: `${env().publicUrl}${administrationPathOf(what) ?? '/admin'}`,
      settings: `${env().publicUrl}${channelsPath}`,
    },
  );
  await keepMail(req, { ...letter, key, to: person.email, notification: row.id });
};

/** Settings are saved again and again by somebody at work: once an hour is news, the log has every time. */
const newsKey = ({ sequence, subject, id, name, actor, event }: Logged): string =>
  subject === 'settings' || event === 'sign_in_held'
    ? `administration:${event}:${id ?? name ?? ''}:${actor ?? ''}:${Math.floor(Date.now() / hour)}`
    : `administration:${sequence}`;

const hour = 60 * 60 * 1000; // ms

const concernedBy = ({ subject, id, concerned }: Logged): number | null =>
  concerned ?? (subject === 'account' ? (id ?? null) : null);

const accountHolders = (req: PayloadRequest): Promise<Person[]> =>
  runSql<Person>(
    req,
    sql`SELECT id, email, coalesce(language::text, 'en') AS language,
          active IS NOT FALSE AS active,
          ARRAY(SELECT value::text FROM users_roles WHERE parent_id = users.id) AS roles
        FROM users ORDER BY id`,
  );
