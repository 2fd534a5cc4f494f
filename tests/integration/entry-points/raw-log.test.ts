import { afterAll, beforeAll, describe, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';

import {
  anArticleThatIs,
  expectShut,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';

let installation: Installation;
let placed: Placed;
beforeAll(async () => {
  installation = await openInstallation();
  placed = await anArticleThatIs(installation, 'published');
});
afterAll(() => installation.stop());

const statements = {
  'rewrites an entry': sql`UPDATE transitions SET actor_name = 'Nobody'`,
  'deletes an entry': sql`DELETE FROM transitions WHERE sequence = 1`,
  'empties the log': sql`TRUNCATE transitions CASCADE`,
  'takes back an address': sql`DELETE FROM public_addresses`,
  'opens a second edition': sql`INSERT INTO editions (article_id, number, kind, state, stage, round, log_length)
    SELECT article_id, 8, 'update', 'published', 0, 0, 0 FROM editions WHERE state = 'published'`,
};

describe('whoever has the database itself', () => {
  it.each(Object.entries(statements))('is refused who %s', async (_what, statement) => {
    await expectShut(installation.payload, placed.articleId, () =>
      runSql({ payload: installation.payload }, statement),
    );
  });
});
