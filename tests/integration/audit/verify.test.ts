import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { requestChanges } from '@/editions/commands/verbs';
import { auditedEditions } from '@/audit/queries/audited-editions';
import { complaintsAbout } from '@/audit/queries/complaints';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { withClient } from '@support/database/postgres';

let installation: Installation;
let payload: BasePayload;
let published: Placed;
let returned: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  payload = installation.payload;
  published = await anArticleThatIs(installation, 'published');
  returned = await anArticleThatIs(installation, 'in_review');
  await requestChanges(await installation.desk.reviewer.req(), {
    articleId: returned.articleId,
    reason: 'Say who counted.',
  });
});
afterAll(() => installation.stop());

const complaints = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const edition of auditedEditions(payload)) found.push(...complaintsAbout(edition));
  return found;
};

/** What somebody with the keys of the database could do: the triggers do not run, and it is undone afterwards. */
const afterTampering = async (...statements: string[]): Promise<string[]> =>
  withClient(installation.databaseUrl, async (client) => {
    await client.query(`SET session_replication_role = replica;
      CREATE TABLE kept_transitions AS SELECT * FROM transitions;
      CREATE TABLE kept_editions AS SELECT * FROM editions`);
    try {
      for (const statement of statements) {
        const { rowCount } = await client.query(statement);
        expect(rowCount).toBeGreaterThan(0);
      }
      return await complaints();
    } finally {
      await client.query(`DELETE FROM transitions; INSERT INTO transitions SELECT * FROM kept_transitions;
        UPDATE editions e SET state = k.state, document = k.document, log_length = k.log_length,
          approved_hash = k.approved_hash FROM kept_editions k WHERE k.id = e.id;
        DROP TABLE kept_transitions, kept_editions`);
    }
  });

const entry = (sequence: number, { edition }: Placed = published) =>
  `edition_id = ${edition.id} AND sequence = ${sequence}`;
const about = ({ articleId, edition }: Placed) =>
  `article ${articleId}, edition 1 (row ${edition.id}): `;

describe('audit verify', () => {
  it('finds nothing where nothing was altered', async () => {
    expect(await complaints()).toEqual([]);
  });

  it('names the entry whose reason was changed', async () => {
    expect(
      await afterTampering(
        `UPDATE transitions SET reason = 'All is well.' WHERE ${entry(3, returned)}`,
      ),
    ).toEqual([
      `${about(returned)}entry 3 was altered: its reason, names, time or details are not what was written`,
    ]);
  });

  it('says what it was where that can be told', async () => {
    expect(
      await afterTampering(`UPDATE transitions SET reason = 'In a hurry' WHERE ${entry(4)}`),
    ).toEqual([
      `${about(published)}entry 4 was altered: reason was “nothing” and is now “In a hurry”`,
    ]);
    expect(
      await afterTampering(`UPDATE transitions SET actor_name = 'writer' WHERE ${entry(3)}`),
    ).toHaveLength(1);
  });

  it('notices an entry taken out, and a log cut short', async () => {
    expect(await afterTampering(`DELETE FROM transitions WHERE ${entry(3)}`)).toEqual([
      `${about(published)}entry 3 is missing`,
      expect.stringContaining("the edition's approvedHash is"),
    ]);
    expect(await afterTampering(`DELETE FROM transitions WHERE ${entry(4)}`)).toEqual([
      `${about(published)}the log ends after 3 of 4 entries`,
      `${about(published)}the edition's state is “published”, but its log says “approved”`,
    ]);
    expect(
      await afterTampering(`DELETE FROM transitions WHERE edition_id = ${published.edition.id}`),
    ).toContain(`${about(published)}the log ends after 0 of 4 entries`);
  });

  it('notices new numbers, and entries that changed places', async () => {
    expect(await afterTampering(`UPDATE transitions SET sequence = 9 WHERE ${entry(4)}`)).toEqual(
      expect.arrayContaining([
        `${about(published)}5 entries from 4 on are missing`,
        `${about(published)}entry 9 was altered: sequence was “4” and is now “9”`,
      ]),
    );
    expect(
      await afterTampering(
        `UPDATE transitions SET sequence = 99 WHERE ${entry(2)}`,
        `UPDATE transitions SET sequence = 2 WHERE ${entry(3)}`,
        `UPDATE transitions SET sequence = 3 WHERE ${entry(99)}`,
      ),
    ).toEqual(
      expect.arrayContaining([
        `${about(published)}entry 2 was altered: sequence was “3” and is now “2”`,
        `${about(published)}entry 3 was altered: sequence was “2” and is now “3”`,
      ]),
    );
  });

  it('notices an edition whose row was changed behind its log', async () => {
    const { id } = published.edition;
    expect(
      await afterTampering(`UPDATE editions SET state = 'withdrawn' WHERE id = ${id}`),
    ).toEqual([
      `${about(published)}the edition's state is “withdrawn”, but its log says “published”`,
    ]);
    expect(await afterTampering(`UPDATE editions SET log_length = 3 WHERE id = ${id}`)).toEqual([
      `${about(published)}the log goes on to 4 entries, but was 3 long`,
    ]);
    expect(
      await afterTampering(
        `UPDATE editions SET document = jsonb_set(document, '{metadata,title}', '"Another"') WHERE id = ${id}`,
      ),
    ).toEqual([
      `${about(published)}the stored text is not the one whose hash is ${published.edition.contentHash}`,
    ]);
  });
});
