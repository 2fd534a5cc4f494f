import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';

import { scopeAt, scopes, type Scope } from '@/accounts/rules/scopes';
import { keepPasswordLetter } from '@/accounts/commands/keep-password-letter';
import { openPasswordLink } from '@/accounts/commands/open-password-link';
import { setEmbargo } from '@/articles/commands/set-embargo';
import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';
import { roles } from '@/editions/rules/states';
import { graphqlQuestions } from '@collections/entry-points/graphql-questions';
import { aKeyOf } from '@support/notifications/api-keys';
import { anArticle, asUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, tokenOf, type EntryPoints } from '@support/database/payload-entry-points';
import { questionsOf, schemaFor, type Question } from '@support/database/schema-walk';
import { aWholePublication } from '@support/exports/whole-publication';

let installation: Installation;
let entryPoints: EntryPoints;
let schema: GraphQLSchema;
let secrets: readonly string[];
let hiddenTitle: string;

beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
  await aWholePublication(installation);
  hiddenTitle = await anEmbargoedText();
  secrets = await everySecret();
  schema = await schemaFor(entryPoints, installation.everyone);
}, 120_000);
afterAll(() => installation.stop());

/** A text that reaches its owner and publishers alone. */
const anEmbargoedText = async (): Promise<string> => {
  const { payload, desk } = installation;
  const title = 'Zhukovka under embargo';
  const owner = desk.writer.user.id;
  const { id: articleId } = await anArticle(payload, { title, owner });
  const set = await setEmbargo(await desk.writer.req(), { articleId, restricted: true });
  expect(set).toMatchObject({ ok: true });
  return title;
};

/** Everything in the database that lets somebody in, or signs in somebody's name. */
const everySecret = async (): Promise<readonly string[]> => {
  const { payload, everyone } = installation;
  const user = everyone.id;
  await payload.create({
    collection: 'webhooks',
    data: { name: 'W', url: 'https://w.example.org' },
  });
  await payload.update({
    collection: 'webhooks',
    where: { name: { equals: 'W' } },
    data: { secret: '' },
  });
  await tokenOf(payload, everyone);
  const req = await asUser(payload);
  const now = new Date();
  await keepPasswordLetter(req, { email: everyone.email, network: '192.0.2.1', now });
  const letter = await openPasswordLink(req, { user, now });
  const rows = await runSql<{ secret: string }>(
    { payload },
    sql`SELECT unnest(ARRAY[salt, hash, reset_password_token]) AS secret FROM users
        UNION SELECT unnest(ARRAY[secret, previous_secret]) FROM webhooks
        UNION SELECT id::text FROM users_sessions UNION SELECT digest FROM api_keys`,
  );
  const token = /reset\/([\w-]+)/.exec(letter)?.[1] ?? '';
  return [token, ...rows.map(({ secret }) => secret)].filter((secret) => secret);
};

const askGraphQL = async (query: string, headers: Record<string, string>) => {
  const answer = await entryPoints('POST', '/graphql', { body: { query }, headers });
  const text = await answer.text();
  return { text, ...(JSON.parse(text) as Answered) };
};

type Answered = {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { findings?: { rule: string }[] } }[];
};

const bearer = async (wished: readonly Scope[], user: User = installation.everyone) => {
  const { key } = await aKeyOf(installation.payload, user, {
    scopes: [...wished],
    perMinute: 100_000,
  });
  return { Authorization: `Bearer ${key}` };
};

const session = async (user: User) => ({
  Authorization: `JWT ${await tokenOf(installation.payload, user)}`,
});

/** The names under which GraphQL knows collections and globals, and their slugs. */
const slugOfType = (): ReadonlyMap<string, string> => {
  const { collections, globals } = installation.payload.config;
  const entryPointsOfQuestions = graphqlQuestions(installation.payload.config);
  const slugs = new Set([...collections, ...globals].map(({ slug }) => slug as string));
  return new Map(
    [...entryPointsOfQuestions].flatMap(([name, { of, path }]) =>
      path === '/:id' && slugs.has(of) ? [[name, of] as const] : [],
    ),
  );
};

