import { addComment } from '@/reviews/commands/add-comment';
import { proposeRetraction, remove, retract } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';

import { anArticle, asUser, aTopic, aUser } from '../builders';
import { someClaims } from '../documents/claims';
import { aCopy } from '../link-checks/copies-of-pages';
import type { Installation } from '../entry-points';
import { done, publishNext } from '../editions/next-edition';
import { aPicture } from '../documents/pictures';
import { aKeyOf } from '../notifications/api-keys';
import { aPublicArticle } from '../editions/public-article';

/**
 * Something of everything: corrected, scheduled, retracted, withdrawn and removed texts, drafts and comments, pictures
 * and kept copies, in three languages, and what must not leave the house: a key and a secret.
 */
export const aWholePublication = async (installation: Installation): Promise<void> => {
  const { payload, desk } = installation;
  await fillInstallation(installation);
  const { river } = await someClaims(installation);
  await aCopy(payload, river.source, { body: '<title>Locks</title><p>Three locks remain.' });
  const topic = await aTopic(payload, { name: 'Water', slug: 'water' });
  const picture = await aPicture(payload, { alt: 'A map of the locks' });
  const illustrated = await aPublicArticle(payload, desk, {
    title: 'Вада',
    slug: 'vada',
    language: 'be',
    topics: [topic.id],
    hero: { image: picture.id, source: 'Drawn here' },
  });
  const harvest = await aPublicArticle(payload, desk, { title: 'Harvests', slug: 'harvests' });
  await publishNext(installation, harvest.article.id, {
    kind: 'correction',
    publicNote: 'There were three.',
  });
  await publishNext(installation, illustrated.article.id, { kind: 'update', until: 'scheduled' });
  await retractOne(installation);
  await removeOne(installation);
  await anArticle(payload, { title: 'A sketch \u2028 "quoted" \\ \u{1F600}', slug: 'a-sketch' });
  await oddValues(installation);
  const comment = { articleId: illustrated.article.id, text: 'Is that so?' };
  done(await addComment(await desk.editor.req(), comment));
};

/** What is easily lost between two databases: JSON's null, long numbers, fractions of milliseconds. */
const oddValues = async ({ payload }: Installation): Promise<void> => {
  await runSql(
    { payload },
    sql`UPDATE articles SET import_report = 'null' WHERE slug = 'a-sketch'`,
  );
  await runSql(
    { payload },
    sql`INSERT INTO source_log (source_id, event, at, detail) VALUES
      (1, 'imported', '2025-06-10T12:00:00.000001Z', '{"n": 1.50, "long": 12345678901234567890, "no": null}')`,
  );
};

const fillInstallation = async ({ payload, everyone }: Installation): Promise<void> => {
  await payload.updateGlobal({
    slug: 'publication',
    data: { name: 'The Quarterly', tagline: 'Slowly', languages: ['en', 'ru', 'be'] },
  });
  await aKeyOf(payload, everyone, { name: 'Stays at home', scopes: ['read'] });
  await payload.create({
    collection: 'webhooks',
    data: { name: 'Elsewhere', url: 'https://elsewhere.example/hook', active: true },
  });
  await payload.create({
    collection: 'redirects',
    data: { from: '/old', to: '/articles/the-river', status: '301' },
  });
};

const retractOne = async ({ payload, desk }: Installation): Promise<void> => {
  const { article } = await aPublicArticle(payload, desk, { title: 'Wrong', slug: 'wrong' });
  const another = await aUser(payload, { roles: ['publisher'], name: 'Another publisher' });
  const given = { articleId: article.id, publicNote: 'It is not so.', reason: 'A letter came.' };
  done(await proposeRetraction(await desk.publisher.req(), given));
  const confirmed = { articleId: article.id, reason: 'I have read it.' };
  done(await retract(await asUser(payload, another), confirmed));
};

const removeOne = async ({ payload, desk }: Installation): Promise<void> => {
  const { article } = await aPublicArticle(payload, desk, {
    title: 'Forbidden',
    slug: 'forbidden',
  });
  done(await remove(await desk.publisher.req(), { articleId: article.id, reason: 'A judgment.' }));
};
