import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload, PayloadRequest } from 'payload';

import { asUser } from '@support/builders';
import { expectShut, type Installation, type Placed } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';

let closed: ClosedInstallation;
let installation: Installation;
let placed: Placed;

beforeAll(async () => {
  closed = await openClosedInstallation();
  ({ installation, placed } = closed);
});
afterAll(() => installation.stop());

type Way = (payload: BasePayload, where: Placed, call: Call) => Promise<unknown>;
type Call = { req: PayloadRequest; overrideAccess: boolean };

const ways: Record<string, Way> = {
  'make an edition': (payload, { articleId }, call) =>
    payload.create({
      collection: 'editions',
      data: {
        article: articleId,
        number: 9,
        kind: 'first',
        state: 'published',
        stage: 0,
        round: 0,
        logLength: 0,
      },
      ...call,
    }),
  'publish an edition by its state': (payload, { edition }, call) =>
    payload.update({
      collection: 'editions',
      id: edition.id,
      data: { state: 'published', publishedAt: new Date().toISOString() },
      ...call,
    }),
  'change a frozen document': (payload, { edition }, call) =>
    payload.update({
      collection: 'editions',
      id: edition.id,
      data: { document: { version: 1 } },
      ...call,
    }),
  'delete an edition': (payload, { edition }, call) =>
    payload.delete({ collection: 'editions', id: edition.id, ...call }),
  'forge a log entry': (payload, { articleId, edition }, call) =>
    payload.create({
      collection: 'transitions',
      data: {
        edition: edition.id,
        article: articleId,
        sequence: 9,
        event: 'publish',
        toState: 'published',
        actorName: 'Nobody',
        at: new Date().toISOString(),
        hash: 'f',
      },
      ...call,
    }),
  'delete log entries': (payload, { edition }, call) =>
    payload.delete({
      collection: 'transitions',
      where: { edition: { equals: edition.id } },
      ...call,
    }),
  'forge an approval': (payload, { articleId, edition }, call) =>
    payload.create({
      collection: 'approvals',
      data: {
        edition: edition.id,
        article: articleId,
        round: 1,
        stage: 0,
        user: installation.everyone.id,
        contentHash: edition.contentHash ?? '',
        at: new Date().toISOString(),
      },
      ...call,
    }),
  'set the state shown on an article': (payload, { articleId }, call) =>
    payload.update({
      collection: 'articles',
      id: articleId,
      data: { workflowState: 'published' },
      ...call,
    }),
  'change the text of an approved article': (payload, { articleId }, call) =>
    payload.update({
      collection: 'articles',
      id: articleId,
      data: { title: 'Another title' },
      ...call,
    }),
  'delete the article': (payload, { articleId }, call) =>
    payload.delete({ collection: 'articles', id: articleId, ...call }),
  'turn a citation into a settled one': (payload, { citationKey }, call) =>
    payload.update({
      collection: 'citations',
      where: { key: { equals: citationKey } },
      data: { status: 'waived' },
      ...call,
    }),
};

const callers: Record<string, () => Promise<Call>> = {
  'without a person': async () => ({
    req: await asUser(installation.payload),
    overrideAccess: true,
  }),
  'with a person, access overridden': async () => ({
    req: await asUser(installation.payload, installation.everyone),
    overrideAccess: true,
  }),
  'with a person of every role': async () => ({
    req: await asUser(installation.payload, installation.everyone),
    overrideAccess: false,
  }),
  'with a stranger': async () => ({
    req: await asUser(installation.payload),
    overrideAccess: false,
  }),
};

describe.each(Object.entries(callers))('through the Local API %s', (_who, caller) => {
  it.each(Object.entries(ways))('nobody can %s', async (_what, way) => {
    const call = await caller();
    await expectShut(installation.payload, placed.articleId, () =>
      way(installation.payload, placed, call),
    );
  });
});

describe.each(everybody)('through the Local API, %s', (name) => {
  it.each([true, false])(
    'writes nothing by hand; access overridden: %s',
    async (overrideAccess) => {
      const { payload } = installation;
      for (const { collection, id, change, forged } of closed.records) {
        const call = { req: await asUser(payload, closed.who(name)), overrideAccess, collection };
        const attempts = [
          () => payload.create({ ...call, data: forged as never }),
          () => payload.update({ ...call, id, data: change }),
          () => payload.delete({ ...call, id }),
          () => payload.duplicate({ ...call, id }),
        ];
        for (const attempt of attempts) await expectShut(payload, placed.articleId, attempt);
      }
      for (const way of Object.values(ways)) {
        const call = { req: await asUser(payload, closed.who(name)), overrideAccess };
        await expectShut(payload, placed.articleId, () => way(payload, placed, call));
      }
    },
    120_000,
  );
});

it('a forged token is no token', async () => {
  const req = await asUser(installation.payload, installation.everyone);
  for (const context of [{ ibidemExecutor: true }, { ibidemExecutor: Symbol('executor') }]) {
    await expectShut(installation.payload, placed.articleId, () =>
      installation.payload.update({
        collection: 'editions',
        id: placed.edition.id,
        data: { state: 'published' },
        req,
        context,
      }),
    );
  }
  expect(placed.edition.state).toBe('approved');
});
