import { afterAll, beforeAll, expect, it } from '@jest/globals';

import type { Refusal } from '@/core/refusal';
import { requestEvent } from '@/editions/commands/verbs';
import type { EditionStatus } from '@/editions/executor/verb';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import type { User } from '@/payload-types';
import type { Result } from '@/platform/result';
import { transitionLog } from '@/editions/queries/transition-log';
import type { RequestableEvent } from '@/editions/rules/events';
import { verifyChain } from '@/editions/rules/log';
import { revisionOf } from '@/articles/rules/revision';
import type { Role } from '@/editions/rules/states';

import { asUser, aUser } from '@support/builders';
import { aManuscript } from '@support/desk';
import { bringTo, openInstallation, type Installation } from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';

const articles = 50;
const rivals = 20;

let installation: Installation;
let people: Record<'publisher' | 'editor' | 'reviewer', User[]>;

const four = async (role: Role): Promise<User[]> => {
  const made: User[] = [];
  for (let n = 0; n < 4; n += 1) made.push(await aUser(installation.payload, { roles: [role] }));
  return made;
};

beforeAll(async () => {
  installation = await openInstallation();
  people = {
    publisher: await four('publisher'),
    editor: await four('editor'),
    reviewer: await four('reviewer'),
  };
});
afterAll(() => installation.stop());

type Contested = { article: number; edition: number; hash: string };

/** An approved article without citations, by the commands; the others are its copies. */
const anApproved = async (): Promise<{ article: number; edition: number }> => {
  const body = bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: 'One thought.' }] }]);
  const { article } = await aManuscript(installation.payload, installation.desk.writer, { body });
  await bringTo(installation, article.id, 'approved');
  const [edition] = await editionsOf(installation.payload, article.id);
  expect(edition?.state).toBe('approved');
  return { article: article.id, edition: edition?.id ?? 0 };
};

/** The copy of an approved article under an address of its own: by SQL, since only what follows is tried. */
const copyOf = async (
  original: { article: number; edition: number },
  document: FrozenDocument,
  number: number,
): Promise<Contested> => {
  const slug = `contested-${number}`;
  const own = { ...document, metadata: { ...document.metadata, slug } };
  const hash = contentHash(own);
  const [made] = await runSql<{ article: number; edition: number }>(
    installation,
    sql`WITH article AS (
          INSERT INTO articles SELECT (jsonb_populate_record(a, jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('articles', 'id')), 'slug', ${slug}::text))).*
          FROM articles a WHERE id = ${original.article} RETURNING id
        ), edition AS (
          INSERT INTO editions SELECT (jsonb_populate_record(e, jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('editions', 'id')), 'article_id', article.id,
            'document', ${JSON.stringify(own)}::jsonb, 'content_hash', ${hash}::text,
            'approved_hash', ${hash}::text, 'log_length', 0, 'log_head', null))).*
          FROM editions e, article WHERE e.id = ${original.edition} RETURNING id, article_id
        ), byline AS (
          INSERT INTO articles_bylines SELECT (jsonb_populate_record(b, jsonb_build_object(
            'id', md5(b.id || article.id::text), '_parent_id', article.id))).*
          FROM articles_bylines b, article WHERE b._parent_id = ${original.article}
        ), approval AS (
          INSERT INTO approvals SELECT (jsonb_populate_record(p, jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('approvals', 'id')),
            'article_id', edition.article_id, 'edition_id', edition.id,
            'content_hash', ${hash}::text))).*
          FROM approvals p, edition WHERE p.edition_id = ${original.edition}
        ) SELECT article_id AS article, id AS edition FROM edition`,
  );
  if (!made) throw new Error('No copy was made');
  return { ...made, hash };
};

const soon = () => ({
  scheduledFor: new Date(Date.now() + 3_600_000).toISOString(),
  scheduledZone: 'Europe/Minsk',
});

const kinds: readonly (readonly [RequestableEvent, keyof typeof people])[] = [
  ['publish', 'publisher'],
  ['schedule', 'publisher'],
  ['discard', 'editor'],
  ['reopen', 'editor'],
  ['request_changes', 'reviewer'],
];

