import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve } from '@/commands/approve';
import { publish } from '@/commands/publish';
import { submit } from '@/commands/submit';
import { runSql, sql } from '@/database/sql';

import { asUser, aUser } from '@support/builders';
import { aDesk, aManuscript, resolveToPrint, type Desk } from '@support/desk';
import { expectPromises } from '@support/promises';
import { startTestPayload, type TestPayload } from '@support/test-payload';
import type { User } from '@/payload-types';

const times = 200;

let test: TestPayload;
let desk: Desk;
let rival: User;

beforeAll(async () => {
  test = await startTestPayload();
  desk = await aDesk(test.payload);
  rival = await aUser(test.payload, { roles: ['publisher'] });
});
afterAll(() => test.stop());

const approvedArticle = async () => {
  const manuscript = await aManuscript(test.payload, desk.writer);
  await resolveToPrint(test.payload, manuscript);
  const articleId = manuscript.article.id;
  const submitted = await submit(await desk.writer.req(), { articleId });
  const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
  const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash });
  expect(approved.ok).toBe(true);
  return { articleId, expectedHash };
};

describe('two publishers publish the same edition at once', () => {
  it(`${times} times: exactly one wins, the other is told that it was too late`, async () => {
    const outcomes: string[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const edition = await approvedArticle();
      const [one, other] = await Promise.all([
        publish(await desk.publisher.req(), edition),
        publish(await asUser(test.payload, rival), edition),
      ]);
      const won = [one, other].filter(({ ok }) => ok).length;
      const lost = [one, other].flatMap((result) => (result.ok ? [] : [result.error.status]));
      outcomes.push(`${won} won, ${lost.join()}`);
      if (turn % 50 === 0) await expectPromises(test.payload, edition.articleId, new Map());
    }
    expect(new Set(outcomes)).toEqual(new Set(['1 won, 409']));
    const [twice] = await runSql<{ count: string }>(
      { payload: test.payload },
      sql`SELECT count(*) FROM (
            SELECT edition_id FROM transitions WHERE event = 'publish'
            GROUP BY edition_id HAVING count(*) <> 1) AS twice`,
    );
    expect(Number(twice?.count)).toBe(0);
  }, 300_000);
});