/** The objects that came back where a question asked for leaves. */
const objectsAt = (data: unknown, path: readonly string[]): unknown[] => {
  const all = Array.isArray(data) ? data : [data];
  const [step, ...rest] = path;
  if (step === undefined) return all.filter((one) => one !== null && one !== undefined);
  const name = step.split(' ')[0] ?? '';
  return all.flatMap((one) =>
    one === null || one === undefined
      ? []
      : objectsAt((one as Record<string, unknown>)[name], rest),
  );
};

const isShown = (object: unknown): boolean =>
  typeof object === 'object' &&
  object !== null &&
  Object.values(object).some((value) => value !== null);

type Visit = (question: Question, answered: Answered & { text: string }) => void;

/** Asks several questions at a time, each under a name of its own. */
const walk = async (
  questions: readonly Question[],
  headers: Record<string, string>,
  look: Visit,
  atOnce = 8,
): Promise<void> => {
  for (let start = 0; start < questions.length; start += atOnce) {
    const some = questions.slice(start, start + atOnce);
    const query = `{ ${some.map(({ field }, index) => `q${index}: ${field}`).join(' ')} }`;
    const { text, data, errors } = await askGraphQL(query, headers);
    for (const [index, question] of some.entries()) {
      look(question, { text, errors, data: data && { [question.root]: data[`q${index}`] } });
    }
  }
};

const saidTo = (text: string): readonly string[] =>
  secrets.filter((secret) => text.includes(secret));

describe('GraphQL', () => {
  it('has a door of REST for every question that its schema knows', () => {
    const known = graphqlQuestions(installation.payload.config);
    const asked = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(asked.length).toBeGreaterThan(90);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(['writeThroughRest']);
  });

  it.each(scopes)(
    'refuses a key with “%s” every question that REST would refuse',
    async (scope) => {
      const headers = await bearer([scope]);
      const known = graphqlQuestions(installation.payload.config);
      const wrong: string[] = [];
      const look: Visit = ({ root }, { errors }) => {
        const needed = scopeAt(known.get(root) ?? { of: 'users', method: 'post', path: '/' });
        const rule = errors?.[0]?.extensions?.findings?.[0]?.rule;
        const isRefused = rule === 'key-lacks-scope' || rule === 'not-with-a-key';
        if (isRefused === (needed === scope)) wrong.push(root);
      };
      await walk(questionsOf(schema, 1, 0), headers, look, 1);
      expect(wrong).toEqual([]);
    },
  );

  it.each(['read', 'administer'] as const)(
    'follows no relationship for a key with “%s” to where REST would not let it',
    async (scope) => {
      const headers = await bearer([scope]);
      const known = graphqlQuestions(installation.payload.config);
      const types = slugOfType();
      const passed: string[] = [];
      let fields = 0;
      const open = questionsOf(schema, 1, 2).filter(
        ({ root }) => scopeAt(known.get(root) ?? { of: '', method: 'post', path: '' }) === scope,
      );
      await walk(open, headers, (question, { data, text }) => {
        fields += question.leaves;
        const { root, path, type, field } = question;
        const slug = types.get(type);
        const shown = objectsAt(data?.[root], path).filter(isShown);
        const isForeign =
          slug !== undefined && scopeAt({ of: slug, method: 'get', path: '/' }) !== scope;
        // Whom it acts for, a key that reads may know.
        const isOwn = slug === 'users' && scope === 'read';
        const others = shown.filter((one) => !isOwn || idIn(one) !== installation.everyone.id);
        if (isForeign && others.length > 0) passed.push(field);
        if (saidTo(text).length > 0) passed.push(`a secret: ${field}`);
        if (!data) passed.push(`not asked: ${text.slice(0, 300)} ${field}`);
      });
      expect(passed).toEqual([]);
      process.stdout.write(`${scope}: ${open.length} questions, ${fields} fields\n`);
      expect(fields).toBeGreaterThan(1_000);
    },
    120_000,
  );

  it.each([...roles, 'everyone'] as const)(
    'tells no secret to %s, and no hidden text',
    async (who) => {
      const user = who === 'everyone' ? installation.everyone : installation.desk[who].user;
      const told: string[] = [];
      await walk(questionsOf(schema, 1, 1), await session(user), ({ field }, { text }) => {
        if (saidTo(text).length > 0 || (isUnreached(who) && text.includes(hiddenTitle)))
          told.push(field);
      });
      expect(told).toEqual([]);
    },
    120_000,
  );
});