/** Twenty people who all have the same approved edition before them, and not the same in mind. */
const plans = (): readonly (readonly [RequestableEvent, User])[] =>
  kinds.flatMap(([event, role]) => people[role].map((user) => [event, user] as const));

/** All of them on all articles at once; with each article somebody else happens to be the first. */
const contest = async (contested: readonly Contested[]): Promise<readonly Attempt[][]> => {
  const planned = plans();
  expect(planned.length).toBe(rivals);
  const turns = planned.map((_, turn) =>
    contested.map((one, index) => {
      const plan = planned[(turn + 7 * index) % rivals];
      if (!plan) throw new Error('Nobody of that number');
      return attempt(one, ...plan);
    }),
  );
  const done = await Promise.all(turns.map((turn) => Promise.all(turn)));
  return contested.map((_, index) => done.flatMap((turn) => turn[index] ?? []));
};

type Attempt = {
  event: RequestableEvent;
  user: User;
  result: Result<EditionStatus, Refusal>;
};

const attempt = async (
  { article: articleId, hash: expectedHash }: Contested,
  event: RequestableEvent,
  user: User,
): Promise<Attempt> => {
  const result = await requestEvent[event](await asUser(installation.payload, user), {
    articleId,
    expectedHash,
    expectedRevision: revisionOf({ edition: 1, log: 0, text: 0 }),
    reason: 'Because.',
    ...soon(),
  });
  return { event, user, result };
};

const deadlocks = async (): Promise<string | undefined> => {
  const [row] = await runSql<{ deadlocks: string }>(
    installation,
    sql`SELECT deadlocks::text FROM pg_stat_database WHERE datname = current_database()`,
  );
  return row?.deadlocks;
};

/** One of them won; each of the others hears that they were too late, and what happened meanwhile. */
const expectOneWinner = async (contested: Contested, attempts: Attempt[]): Promise<Attempt> => {
  const [winner, ...others] = attempts.filter(({ result }) => result.ok);
  expect(others).toEqual([]);
  if (!winner) throw new Error('Nobody won');
  for (const { result } of attempts) {
    if (result.ok) continue;
    const { status, findings, changed } = result.error;
    expect(status).toBe(409);
    expect(['wrong-state', 'stale-revision']).toContain(findings[0]?.rule);
    expect(findings.every(({ message, fix }) => message && fix)).toBe(true);
    expect(changed?.log).toMatchObject([{ event: winner.event, actorName: winner.user.name }]);
  }
  const log = await transitionLog(installation, contested.edition);
  expect(log.map(({ event }) => event)).toEqual([winner.event]);
  const [edition] = await editionsOf(installation.payload, contested.article);
  const head = { hash: edition?.logHead ?? '', length: edition?.logLength ?? 0 };
  expect(verifyChain(log, head)).toBeNull();
  expect(edition?.state).toBe(winner.result.ok ? winner.result.value.state : '');
  return winner;
};

it(`of ${articles * rivals} commands on ${articles} articles one wins each, and the others hear why not`, async () => {
  const original = await anApproved();
  const [{ document } = { document: null }] = await editionsOf(
    installation.payload,
    original.article,
  );
  const contested: Contested[] = [];
  for (let n = 0; n < articles; n += 1) {
    contested.push(await copyOf(original, document as unknown as FrozenDocument, n));
  }
  const before = await deadlocks();
  const start = performance.now();
  const attempts = await contest(contested);
  const seconds = (performance.now() - start) / 1000;
  const wins = new Map<string, number>();
  for (const [index, one] of contested.entries()) {
    const { event } = await expectOneWinner(one, attempts[index] ?? []);
    wins.set(event, (wins.get(event) ?? 0) + 1);
  }
  expect(attempts.flat().length).toBe(articles * rivals);
  expect(await deadlocks()).toBe(before);
  process.stdout.write(
    `conflicts: ${attempts.flat().length} commands in ${seconds.toFixed(1)} s, winners ${JSON.stringify(Object.fromEntries(wins))}\n`,
  );
}, 180_000);
