import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { expectShut, type Installation, type Placed } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';
import { restAs, type Rest } from '@support/rest';
import { expectAllShut } from '@support/rest-writes';

let closed: ClosedInstallation;
let installation: Installation;
let placed: Placed;
let everyone: Rest;
let stranger: Rest;

beforeAll(async () => {
  closed = await openClosedInstallation();
  ({ installation, placed } = closed);
  everyone = await restAs(installation.payload, installation.everyone);
  stranger = await restAs(installation.payload);
});
afterAll(() => installation.stop());

type Attempt = readonly [method: string, path: string, body?: unknown];

const attempts = ({ articleId, edition }: Placed): Record<string, Attempt> => ({
  'make an edition': [
    'POST',
    '/editions',
    { article: articleId, number: 9, kind: 'first', state: 'published' },
  ],
  'publish an edition by its state': ['PATCH', `/editions/${edition.id}`, { state: 'published' }],
  'delete an edition': ['DELETE', `/editions/${edition.id}`],
  'delete editions in bulk': ['DELETE', '/editions?where[id][exists]=true'],
  'forge a log entry': [
    'POST',
    '/transitions',
    { edition: edition.id, article: articleId, sequence: 9, event: 'publish', hash: 'f' },
  ],
  'rewrite the log': ['PATCH', '/transitions?where[id][exists]=true', { actorName: 'Nobody' }],
  'forge an approval': [
    'POST',
    '/approvals',
    { edition: edition.id, article: articleId, round: 1, stage: 0, contentHash: 'f' },
  ],
  'change the text of an approved article': ['PATCH', `/articles/${articleId}`, { title: 'Other' }],
  'publish by Payload’s own status': ['PATCH', `/articles/${articleId}`, { _status: 'published' }],
  'delete the article': ['DELETE', `/articles/${articleId}`],
  'delete articles in bulk': ['DELETE', '/articles?where[id][exists]=true'],
  'make up a link check': [
    'POST',
    '/link-checks',
    { url: 'https://example.org', verdict: 'alive' },
  ],
});

const names = Object.keys(attempts({ articleId: 0, edition: { id: 0 } } as Placed));

describe.each(['a person of every role', 'a stranger'])('through REST %s', (who) => {
  it.each(names)('cannot %s', async (name) => {
    const attempt = attempts(placed)[name];
    if (!attempt) throw new Error('There is no such attempt');
    const rest = who === 'a stranger' ? stranger : everyone;
    await expectShut(installation.payload, placed.articleId, () => rest(...attempt));
  });
});

describe.each(everybody)('through REST, %s', (name) => {
  it('writes nothing that only commands write', async () => {
    await expectAllShut(closed, await restAs(closed.installation.payload, closed.who(name)));
  }, 120_000);
});

describe('the transitions of an article', () => {
  const path = () => `/articles/${placed.articleId}/transitions`;

  it('are closed to strangers', async () => {
    expect((await stranger('GET', path())).status).toBe(401);
    expect((await stranger('POST', path(), { event: 'publish' })).status).toBe(401);
  });

  it('say where it stands, and what each event would need', async () => {
    const { status, body } = await everyone('GET', path());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'approved',
      hash: placed.edition.contentHash,
      checklist: [],
      events: expect.arrayContaining([
        expect.objectContaining({ event: 'publish', allowed: true, findings: [] }),
        expect.objectContaining({ event: 'submit', allowed: false }),
      ]),
      log: [
        expect.objectContaining({ event: 'create' }),
        expect.objectContaining({ event: 'submit' }),
        expect.objectContaining({ event: 'approve' }),
      ],
    });
  });

  it('answer 422 to nonsense, 404 to no article, 409 to a stale hash', async () => {
    expect((await everyone('POST', path(), { event: 'explode' })).status).toBe(422);
    expect((await everyone('POST', path())).status).toBe(422);
    const nowhere = '/articles/999999/transitions';
    expect((await everyone('POST', nowhere, { event: 'publish' })).status).toBe(404);
    expect((await everyone('GET', '/articles/no-number/transitions')).status).toBe(404);
    const stale = { event: 'publish', expectedHash: 'f'.repeat(64) };
    const answer = await everyone('POST', path(), stale);
    expect(answer).toMatchObject({ status: 409, body: { findings: [{ rule: 'stale-hash' }] } });
    const without = await everyone('POST', path(), { event: 'publish' });
    expect(without).toMatchObject({ status: 422, body: { findings: [{ rule: 'hash-missing' }] } });
  });

  it('refuse events that happen only by themselves', async () => {
    for (const event of ['supersede', 'create', 'revise', 'constructor']) {
      expect((await everyone('POST', path(), { event })).status).toBe(422);
    }
  });

  it('say no in the language of the person', async () => {
    await installation.payload.update({
      collection: 'users',
      id: installation.desk.writer.user.id,
      data: { language: 'ru' },
    });
    const writer = await restAs(installation.payload, installation.desk.writer.user);
    const body = { event: 'publish', expectedHash: placed.edition.contentHash };
    expect(await writer('POST', path(), body)).toMatchObject({
      status: 403,
      body: { findings: [{ message: 'Действие «Опубликовать» вам здесь недоступно.' }] },
    });
  });
});
