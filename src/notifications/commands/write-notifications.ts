import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { kindOf, type EventKind, type EventData } from '../rules/event-kinds';
import { letterOf } from '../rules/letter';
import type { PersonOfDesk } from '@/reviews/queries/desk-people';
import { channelOf } from '../rules/channels';
import { mailSurroundings, type MailSurroundings } from '../queries/mail-surroundings';
import { mayReadArticle } from '@/articles/queries/visibility';
import type { Id } from '@/editions/rules/actor';
import { sayPolicyIn } from '@/reviews/rules/policy-words';
import type { NotificationKind } from '@/editions/rules/notification-kinds';
import { keepMail } from './keep-mail';

/** Something that people hear of. */
export type News = {
  /** The same news has the same key, so that telling it again tells nobody twice. */
  key: string;
  article: number;
  edition: number | null;
  comment?: number;
  actorName: string | null;
  at: Date;
  data: Omit<EventData, 'what'>;
  tellings: readonly { user: Id; what: EventKind }[];
};

/**
 * Puts news into the inboxes of those whom it reaches, and has letters written to those who want them, at once or with the
 * day's. Whoever wants to hear nothing of its kind does not.
 */
export const writeNotifications = async (
  req: PayloadRequest,
  people: readonly PersonOfDesk[],
  news: News,
): Promise<void> => {
  if (news.tellings.length === 0) return;
  const surroundings = await mailSurroundings(req, news.article);
  for (const { user, what } of news.tellings) {
    const person = people.find(({ id }) => id === user);
    if (!person || !(await reaches(req, person, news.article))) continue;
    const kind = kindOf[what];
    const channel = channelOf(what, person.channels);
    if (channel === 'none') continue;
    const key = `${news.key}:${kind}:${person.id}`;
    const notification = await insert(req, { news, key, kind, person, what });
    if (notification === null) continue;
    if (channel === 'digest') await addToDigest(req, person, notification);
    if (channel === 'mail') {
      await keepMail(req, { ...letterTo(person, news, what, surroundings), key, notification });
    }
  }
};

/** An embargo holds for news of an article as it does for the article. */
const reaches = (req: PayloadRequest, person: PersonOfDesk, article: number): Promise<boolean> => {
  const theirs = isolateObjectProperty(req, 'user');
  theirs.user = { ...person, active: true, collection: 'users' } as unknown as typeof req.user;
  return mayReadArticle(theirs, article);
};

type Notification = {
  news: News;
  key: string;
  kind: NotificationKind;
  person: PersonOfDesk;
  what: EventKind;
};

/** It waits there for the next daily letter, which leaves out what was read meanwhile. */
const addToDigest = async (
  req: PayloadRequest,
  { id }: PersonOfDesk,
  notification: number,
): Promise<void> => {
  await runSql(
    req,
    sql`INSERT INTO digest_entries (notification_id, recipient_id) VALUES (${notification}, ${id})`,
  );
};

/** The new row's id, or null where the news had been told. */
const insert = async (
  req: PayloadRequest,
  { news, key, kind, person, what }: Notification,
): Promise<number | null> => {
  const { article, edition, comment = null, actorName, at } = news;
  const data: EventData = { ...news.data, what };
  const [row] = await runSql<{ id: number }>(
    req,
    sql`INSERT INTO notifications
          (key, recipient_id, kind, article_id, edition_id, comment_id, actor_name, data, at)
        VALUES (${key}, ${person.id}, ${kind}, ${article}, ${edition}, ${comment}, ${actorName},
          ${JSON.stringify(data)}::jsonb, ${at.toISOString()})
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  );
  return row?.id ?? null;
};

const letterTo = (
  { email, language }: PersonOfDesk,
  { actorName, data, article, comment }: News,
  what: EventKind,
  { title, timeZone, names, policy, desk }: MailSurroundings,
) => ({
  to: email,
  ...letterOf(
    { title, who: actorName, data: { ...data, what } },
    {
      language,
      timeZone,
      publication: names[language],
      sayPolicy: sayPolicyIn(policy, language),
      link: desk.article(what, article, comment),
      settings: desk.settings,
    },
  ),
});