/** Whom the embargo keeps out. */
const isUnreached = (who: string): boolean =>
  ['reviewer', 'fact-checker', 'editor', 'administrator'].includes(who);

const idIn = (value: unknown): unknown => (value as { id?: unknown }).id;

/** Every list, record, count, version, permission and search of Payload's own, of every collection and global. */
const readingPaths = (): { of: string; path: string; below: string }[] => {
  const { collections, globals } = installation.payload.config;
  const below = ['/', '/count', '/versions', '/1', '/versions/1', '/access/1'];
  return [
    ...collections.flatMap(({ slug }) =>
      below.map((path) => ({ of: slug, path: `/${slug}${path}?depth=3&limit=50`, below: path })),
    ),
    ...globals.flatMap(({ slug }) =>
      ['', '/versions'].map((path) => ({
        of: slug,
        path: `/globals/${slug}${path}?depth=3`,
        below: path || '/',
      })),
    ),
  ];
};

describe('REST', () => {
  it.each(scopes)(
    'opens to a key with “%s” what the table says',
    async (scope) => {
      const headers = await bearer([scope]);
      const passed: string[] = [];
      const paths = readingPaths();
      for (const { of, path, below } of paths) {
        const answer = await entryPoints('GET', path.replace('/?', '?'), { headers });
        const text = await answer.text();
        const isOpen = scopeAt({ of, method: 'get', path: below }) === scope;
        if (!isOpen && ![403, 404, 501].includes(answer.status))
          passed.push(`${answer.status} ${path}`);
        if (isOpen && /key-lacks-scope|not-with-a-key/.test(text)) passed.push(`shut: ${path}`);
        if (saidTo(text).length > 0) passed.push(`a secret: ${path}`);
      }
      expect(paths.length).toBeGreaterThan(120);
      expect(passed).toEqual([]);
    },
    120_000,
  );

  it.each([...roles, 'everyone'] as const)(
    'tells no secret to %s, and no hidden text',
    async (who) => {
      const user = who === 'everyone' ? installation.everyone : installation.desk[who].user;
      const headers = await session(user);
      const told: string[] = [];
      for (const { path } of readingPaths()) {
        const answer = await entryPoints('GET', path.replace('/?', '?'), { headers });
        const text = await answer.text();
        if (saidTo(text).length > 0 || (isUnreached(who) && text.includes(hiddenTitle)))
          told.push(path);
      }
      expect(told).toEqual([]);
    },
    120_000,
  );

  it('answers no question about a secret by a condition or an order', async () => {
    const headers = await session(installation.everyone);
    const fields = [
      'users.hash',
      'users.salt',
      'users.resetPasswordToken',
      'users.resetPasswordExpiration',
      'users.sessions.id',
      'webhooks.secret',
      'webhooks.previousSecret',
      'api-keys.digest',
      'api-keys.owner.hash',
      'articles.owner.hash',
      'articles.owner.resetPasswordToken',
      'webhook-deliveries.webhook.secret',
    ];
    const answered: string[] = [];
    for (const field of fields) {
      const [slug = '', ...path] = field.split('.');
      for (const operator of ['exists', 'like', 'greater_than', 'equals']) {
        const where = `/${slug}?where[${path.join('.')}][${operator}]=a`;
        const { status } = await entryPoints('GET', where, { headers });
        if (status !== 400) answered.push(`${status} ${where}`);
      }
    }
    expect(answered).toEqual([]);
  });

  it('lets a key follow no condition to another person', async () => {
    const { email } = installation.desk.writer.user;
    const found = async (headers: Record<string, string>) => {
      const where = `/articles?where[owner.email][equals]=${email}`;
      const answer = await entryPoints('GET', where, { headers });
      return ((await answer.json()) as { totalDocs?: number }).totalDocs;
    };
    expect(await found(await bearer(['read']))).toBe(0);
    expect(await found(await session(installation.everyone))).toBeGreaterThan(0);
  });
});
