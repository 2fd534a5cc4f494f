import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { publish } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';

import { asUser, aUser } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';

const times = 200;

let installation: Installation;
let placed: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  placed = await anArticleThatIs(installation, 'approved');
});
afterAll(() => installation.stop());

/** The next edition, approved as the first was: made by SQL, since only its publication is tried. */
const anotherApproved = async (): Promise<void> => {
  const columns = sql.raw('stage, round, policy, document, content_hash, approved_hash');
  const [made] = await runSql<{ id: number }>(
    installation,
    sql`INSERT INTO editions (article_id, number, kind, state, log_length, ${columns})
        SELECT article_id, (SELECT max(number) + 1 FROM editions), 'update', 'approved', 0, ${columns}
        FROM editions WHERE id = ${placed.edition.id} RETURNING id`,
  );
  await runSql(
    installation,
    sql`INSERT INTO approvals (edition_id, article_id, round, stage, user_id, content_hash, at)
        SELECT ${made?.id}, article_id, round, stage, user_id, content_hash, at
        FROM approvals WHERE edition_id = ${placed.edition.id}`,
  );
};

it(`of two publishers at once one wins and the other gets 409, ${times} times`, async () => {
  const rival = await aUser(installation.payload, { roles: ['publisher'] });
  const edition = {
    articleId: placed.articleId,
    expectedHash: placed.edition.contentHash ?? '',
  };
  for (let turn = 0; turn < times; turn += 1) {
    if (turn > 0) await anotherApproved();
    const results = await Promise.all([
      publish(await installation.desk.publisher.req(), edition),
      publish(await asUser(installation.payload, rival), edition),
    ]);
    const statuses = results.map((result) => (result.ok ? 200 : result.error.status)).toSorted();
    expect(statuses).toEqual([200, 409]);
  }
  const published = await runSql<{ editions: string }>(
    installation,
    sql`SELECT count(*) AS editions FROM transitions WHERE event = 'publish' GROUP BY edition_id`,
  );
  expect(published).toEqual(Array.from({ length: times }, () => ({ editions: '1' })));
  const status = (await editionsOf(installation.payload, placed.articleId)).map(
    ({ state }) => state,
  );
  expect(status.slice(0, -1).every((state) => state === 'superseded')).toBe(true);
  expect(status.at(-1)).toBe('published');
});
