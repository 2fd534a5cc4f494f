import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anArticle } from '@support/builders';
import { aDesk } from '@support/desk';
import { withClient } from '@support/database/postgres';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import type pg from 'pg';

import { runSql, sql } from '@/database/sql';
import { liveStates, openStates, type State } from '@/editions/rules/states';

let test: TestPayload;
let shown: PublicArticle;

beforeAll(async () => {
  test = await startTestDesk();
  shown = await aPublicArticle(test.payload, await aDesk(test.payload));
  await run(`INSERT INTO link_checks (source_id, url, checked_at, verdict)
    VALUES (${shown.source}, 'https://example.org', now(), 'alive')`);
  await run(`INSERT INTO public_addresses (path, kind) VALUES ('/somewhere', 'page')`);
});
afterAll(() => test.stop());

/** As somebody with a database shell would, past Payload and all of our code. */
const run = (query: string): Promise<pg.QueryResult<Record<string, unknown>>> =>
  withClient(test.databaseUrl, (client) => client.query(query));

const anEditionIn = (state: State, article: number, number: number) =>
  run(`INSERT INTO editions (article_id, number, kind, state)
    VALUES (${article}, ${number}, 'update', '${state}')`);

describe('the database', () => {
  it('has every index and trigger that was written by hand', async () => {
    const { rows: indexes } = await run(`SELECT indexname AS name FROM pg_indexes`);
    const { rows: triggers } = await run(
      `SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal`,
    );
    expect(namesOf(indexes)).toEqual(expect.arrayContaining(handWritten.indexes));
    expect(namesOf(triggers)).toEqual(expect.arrayContaining(handWritten.triggers));
    const { rows: extensions } = await run(`SELECT extname AS name FROM pg_extension`);
    expect(namesOf(extensions)).toEqual(expect.arrayContaining(['pg_trgm', 'unaccent']));
  });

  it.each(openStates)('refuses a second open edition, as %s', async (state) => {
    const article = await anArticle(test.payload); // comes with an open edition
    await expect(anEditionIn(state, article.id, 2)).rejects.toThrow('one_open_edition_per_article');
  });

  it.each(liveStates)('refuses a second live edition, as %s', async (state) => {
    const second = anEditionIn(state, shown.article.id, 2);
    await expect(second).rejects.toThrow('one_live_edition_per_article');
  });

  it('refuses a number of an edition or a place in a log twice', async () => {
    const again = anEditionIn('superseded', shown.article.id, 1);
    await expect(again).rejects.toThrow('article_number_idx');
    await expect(
      run(`INSERT INTO transitions (edition_id, article_id, sequence, event, to_state, actor_name, at, hash)
        SELECT edition_id, article_id, sequence, event, to_state, actor_name, at, hash FROM transitions LIMIT 1`),
    ).rejects.toThrow('edition_sequence_idx');
  });

  it('opens to readers what is public, and shuts it again, whatever a writer says', async () => {
    const { id } = shown.edition;
    const opened = async (set: string) => {
      const query = `UPDATE editions SET ${set} WHERE id = ${id} RETURNING is_public`;
      return (await run(query)).rows[0]?.is_public;
    };
    expect(await opened(`state = 'superseded', is_public = false`)).toBe(true);
    expect(await opened(`withdrawn_at = now(), is_public = true`)).toBe(false);
    expect(await opened(`state = 'retracted'`)).toBe(true);
    expect(await opened(`state = 'removed'`)).toBe(false);
    expect(await opened(`state = 'published', withdrawn_at = NULL`)).toBe(true);
  });

  it.each([
    `UPDATE transitions SET reason = 'Another'`,
    `DELETE FROM transitions`,
    `TRUNCATE transitions CASCADE`,
    `UPDATE link_checks SET verdict = 'dead'`,
    `DELETE FROM link_checks`,
    `TRUNCATE link_checks CASCADE`,
    `DELETE FROM public_addresses`,
    `TRUNCATE public_addresses`,
  ])('refuses: %s', async (statement) => {
    await expect(run(statement)).rejects.toMatchObject({ code: '23001' }); // restrict_violation
  });

  it('refuses to lose a source that an edition cites', async () => {
    const deletion = run(`DELETE FROM sources WHERE id = ${shown.source}`);
    await expect(deletion).rejects.toThrow(/violates/);
  });

  it.each([
    `INSERT INTO public_addresses (path, kind) VALUES ('nowhere', 'page')`,
    `INSERT INTO public_addresses (path, kind, status) VALUES ('/a', 'page', 404)`,
    `INSERT INTO public_addresses (path, kind, status) VALUES ('/a', 'page', 301)`,
    `INSERT INTO public_addresses (path, kind, status, redirect_to) VALUES ('/a', 'page', 301, '/a')`,
    `INSERT INTO publication_generation (singleton) VALUES (false)`,
  ])('refuses: %s', async (statement) => {
    await expect(run(statement)).rejects.toMatchObject({ code: '23514' }); // check_violation
  });

  it('tells its listeners of a new generation when the change is committed', async () => {
    const heard = await withClient(test.databaseUrl, async (client) => {
      const notices: string[] = [];
      client.on('notification', ({ payload }) => notices.push(payload ?? ''));
      await client.query('LISTEN publication_generation');
      await runSql(test, sql`SELECT bump_publication_generation()`);
      await client.query('SELECT 1');
      return notices;
    });
    const { rows } = await run(
      `SELECT generation || ' ' || taken_back AS told FROM publication_generation`,
    );
    expect(heard).toEqual([rows[0]?.told]);
  });
});

const namesOf = (rows: Record<string, unknown>[]) => rows.map(({ name }) => name);

const handWritten = {
  indexes: [
    'one_open_edition_per_article',
    'one_live_edition_per_article',
    'articles_addresses',
    'edition_sequence_idx',
    'article_number_idx',
    'edition_references_pkey',
    'edition_references_source',
    'edition_references_article',
    'public_addresses_pkey',
    'public_addresses_target',
    'renditions_pkey',
    'transitions_public_notices',
    'article_findings_cause',
    'editions_in_series',
    'listing_entries_changes',
    'notice_entries_newest',
    'cited_works_most',
    'cited_sites_most',
  ],
  triggers: [
    'transitions_append_only',
    'transitions_no_truncate',
    'link_checks_append_only',
    'link_checks_no_truncate',
    'public_addresses_no_delete',
    'public_addresses_no_truncate',
    'count_at_commit',
    'editions_public',
    'shelve_at_commit',
    'editions_shelve_new',
    'editions_shelve_changed',
    'editions_shelve_deleted',
    'editions_shelve_retracted',
    'editions_rels_shelve_new',
    'editions_rels_shelve_changed',
    'editions_rels_shelve_deleted',
    'edition_references_shelve_new',
    'edition_references_shelve_deleted',
    'sources_shelve_changed',
  ],
};
