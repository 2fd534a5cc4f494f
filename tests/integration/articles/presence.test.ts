import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { deskChanges } from '@/overviews/live/desk-changes';
import type { User } from '@/payload-types';

import { anArticle, aUser } from '@support/builders';
import { fingerprint } from '@support/database/fingerprint';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf } from '@support/database/payload-entry-points';

let installation: Installation;
let second: BasePayload;
beforeAll(async () => {
  installation = await openInstallation();
  second = await bootPayload(installation.databaseUrl);
});
afterAll(async () => {
  await endPayload(second);
  await installation.stop();
});

type Person = { name: string; does: string; place: { block: number; words: string } | null };

/** As somebody's browser asks, on one of two instances. */
const asked = async (user: User | undefined, method: string, article: number, body?: object) => {
  const { payload } = installation;
  const [instance, key] = method === 'GET' ? [second, 'second'] : [payload, 'default'];
  const entryPoints = await entryPointsOf(instance, key);
  const answer = await entryPoints(method, `/articles/${article}/presence`, {
    ...(user ? { as: user } : {}),
    body,
  });
  const { people = [] } = (await answer.json()) as { people?: Person[] };
  return { status: answer.status, people };
};

const here = (page: string, more: object = {}) => ({
  page: `page-of-${page}`,
  does: 'writes',
  place: { block: 2, words: 'The bridge was begun' },
  ...more,
});

describe('who is in an article', () => {
  it('is seen by the others, on another instance too, and is told at once', async () => {
    const { payload, desk, databaseUrl } = installation;
    const { writer, editor } = desk;
    const { id } = await anArticle(payload, { owner: writer.user.id });
    const told: string[] = [];
    const changes = deskChanges(databaseUrl);
    const heard = new Promise<void>((resolve) => {
      const forget = changes.hear({
        heard: (change) => {
          told.push(change);
          if (change !== `presence ${id}`) return;
          forget();
          resolve();
        },
        ended: () => undefined,
      });
    });
    // The first may come before the connection listens.
    const beat = setInterval(
      () => void asked(writer.user, 'POST', id, here(`writer-${told.length}`)),
      300,
    );
    await heard;
    clearInterval(beat);
    await asked(editor.user, 'POST', id, here('the-editor', { does: 'checks', place: null }));
    const { people } = await asked(editor.user, 'GET', id);
    expect(people).toEqual([
      expect.objectContaining({ name: 'editor', does: 'checks', place: null }),
      expect.objectContaining({
        name: 'writer',
        does: 'writes',
        place: { block: 2, words: 'The bridge was begun' },
      }),
    ]);
  });

  it('is gone when the page is closed, and half a minute after the last sign', async () => {
    const { payload, desk } = installation;
    const { id } = await anArticle(payload, { owner: desk.writer.user.id });
    await asked(desk.writer.user, 'POST', id, here('first-page'));
    await asked(desk.editor.user, 'POST', id, here('second-page'));
    await asked(desk.editor.user, 'POST', id, here('second-page', { leaves: true }));
    expect((await asked(desk.writer.user, 'GET', id)).people).toHaveLength(1);
    await runSql(
      installation,
      sql`UPDATE article_presence SET seen_at = now() - interval '31 seconds'`,
    );
    expect((await asked(desk.writer.user, 'GET', id)).people).toEqual([]);
    await asked(desk.editor.user, 'POST', id, here('second-page'));
    const rows = await runSql(
      installation,
      sql`SELECT page FROM article_presence WHERE article_id = ${id}`,
    );
    expect(rows).toEqual([{ page: 'page-of-second-page' }]);
  });

  it('does not end the presence of somebody else, or speak for them', async () => {
    const { payload, desk } = installation;
    const { id } = await anArticle(payload, { owner: desk.writer.user.id });
    await asked(desk.writer.user, 'POST', id, here('the-writers'));
    await asked(desk.editor.user, 'POST', id, here('the-writers', { leaves: true }));
    await asked(desk.editor.user, 'POST', id, here('the-writers', { does: 'reads' }));
    const { people } = await asked(desk.writer.user, 'GET', id);
    expect(people).toEqual([expect.objectContaining({ name: 'writer', does: 'writes' })]);
  });

  it('is nothing for those who may not know of the article, and leaves no trace in its record', async () => {
    const { payload, desk } = installation;
    const article = { owner: desk.writer.user.id, embargo: { restricted: true, readers: [] } };
    const { id } = await anArticle(payload, article);
    const before = await fingerprint(payload, id);
    const stranger = await aUser(payload, { roles: ['writer'] });
    await asked(desk.writer.user, 'POST', id, here('the-writer-again'));
    for (const [user, status] of [
      [stranger, 404],
      [undefined, 401],
    ] as const) {
      expect(await asked(user, 'GET', id)).toEqual({ status, people: [] });
      expect(await asked(user, 'POST', id, here('a-strangers'))).toEqual({ status, people: [] });
    }
    expect(await fingerprint(payload, id)).toEqual(before);
  });
});
