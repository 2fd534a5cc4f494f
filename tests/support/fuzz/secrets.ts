import type { BasePayload } from 'payload';

import { asExecutor } from '@/editions/executor/executor-token';
import { runSql, sql } from '@/database/sql';

import { aKeyOf } from '../notifications/api-keys';
import { anArticle, asUser, aUser } from '../builders';
import type { Installation } from '../entry-points';
import type { Caller } from './callers';

/** A word that stands in one place of the database, and who may ever be told it. */
export type Secret = { word: string; of: string; mayKnow: (caller: Caller) => boolean };

/** Words planted where the reach of somebody ends, and those that nobody reads anywhere. */
export const plantSecrets = async (installation: Installation): Promise<Secret[]> => {
  const { payload } = installation;
  const owner = await aUser(payload, { roles: ['writer'], name: 'canaryOfNames' });
  await anArticle(payload, { title: 'canaryOfDrafts', slug: 'a-canary' });
  const hidden = await anArticle(payload, { title: 'canaryOfEmbargo', slug: 'an-embargo' });
  await payload.update({
    collection: 'articles',
    id: hidden.id,
    data: { owner: owner.id, embargo: { restricted: true, readers: [] } },
  });
  const executor = asExecutor(await asUser(payload));
  await payload.create({
    collection: 'mails',
    data: { to: 'a@example.org', subject: 'A letter', text: 'canaryOfLetters', key: 'canary' },
    req: executor,
  });
  await payload.create({
    collection: 'webhooks',
    data: { name: 'canaryOfWebhooks', url: 'https://elsewhere.invalid/', active: false },
  });
  await payload.create({
    collection: 'redirects',
    data: { from: '/canaryOfRedirects', to: '/', status: '302' },
  });
  await aKeyOf(payload, owner, { name: 'canaryOfKeys', scopes: [] });
  return [...(await unread(payload, owner.id)), ...reached];
};

const isDesk = ({ roles, scopes }: Caller): boolean =>
  roles.length > 0 && (scopes === undefined || scopes.length > 0);

/** With a key only for administration, as everything that is no part of editing. */
const holds =
  (...roles: readonly string[]) =>
  (caller: Caller): boolean =>
    caller.roles.some((role) => roles.includes(role)) &&
    (caller.scopes === undefined || caller.scopes.includes('administer'));

const reached: readonly Secret[] = [
  { word: 'canaryOfDrafts', of: 'the title of a draft', mayKnow: isDesk },
  { word: 'canaryOfNames', of: 'the name of a person', mayKnow: isDesk },
  { word: 'canaryOfEmbargo', of: 'a title under embargo', mayKnow: holdsPublishing },
  { word: 'canaryOfLetters', of: 'a letter', mayKnow: holds('administrator') },
  { word: 'canaryOfWebhooks', of: 'a webhook', mayKnow: holds('publisher', 'administrator') },
  { word: 'canaryOfRedirects', of: 'a redirect', mayKnow: isDesk },
  { word: 'canaryOfKeys', of: 'the key of somebody', mayKnow: holds('administrator') },
];

function holdsPublishing(caller: Caller): boolean {
  return isDesk(caller) && caller.roles.includes('publisher');
}

/** What is in the database, and in no answer to anybody. */
const unread = async (payload: BasePayload, user: number): Promise<Secret[]> => {
  await runSql(
    { payload },
    sql`UPDATE users SET reset_password_token = 'canaryOfResetting', reset_password_expiration = now() + interval '1 day'
        WHERE id = ${user}`,
  );
  const found = await runSql<{ hash: string; salt: string; digest: string }>(
    { payload },
    sql`SELECT u.hash, u.salt, k.digest FROM users u JOIN api_keys k ON k.owner_id = u.id WHERE u.id = ${user}`,
  );
  const [{ hash = '', salt = '', digest = '' } = {}] = found;
  const words = { hash, salt, digest, 'reset token': 'canaryOfResetting' };
  return Object.entries(words)
    .filter(([, word]) => word !== '')
    .map(([of, word]): Secret => ({ of: `a person’s ${of}`, word, mayKnow: () => false }));
};
